import { toNumber } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { FormulaError, Matrix, type Scalar } from "../values";
import { matrixOf, writtenOut } from "./numbers";

/** How many cells hold something. */
export const COUNTS: Readonly<Record<string, FormulaFunction>> = {
  COUNT: counted(
    (cell) => typeof cell === "number",
    (value) => !(toNumber(value) instanceof FormulaError),
  ),
  COUNTA: counted(
    (cell) => cell !== null,
    () => true,
  ),
  COUNTBLANK: {
    count: [1, 1],
    takes: ["values"],
    takesErrors: true,
    call: ([range]) => countCells(matrixOf(range), (cell) => cell === null || cell === ""),
  },
};

/** Values written out are counted by a rule of their own. */
function counted(inCell: (cell: Scalar) => boolean, writtenOutToo: (value: Scalar) => boolean): FormulaFunction {
  const call = (args: readonly Argument[]): number => {
    let count = 0;
    for (const argument of args) {
      if (argument instanceof Matrix) count += countCells(argument, inCell);
      else if (writtenOutToo(writtenOut(argument))) count += 1;
    }
    return count;
  };
  return { count: [1, 255], takes: ["values"], takesErrors: true, call };
}

function countCells({ cells }: Matrix, test: (cell: Scalar) => boolean): number {
  let count = 0;
  for (let at = 0; at < cells.length; at += 1) if (test(cells[at] ?? null)) count += 1;
  return count;
}
