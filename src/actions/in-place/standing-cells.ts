import { isFormula } from "../../core/formulas/cell-formula";
import type { Area, CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import type { Place } from "../../core/tables/table";
import { usesAddIn } from "../add-in-formula";
import { sameContent } from "../same-formula";
import { areaAround, plannedCells } from "./planned-cells";
import type { CellRelabelling, UsedSheet } from "../workbook";

type Contents = readonly (readonly CellContent[])[];

export interface StandingCells {
  /** What can be changed, with just what stands there now. */
  readonly cells: readonly CellRelabelling[];
  /** Formulas that are others than were planned, as an earlier version of the add-in wrote them or the user: they give way too. */
  readonly other: readonly Place[];
  /** Cells that should hold formulas and hold something else. */
  readonly changed: readonly Place[];
  /** Cells that should be blank and are not. */
  readonly occupied: readonly Place[];
  /** How many formulas of the add-in are converted, or come back. */
  readonly formulas: number;
}

/**
 * Compares planned changes with what stands on the sheet. A text that the user wrote instead of the planned one stays; a
 * formula that is not there, as an earlier version of the add-in had none, is nobody's, and what replaces it comes.
 *
 * @param contents The sheet from its first cell on.
 */
export function standingCells(sheet: string, planned: readonly CellRelabelling[], contents: Contents): StandingCells {
  const spills = spillsIn(contents);
  const cells: CellRelabelling[] = [];
  const other: Place[] = [];
  const changed: Place[] = [];
  const occupied: Place[] = [];
  for (const { row, column, before, after } of planned) {
    const now = isSpilledInto(spills, row, column) ? null : (contents[row]?.[column] ?? null);
    const stands = sameContent(now, before) || (isFormula(before) && isBlank(now));
    if (stands || (isFormula(now) && isFormula(before))) cells.push({ row, column, before: now, after });
    if (stands) continue;
    if (isFormula(before)) (isFormula(now) ? other : changed).push({ sheet, row, column });
    else if (before === null || before === "") occupied.push({ sheet, row, column });
  }
  const formulas = cells.filter(({ before, after }) => usesAddIn(before) || usesAddIn(after)).length;
  return { cells, other, changed, occupied, formulas };
}

/** The cells of a sheet that hold something else than its plan says. */
export function changedCells(plan: SheetPlan, contents: Contents): readonly Place[] {
  return unplannedCells(plan, contents).map(({ place }) => place);
}

/** A sheet of formulas that goes: as it stands, so that it can be put back, and what of it is not as planned. */
export function leavingSheet(
  plan: SheetPlan,
  contents: Contents,
): Pick<StandingCells, "other" | "changed"> & { readonly plan: SheetPlan } {
  const unplanned = unplannedCells(plan, contents);
  const other = unplanned.filter(({ bothFormulas }) => bothFormulas).map(({ place }) => place);
  const changed = unplanned.filter(({ bothFormulas }) => !bothFormulas).map(({ place }) => place);
  const stands = unplanned.length === 0 ? plan.blocks : [{ row: 0, column: 0, cells: contents }];
  return { plan: { ...plan, blocks: stands }, other, changed };
}

/** Whether nothing would be lost if something else were put there. */
export function isBlank(content: CellContent): boolean {
  return sameContent(content, null);
}

function unplannedCells(
  plan: SheetPlan,
  contents: Contents,
): readonly { readonly place: Place; readonly bothFormulas: boolean }[] {
  const planned = plannedCells(plan);
  return contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const before = planned.get(`${String(row)},${String(column)}`);
      if (sameContent(content, before)) return [];
      return [{ place: { sheet: plan.name, row, column }, bothFormulas: isFormula(content) && isFormula(before) }];
    }),
  );
}

/** The last cell in use of a sheet, where that is one that its plan knows nothing of. */
export function beyondPlan(plan: SheetPlan, used: readonly UsedSheet[]): readonly Place[] {
  const area = used.find(({ sheet }) => sheet === plan.name)?.area ?? null;
  if (area === null) return [];
  const [row, column] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const { rows, columns } = areaAround([plan]);
  return row < rows && column < columns ? [] : [{ sheet: plan.name, row, column }];
}

/** The areas that formulas spill over. */
export function spillsIn(contents: Contents): readonly Area[] {
  return contents.flatMap((line) =>
    line.flatMap((content) => (isFormula(content) && content.area ? [content.area] : [])),
  );
}

/** Whether what a cell shows comes from a formula in another cell. */
export function isSpilledInto(spills: readonly Area[], row: number, column: number): boolean {
  return spills.some(
    (area) =>
      (row !== area.row || column !== area.column) &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
