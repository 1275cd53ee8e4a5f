import { readNumberCell } from "../../tables/number-cell";
import { fault } from "../../scoring/fault";
import type { ParameterKind } from "../parameter";
import { placeOf } from "./argument-cells";

/**
 * What is met, as TRUE and FALSE or 1 and 0, row by row; null = not assessed.
 *
 * @throws FunctionFault "not-true-or-false" for anything else, with row and column
 * @example flags.read([[true], ["０"], [""]], "met") // [true, false, null]
 */
export const flags: ParameterKind<readonly (boolean | null)[]> = {
  takes: "range",
  read: (argument, parameter) =>
    argument.flatMap((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        const read = readNumberCell(cell);
        if (read.kind === "boolean") return read.value;
        if (read.kind === "blank") return null;
        if (read.kind === "number" && (read.value === 0 || read.value === 1)) return read.value === 1;
        const place = placeOf(cell, parameter, rowIndex, columnIndex);
        throw fault("value", { code: "not-true-or-false", parameters: place });
      }),
    ),
};
