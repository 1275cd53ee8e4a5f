import { isFormula } from "../../core/formulas/cell-formula";
import { filledFormula } from "../../core/formulas/relative-formula";
import type { CellContent } from "../../core/plan/workbook-plan";
import { plannedCells } from "../in-place/planned-cells";
import { sameContent } from "../same-formula";
import type { CellRelabelling, SheetConversion } from "../workbook";
import { type EnteredSheet, type ItemLines, itemLines } from "./item-lines";
import { bodiesOf, lineLook } from "./line-look";

/**
 * What gives a sheet that people fill in the rows or columns of an item, or takes them away: the item's own cells, and the
 * formulas elsewhere on the sheet that say how far they reach.
 *
 * @returns null where the table's columns do not stand as they were planned
 */
export function enteredSheet(sheet: EnteredSheet): SheetConversion | null {
  const lines = itemLines(sheet);
  if (lines === null) return null;
  const { of, come, wide, narrow, table } = sheet;
  const own = [...lines.own].map(({ at }) => at).sort((a, b) => a - b);
  const bodies = bodiesOf(wide, table.name, table.rows.length - 1);
  const colours = (plan: typeof wide) =>
    of === "columns" ? plan.conditionalFormats.map((one) => ({ ...one, area: bodies(one.area) })) : [];
  const look = (plan: typeof wide) => ({
    rows: [],
    formats: [],
    merges: [],
    tables: [],
    conditionalFormats: colours(plan),
    printArea: null,
  });
  // Where the item's columns were deleted by hand, the sheet has been the narrow one since then.
  const former = own.length === 0 ? narrow : wide;
  const [before, after] = come ? [narrow, wide] : [former, narrow];
  return {
    name: wide.name,
    before: look(before),
    after: look(after),
    cells: [...(come ? comingCells(sheet, lines) : goingCells(sheet, own)), ...movedFormulas(sheet, lines, own)],
    ...(own.length > 0 && {
      lines: { name: table.name, of, come, table: lines.table, at: own, look: lineLook(sheet, lines) },
    }),
  };
}

/** What the plan puts into the rows or columns that come. */
function comingCells({ of, wide }: EnteredSheet, { own }: ItemLines): readonly CellRelabelling[] {
  const at = new Map(own.map((line) => [line.planned, line.at]));
  return entries(plannedCells(wide)).flatMap(({ row, column, content }) => {
    const line = at.get(of === "rows" ? row : column);
    if (line === undefined || content === null || content === "") return [];
    const to = of === "rows" ? { row: line, column } : { row, column: line };
    return { ...to, before: null, after: filled(content, { row, column }, to) };
  });
}

/** What stands in the rows of the table, or the columns of the sheet, that go. */
function goingCells({ of, contents, table }: EnteredSheet, at: readonly number[]): readonly CellRelabelling[] {
  const { column: first } = table.place;
  const end = first + (table.rows[0]?.length ?? 0);
  return contents.flatMap((cells, row) =>
    cells.flatMap((content, column): CellRelabelling[] => {
      const goes = of === "rows" ? at.includes(row) && column >= first && column < end : at.includes(column);
      return goes && content !== null && content !== "" ? [{ row, column, before: plain(content), after: null }] : [];
    }),
  );
}

/** Formulas of the sheet's own that both plans have, each in its own words. */
function movedFormulas(
  { of, come, wide, narrow, contents }: EnteredSheet,
  { own, standing }: ItemLines,
  at: readonly number[],
): readonly CellRelabelling[] {
  const lines = own.map(({ planned }) => planned);
  const others = plannedCells(narrow);
  const narrowed = (line: number): number => line - lines.filter((one) => one < line).length;
  return entries(plannedCells(wide)).flatMap(({ row, column, content }): CellRelabelling[] => {
    const line = of === "rows" ? row : column;
    if (!isFormula(content) || lines.includes(line)) return [];
    const other = others.get(of === "rows" ? keyOf(narrowed(row), column) : keyOf(row, narrowed(column)));
    const now = standing(line);
    if (!isFormula(other) || sameContent(content, other) || now === undefined) return [];
    const place = (at: number): Place => (of === "rows" ? { row: at, column } : { row, column: at });
    const without = now - at.filter((one) => one < now).length;
    const { row: down, column: right } = place(come ? without : now);
    const stands = contents[down]?.[right];
    if (!isFormula(stands)) return [];
    const after = come
      ? filled(content, place(line), place(now))
      : filled(other, place(narrowed(line)), place(without));
    return [{ ...place(now), before: plain(stands), after }];
  });
}

/** What a plan puts into one cell, as it reads in another. */
function filled(content: CellContent, from: Place, to: Place): CellContent {
  return isFormula(content) ? { ...content, formula: filledFormula(content.formula, from, to) } : content;
}

/** A formula without what it shows. */
function plain(content: CellContent): CellContent {
  return isFormula(content) ? { formula: content.formula } : content;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Entry extends Place {
  readonly content: CellContent;
}

function entries(cells: ReadonlyMap<string, CellContent>): readonly Entry[] {
  return [...cells].map(([key, content]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, content };
  });
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
