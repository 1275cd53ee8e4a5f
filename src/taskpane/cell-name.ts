import { columnLetters } from "../core/formulas/address";
import type { Place } from "../core/tables/table";

/**
 * A cell as the user knows it: sheet name and address.
 *
 * @example cellName({ sheet: "Ratings", row: 11, column: 27 }) // "Ratings!AB12"
 */
export function cellName({ sheet, row, column }: Place): string {
  return `${sheet}!${columnLetters(column)}${String(row + 1)}`;
}
