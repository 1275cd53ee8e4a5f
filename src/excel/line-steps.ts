import type { TableLines } from "../actions/workbook";
import type { Area } from "../core/plan/workbook-plan";
import { columnLetters } from "../core/formulas/address";
import { addressOf } from "./address";
import { applyColumn, applyFormat, applyRow } from "./apply-format";
import { applyConditionalFormats, applyValidation } from "./apply-validation";

/** Lets rows of a table, or columns of its sheet, come or go; those that come get their look. */
export function changeLines(sheet: Excel.Worksheet, { name, of, come, table, at, look }: TableLines): void {
  const runs = neighbours(at);
  // From the first on where they come, and from the last on where they go: then each run is where it is counted.
  for (const run of come ? runs : [...runs].reverse()) {
    const range = sheet.getRange(of === "columns" ? columnsAddress(run) : addressOf(rowsOf(table, run)));
    if (come) range.insert(of === "columns" ? "Right" : "Down");
    else range.delete(of === "columns" ? "Left" : "Up");
  }
  const now = come ? table : without(table, of, at.length);
  sheet.tables.getItem(name).resize(sheet.getRange(addressOf(now)));
  if (!come) return;
  look.columns.forEach((column) => applyColumn(sheet, column, 1));
  look.rows.forEach((row) => applyRow(sheet, row, 1));
  look.merges.forEach((area) => sheet.getRange(addressOf(area)).merge());
  look.formats.forEach((format) => applyFormat(sheet, format));
  look.validations.forEach((validation) => applyValidation(sheet, validation));
  applyConditionalFormats(sheet, look.conditionalFormats);
}

/** A table without some of its rows or columns. */
export function without(table: Area, of: TableLines["of"], count: number): Area {
  return { ...table, [of]: table[of] - count };
}

/** Where cells are that are counted with lines, once these are gone; null for cells in the lines. */
export function withoutLines<Cell extends { readonly row: number; readonly column: number }>(
  cell: Cell,
  { of, at }: TableLines,
): Cell | null {
  const place = of === "rows" ? cell.row : cell.column;
  if (at.includes(place)) return null;
  const moved = place - at.filter((line) => line < place).length;
  return of === "rows" ? { ...cell, row: moved } : { ...cell, column: moved };
}

interface Run {
  readonly from: number;
  readonly count: number;
}

function neighbours(at: readonly number[]): readonly Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const line of at) {
    const run = runs.at(-1);
    if (run !== undefined && line === run.from + run.count) run.count += 1;
    else runs.push({ from: line, count: 1 });
  }
  return runs;
}

function columnsAddress({ from, count }: Run): string {
  return `${columnLetters(from)}:${columnLetters(from + count - 1)}`;
}

function rowsOf({ column, columns }: Area, { from, count }: Run): Area {
  return { row: from, rows: count, column, columns };
}
