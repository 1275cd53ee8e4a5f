import type { Area, CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import { leadingCode } from "../../core/tables/code";
import type { SheetTable } from "../../core/tables/table";
import { plannedCells } from "../in-place/planned-cells";
import type { TableLines } from "../workbook";

/** A sheet that people fill in, planned with an item and without it, and its table as it stands. */
export interface EnteredSheet {
  readonly of: TableLines["of"];
  /** The item comes, or goes. */
  readonly come: boolean;
  readonly wide: SheetPlan;
  readonly narrow: SheetPlan;
  readonly table: SheetTable;
  /** Codes of the item's own rows in the profile. */
  readonly codes: ReadonlySet<string>;
  /** What the sheet holds, from its first cell on. */
  readonly contents: readonly (readonly CellContent[])[];
}

/** Where the rows or columns of an item stand, counted while they are there. */
export interface ItemLines {
  readonly table: Area;
  /** Each where it is planned, and where it stands or is to stand. */
  readonly own: readonly { readonly planned: number; readonly at: number }[];
  /** Where a row or column that is planned with the item stands; undefined where it is gone. */
  readonly standing: (planned: number) => number | undefined;
}

/**
 * Finds the rows or columns of an item, or where they are to come: below, or right of, those that stand before them in the
 * profile, wherever these were sorted to.
 *
 * @returns null where the columns of the table are not those that were planned, in their order
 */
export function itemLines({ of, come, wide, narrow, table, codes }: EnteredSheet): ItemLines | null {
  const area = plannedTable(wide, table.name);
  const header = (table.rows[0] ?? []).map(leadingCode);
  const isGone = (code: string | null): boolean => code !== null && codes.has(code) && !header.includes(code);
  const expected = labelsOf(come ? narrow : wide, table.name, "columns").filter((code) => !isGone(code));
  if (expected.some((code, column) => code !== header[column])) return null;

  const [first, place] = of === "rows" ? [area.row, table.place.row] : [area.column, table.place.column];
  const labels = labelsOf(wide, table.name, of);
  const stands = of === "rows" ? table.rows.map((row) => leadingCode(row[0] ?? null)) : header;
  const planned = labels.flatMap((code, index) => (code !== null && codes.has(code) ? [index] : []));
  const start = comesAt(labels, planned[0] ?? 0, stands);
  const indexNow = (index: number): number => {
    const own = planned.indexOf(index);
    if (come && own >= 0) return start + own;
    const code = labels[index] ?? null;
    const found = index === 0 && of === "rows" ? 0 : code === null ? -1 : stands.indexOf(code);
    return come && found >= start ? found + planned.length : found;
  };
  const added = come ? planned.length : 0;
  return {
    table: {
      row: table.place.row,
      column: table.place.column,
      rows: table.rows.length + (of === "rows" ? added : 0),
      columns: header.length + (of === "columns" ? added : 0),
    },
    own: planned
      .filter((index) => indexNow(index) >= 0)
      .map((index) => ({ planned: first + index, at: place + indexNow(index) })),
    standing: (line) => {
      if (line < first) return line;
      const index = indexNow(line - first);
      return index < 0 ? undefined : place + index;
    },
  };
}

/** The position in the table, from 0, that the first of an item's lines gets. */
function comesAt(labels: readonly (string | null)[], first: number, stands: readonly (string | null)[]): number {
  if (first <= 1) return 1;
  const before = stands.indexOf(labels[first - 1] ?? null);
  return before < 0 ? stands.length : before + 1;
}

/** The area of a table as it is planned. */
export function plannedTable({ name, tables }: SheetPlan, table: string): Area {
  const found = tables.find((one) => one.name === table)?.area;
  if (found === undefined) throw new Error(`No table ${table} is planned on ${name}.`);
  return found;
}

/** The codes of a table's header, or of its first column. */
function labelsOf(plan: SheetPlan, table: string, of: TableLines["of"]): readonly (string | null)[] {
  const { row, column, rows, columns } = plannedTable(plan, table);
  const cells = plannedCells(plan);
  const code = (down: number, right: number): string | null => {
    const content = cells.get(`${String(row + down)},${String(column + right)}`);
    return typeof content === "string" ? leadingCode(content) : null;
  };
  return of === "rows"
    ? Array.from({ length: rows }, (_, index) => code(index, 0))
    : Array.from({ length: columns }, (_, index) => code(0, index));
}
