import type { CellValue } from "../../tables/cell";
import type { ArgumentCells } from "../parameter";

/** Where a cell stands in the range that was passed, as messages say it: row and column count from 1. */
export interface CellPlace {
  readonly parameter: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The place of a cell by the row and column that it has in the range, counted from 0. */
export function placeOf(cell: CellValue, parameter: string, rowIndex: number, columnIndex: number): CellPlace {
  return { parameter, row: rowIndex + 1, column: columnIndex + 1, value: shownCell(cell) };
}

/** A cell as messages show it. */
export function shownCell(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}

/**
 * The one cell of an argument that takes a single value, blank where it was left out; a range of more has no such cell.
 *
 * @example onlyCell([[1], [2]]) // { error: "#VALUE!" }
 */
export function onlyCell(argument: ArgumentCells): CellValue {
  const cells = argument.flat();
  return cells.length > 1 ? { error: "#VALUE!" } : (cells[0] ?? null);
}

/**
 * Whether a range was left out: it comes as nothing, as one blank cell or, where blank cells come as 0, as a single 0.
 *
 * @example isLeftOut([[0]]) // true
 */
export function isLeftOut(argument: ArgumentCells): boolean {
  const cells = argument.flat();
  return cells.length === 0 || (cells.length === 1 && (isBlank(cells[0] ?? null) || cells[0] === 0));
}

/**
 * A table that was passed as a whole; without rows where the argument was left out or holds nothing but blank cells.
 *
 * @example filledRows([[null, ""], [null, null]]) // []
 */
export function filledRows(argument: ArgumentCells): ArgumentCells {
  return isLeftOut(argument) || argument.every((row) => row.every(isBlank)) ? [] : argument;
}

function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "";
}
