import type { Place } from "../core/tables/table";

/**
 * A cell as the user knows it: sheet name and address.
 *
 * @example cellName({ sheet: "Ratings", row: 11, column: 27 }) // "Ratings!AB12"
 */
export function cellName({ sheet, row, column }: Place): string {
  return `${sheet}!${columnLetters(column)}${String(row + 1)}`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
