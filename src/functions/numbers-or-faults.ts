import { readNumberCell } from "../core/tables/number-cell";
import { fault, type FunctionFault } from "../core/scoring/fault";
import { placeOf } from "./arguments";
import { cellsOf } from "./cells";

/**
 * The numbers of a range where a cell that cannot be used must not hide the others' results: its fault stands in its place.
 */
export function numbersOrFaultsOf(
  range: unknown,
  parameter: string,
): readonly (readonly (number | null | FunctionFault)[])[] {
  return cellsOf(range).map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const place = placeOf(cell, parameter, rowIndex, columnIndex);
      const number = readNumberCell(cell);
      if (number.kind === "number") return number.value;
      return number.kind === "blank" ? null : fault("value", { code: "not-a-number", parameters: place });
    }),
  );
}
