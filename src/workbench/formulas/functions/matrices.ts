import { toNumber } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { CALC, FormulaError, Matrix, type Scalar, VALUE, type Value } from "../values";
import { matrixOf } from "./numbers";
import { scalar } from "./single-values";

/** Excel's sheet has no room for more. */
const MOST_CELLS = 5_000_000;

/** Arrays turned, multiplied and made. */
export const MATRICES: Readonly<Record<string, FormulaFunction>> = {
  TRANSPOSE: { count: [1, 1], takes: ["values"], call: ([values]) => transposed(matrixOf(values)) },
  MMULT: { count: [2, 2], takes: ["values"], call: ([a, b]) => product(matrixOf(a), matrixOf(b)) },
  SEQUENCE: { count: [1, 4], takes: ["value"], call: sequence },
};

export function transposed(matrix: Matrix): Matrix {
  const { rows, columns } = matrix;
  const cells: Scalar[] = [];
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1) cells.push(matrix.at(row, column));
  return new Matrix(columns, rows, cells);
}

/** Every cell must hold a number. */
function product(a: Matrix, b: Matrix): Value {
  const wrong = [...a.cells, ...b.cells].find((cell) => typeof cell !== "number");
  if (wrong instanceof FormulaError) return wrong;
  if (wrong !== undefined || a.columns !== b.rows) return VALUE;
  const cells: Scalar[] = [];
  for (let row = 0; row < a.rows; row += 1) {
    for (let column = 0; column < b.columns; column += 1) {
      let total = 0;
      for (let at = 0; at < a.columns; at += 1) total += Number(a.at(row, at)) * Number(b.at(at, column));
      cells.push(total);
    }
  }
  return new Matrix(a.rows, b.columns, cells);
}

function sequence(args: readonly Argument[]): Value {
  const numbers = [0, 1, 2, 3].map((index) => (args[index] === undefined ? 1 : toNumber(scalar(args[index]))));
  const error = numbers.find((number) => number instanceof FormulaError);
  if (error !== undefined) return error;
  const [rows = 1, columns = 1, start = 1, step = 1] = numbers.map(Number);
  const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
  if (height < 0 || width < 0) return VALUE;
  if (height === 0 || width === 0) return CALC;
  if (height * width > MOST_CELLS) return VALUE;
  return new Matrix(
    height,
    width,
    Array.from({ length: height * width }, (_, index) => start + index * step),
  );
}
