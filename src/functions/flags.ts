import { readNumberCell } from "../core/tables/number-cell";
import { fault } from "../core/scoring/fault";
import { placeOf } from "./arguments";
import { cellsOf } from "./cells";

/**
 * What is met in a range of TRUE and FALSE or 1 and 0, row by row; null = not assessed.
 *
 * @throws FunctionFault "not-true-or-false" for anything else, with row and column
 * @example flagsOf([[true], ["０"], [""]], "met") // [true, false, null]
 */
export function flagsOf(range: unknown, parameter: string): readonly (boolean | null)[] {
  return cellsOf(range).flatMap((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const read = readNumberCell(cell);
      if (read.kind === "boolean") return read.value;
      if (read.kind === "blank") return null;
      if (read.kind === "number" && (read.value === 0 || read.value === 1)) return read.value === 1;
      const place = placeOf(cell, parameter, rowIndex, columnIndex);
      throw fault("value", { code: "not-true-or-false", parameters: place });
    }),
  );
}
