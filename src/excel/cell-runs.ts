import { isFormula } from "../core/formulas/cell-formula";
import type { CellRelabelling } from "../actions/workbook";
import type { Area, CellContent } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { officeCell } from "./cell-content";

/** A cell with what it is to hold. */
export type CellToWrite = Pick<CellRelabelling, "row" | "column" | "after">;

const LARGEST_RUN = 400_000;
/** Bytes that a write adds to a request beside its contents, about. */
const BYTES_PER_RUN = 400;
/** A cell within a run's rectangle that is left as it is. */
const BYTES_PER_GAP = 5;

/** Cells in neighbouring rows, so that a range around them holds little else, and no run makes a request too large. */
export function runsOf<Cell extends CellToWrite>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  let bytes = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    if (run === undefined || cell.row > last + 1 || (cell.row !== last && bytes > LARGEST_RUN)) {
      runs.push([cell]);
      bytes = 0;
    } else run.push(cell);
    bytes += contentBytes(cell);
    last = cell.row;
  }
  return runs;
}

/** About how much writing a run adds to a request. */
export function bytesOf(cells: readonly CellToWrite[]): number {
  const { rows, columns } = boundsOf(cells);
  const gaps = rows * columns - cells.length;
  return cells.reduce((sum, cell) => sum + contentBytes(cell), gaps * BYTES_PER_GAP) + BYTES_PER_RUN;
}

/** Writes the cells of a run and leaves what lies between them as it is. */
export function writeRun(sheet: Excel.Worksheet, cells: readonly CellToWrite[]): void {
  const bounds = boundsOf(cells);
  const contents = Array.from({ length: bounds.rows }, () =>
    Array.from({ length: bounds.columns }, () => null as unknown),
  );
  for (const { row, column, after } of cells) {
    const line = contents[row - bounds.row];
    if (line) line[column - bounds.column] = isFormula(after) ? after.formula : (officeCell(after) ?? "");
  }
  sheet.getRange(addressOf(bounds)).formulas = contents;
}

export function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function contentBytes({ after }: { readonly after: CellContent }): number {
  return new TextEncoder().encode(JSON.stringify(after)).length;
}
