import { holdsCell } from "../core/formulas/area";
import { isFormula } from "../core/formulas/cell-formula";
import type { Area, CellContent, SheetPlan } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { leadingCode } from "../core/tables/code";
import type { SheetTable } from "../core/tables/table";
import type { CellRelabelling } from "./workbook";

/** A word of the model that may stand in a column although the template was inserted without it. */
export type ColumnWords = ReadonlyMap<string, readonly (readonly [before: string, after: string])[]>;

/** A sheet as it was planned in the language before, as it is planned in the one after, and as it stands now. */
export interface SheetWordsNow {
  readonly before: SheetPlan;
  readonly after: SheetPlan;
  /** The template's tables on the sheet as they stand now. */
  readonly tables: readonly SheetTable[];
  /** Values of the sheet from its first cell on. */
  readonly values: readonly (readonly CellValue[])[];
  /** Words by the code of the column. */
  readonly words: ColumnWords;
}

/** What a text becomes; null where it stands for several. */
type Dictionary = Map<string, string | null>;

/**
 * The texts and formulas of a sheet that change with its language. A text changes where the plan put it, and, since rows
 * are sorted and columns moved, wherever it stands under the same column code or, outside of tables, on the sheet. What
 * the user wrote stays.
 */
export function textChanges(now: SheetWordsNow): readonly CellRelabelling[] {
  const planned = plannedCells(now);
  const changes = new Map<string, CellRelabelling>();
  const change = (row: number, column: number, before: CellContent, after: CellContent): void => {
    changes.set(keyOf(row, column), { row, column, before, after });
  };
  for (const { row, column, before, after } of planned.values()) {
    if (isFormula(before) && isFormula(after) && before.formula !== after.formula) change(row, column, before, after);
  }
  for (const table of now.tables) tableTexts(now, planned, table, change);
  freeTexts(now, planned, change);
  return [...changes.values()];
}

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

type Change = (row: number, column: number, before: CellContent, after: CellContent) => void;

function tableTexts(
  { before, after, words }: SheetWordsNow,
  planned: ReadonlyMap<string, PlannedCell>,
  { name, place, rows }: SheetTable,
  change: Change,
): void {
  const area = before.tables.find((table) => table.name === name)?.area;
  if (area === undefined || after.tables.every((table) => table.name !== name)) return;
  const at = (row: number, column: number): PlannedCell | undefined => planned.get(keyOf(row, column));
  const columns = new Map<string, number>();
  for (let offset = 0; offset < area.columns; offset += 1) {
    const header = at(area.row, area.column + offset)?.before;
    if (typeof header === "string" && header !== "") columns.set(leadingCode(header) ?? header, offset);
  }
  const [header = []] = rows;
  header.forEach((title, column) => {
    if (typeof title !== "string") return;
    const code = leadingCode(title) ?? title;
    const offset = columns.get(code);
    const dictionary: Dictionary = new Map();
    for (const [word, other] of words.get(code) ?? []) add(dictionary, word, other);
    if (offset !== undefined) {
      const plannedHeader = at(area.row, area.column + offset);
      if (plannedHeader?.before === title && plannedHeader.after !== title) {
        change(place.row, place.column + column, title, plannedHeader.after);
      }
      for (let row = 1; row < area.rows; row += 1) {
        const cell = at(area.row + row, area.column + offset);
        if (typeof cell?.before === "string" && typeof cell.after === "string")
          add(dictionary, cell.before, cell.after);
      }
    }
    if (dictionary.size === 0) return;
    rows.forEach((cells, row) => {
      const text = cells[column];
      if (row === 0 || typeof text !== "string" || text === "") return;
      const cell = offset === undefined ? undefined : at(area.row + row, area.column + offset);
      const meant = cell?.before === text ? cell.after : dictionary.get(text);
      if (typeof meant === "string" && meant !== text) change(place.row + row, place.column + column, text, meant);
    });
  });
}

/** Titles, sentences and labels beside the tables. */
function freeTexts(
  { before, tables, values }: SheetWordsNow,
  planned: ReadonlyMap<string, PlannedCell>,
  change: Change,
): void {
  const inTables = before.tables.map(({ area }) => area);
  const dictionary: Dictionary = new Map();
  const spills: PlannedCell[] = [];
  for (const cell of planned.values()) {
    if (isFormula(cell.before) && cell.before.kind === "spill") spills.push(cell);
    if (inTables.some((area) => holdsCell(area, cell))) continue;
    if (typeof cell.before === "string" && typeof cell.after === "string") add(dictionary, cell.before, cell.after);
  }
  const standing = tables.map(({ place, rows }): Area => {
    return { row: place.row, column: place.column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  });
  values.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (typeof text !== "string" || text === "" || standing.some((area) => holdsCell(area, { row, column }))) return;
      const cell = planned.get(keyOf(row, column));
      if (isFormula(cell?.before ?? null)) return;
      // What a formula spills is the formula's own.
      if (cell === undefined && spills.some((spill) => row >= spill.row && column >= spill.column)) return;
      const meant = cell?.before === text ? cell.after : dictionary.get(text);
      if (typeof meant === "string" && meant !== text) change(row, column, text, meant);
    });
  });
}

function plannedCells({ before, after }: SheetWordsNow): ReadonlyMap<string, PlannedCell> {
  const cells = new Map<string, PlannedCell>();
  before.blocks.forEach((block, index) => {
    block.cells.forEach((contents, down) =>
      contents.forEach((content, right) => {
        if (content === null || content === "") return;
        const row = block.row + down;
        const column = block.column + right;
        const other = after.blocks[index]?.cells[down]?.[right] ?? null;
        cells.set(keyOf(row, column), { row, column, before: content, after: other });
      }),
    );
  });
  return cells;
}

function add(dictionary: Dictionary, before: string, after: string): void {
  if (before === "") return;
  const known = dictionary.get(before);
  dictionary.set(before, known === undefined || known === after ? after : null);
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
