import type { ArgumentCells } from "../core/functions/parameter";
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

/**
 * The cells of an argument. A single value is a range of one cell; an argument left out has none.
 *
 * @example cellsOf("0007") // [["0007"]]
 */
export function cellsOf(argument: unknown): ArgumentCells {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}
