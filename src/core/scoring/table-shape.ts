import { fault } from "./fault";

/**
 * Holds that a table has as many rows as columns.
 *
 * @param parameter its name, for messages
 * @throws FunctionFault "not-square"
 */
export function holdSquare(table: readonly (readonly (number | null)[])[], parameter: string): void {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  if (rows !== columns) throw fault("value", { code: "not-square", parameters: { parameter, rows, columns } });
}

/**
 * Holds that a table has no number below 0.
 *
 * @param parameter its name, for messages
 * @throws FunctionFault "negative-number" with the first place, row by row
 */
export function holdNotNegative(table: readonly (readonly (number | null)[])[], parameter: string): void {
  table.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      if (value === null || value >= 0) return;
      const place = { parameter, row: rowIndex + 1, column: columnIndex + 1, value: String(value) };
      throw fault("value", { code: "negative-number", parameters: place });
    }),
  );
}

/**
 * The table without gaps.
 *
 * @param gap what a gap means: a cell that cannot be used, or a rating without which a figure is not defined
 * @throws FunctionFault "cell-missing" or "rating-gap", with the first place, row by row
 */
export function completeTable(
  table: readonly (readonly (number | null)[])[],
  parameter: string,
  gap: "cell-missing" | "rating-gap",
): readonly (readonly number[])[] {
  return table.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      if (cell !== null) return cell;
      const place = { parameter, row: rowIndex + 1, column: columnIndex + 1 };
      throw fault(gap === "rating-gap" ? "notAvailable" : "value", { code: gap, parameters: place });
    }),
  );
}
