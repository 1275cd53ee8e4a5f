import type { CellValue } from "../core/tables/cell";

/**
 * A value that the spreadsheet passed, as a cell. Error values arrive as objects with the error in `code`; blank cells as
 * null, undefined or "".
 *
 * @example cellOf({ code: "#N/A" }) // { error: "#N/A" }
 */
export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code: unknown = typeof value === "object" && "code" in value ? value.code : undefined;
  return { error: typeof code === "string" ? code : "#VALUE!" };
}

/** The cells of a range. A single value is a range of one cell; an argument left out has none. */
export function cellsOf(range: unknown): readonly (readonly CellValue[])[] {
  if (range === null || range === undefined) return [];
  if (!Array.isArray(range)) return [[cellOf(range)]];
  return range.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** The one cell of an argument that takes a single value; a range of more has no such cell. */
export function argumentOf(argument: unknown): CellValue {
  if (!Array.isArray(argument)) return cellOf(argument);
  const cells = cellsOf(argument).flat();
  return cells.length === 1 ? (cells[0] ?? null) : { error: "#VALUE!" };
}

/** A cell as messages show it. */
export function shownCell(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}

/**
 * A table that was passed as a whole; empty where the argument was left out or holds nothing but blank cells. Where blank
 * cells come as 0, an argument left out comes as a single 0.
 *
 * @example tableOf([[0]]) // []
 */
export function tableOf(range: unknown): readonly (readonly CellValue[])[] {
  const cells = cellsOf(range);
  const [only, ...others] = cells.flat();
  if (others.length === 0 && only === 0) return [];
  return cells.every((row) => row.every((cell) => cell === null || cell === "")) ? [] : cells;
}
