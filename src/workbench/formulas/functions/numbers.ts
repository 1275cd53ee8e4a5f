import { toNumber } from "../coerce";
import type { Argument } from "../formula-function";
import { Area, FormulaError, Matrix, type Scalar, VALUE } from "../values";

/**
 * Visits the numbers that sums and statistics look at: texts, conditions and blanks count where they are written out, and
 * are passed over in cells and arrays.
 *
 * @returns the first error, which is the result
 */
export function eachNumber(args: readonly Argument[], visit: (number: number) => void): FormulaError | undefined {
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument instanceof Matrix) {
      const { cells } = argument;
      for (let at = 0; at < cells.length; at += 1) {
        const cell = cells[at];
        if (typeof cell === "number") visit(cell);
        else if (cell instanceof FormulaError) return cell;
      }
    } else {
      const number = toNumber(writtenOut(argument));
      if (typeof number !== "number") return number;
      visit(number);
    }
  }
  return undefined;
}

/** All the numbers that sums and statistics look at. */
export function numbersIn(args: readonly Argument[]): number[] | FormulaError {
  const numbers: number[] = [];
  return eachNumber(args, (number) => numbers.push(number)) ?? numbers;
}

/** The same for functions whose name ends with A: in cells TRUE is 1, and FALSE and texts are 0. */
export function numbersOfAll(args: readonly Argument[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const argument of args) {
    if (argument instanceof Matrix) {
      for (const cell of argument.cells) {
        if (cell instanceof FormulaError) return cell;
        if (cell !== null) numbers.push(typeof cell === "string" ? 0 : Number(cell));
      }
    } else {
      const number = toNumber(writtenOut(argument));
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
  }
  return numbers;
}

/** A value that is no array; what is left out is blank. Areas do not come to functions that take values. */
export function writtenOut(argument: Argument): Scalar {
  if (argument instanceof Matrix || argument instanceof Area) return VALUE;
  return argument ?? null;
}

/** An argument as a matrix: a single value is one of one cell. */
export function matrixOf(argument: Argument): Matrix {
  return argument instanceof Matrix ? argument : new Matrix(1, 1, [writtenOut(argument)]);
}
