import type { Area, CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import { sameContent } from "../same-formula";
import type { CellRelabelling, SheetLook } from "../workbook";

/** What a plan puts into the cells of a sheet, by "row,column". */
export function plannedCells({ blocks }: SheetPlan): ReadonlyMap<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((content, right) => cells.set(`${String(row + down)},${String(column + right)}`, content)),
    );
  }
  return cells;
}

/** The cells of a sheet that two plans fill differently. */
export function cellsBetween(old: SheetPlan, next: SheetPlan): readonly CellRelabelling[] {
  const [before, after] = [plannedCells(old), plannedCells(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const change = { row, column, before: before.get(key) ?? null, after: after.get(key) ?? null };
    return sameContent(change.before, change.after) ? [] : [change];
  });
}

/** What of a sheet, apart from its cells, only one of two plans says. */
export function lookBetween(
  old: SheetPlan,
  next: SheetPlan,
): { readonly before: SheetLook; readonly after: SheetLook } {
  return { before: onlyIn(old, next), after: onlyIn(next, old) };
}

function onlyIn(own: SheetPlan, other: SheetPlan): SheetLook {
  const area = own.print?.area ?? null;
  return {
    rows: differing(own.rows, other.rows),
    formats: differing(own.formats, other.formats),
    tables: differing(own.tables, other.tables),
    merges: differing(own.merges, other.merges),
    conditionalFormats: differing(own.conditionalFormats, other.conditionalFormats),
    printArea: JSON.stringify(area) === JSON.stringify(other.print?.area ?? null) ? null : area,
  };
}

function differing<T>(own: readonly T[], other: readonly T[]): readonly T[] {
  const same = new Set(other.map((one) => JSON.stringify(one)));
  return own.filter((one) => !same.has(JSON.stringify(one)));
}

/** The area from a sheet's first cell to the last that one of its plans fills. */
export function areaAround(plans: readonly SheetPlan[]): Area {
  const blocks = plans.flatMap((plan) => plan.blocks);
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...blocks.map(({ row, cells }) => row + cells.length)),
    columns: Math.max(1, ...blocks.flatMap(({ column, cells }) => cells.map((line) => column + line.length))),
  };
}
