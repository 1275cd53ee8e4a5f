import type { Argument, FormulaFunction } from "../formula-function";
import { DIV0, FormulaError, type Scalar, VALUE } from "../values";
import { eachNumber, matrixOf, numbersIn, numbersOfAll } from "./numbers";
import { checked } from "./single-values";

/** Sums, products, means, the largest and the smallest. */
export const SUMS: Readonly<Record<string, FormulaFunction>> = {
  SUM: folded(0, (sum, number) => sum + number),
  SUMSQ: folded(0, (sum, number) => sum + number * number),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number))),
  AVERAGE: ofNumbers(mean),
  AVERAGEA: ofNumbers(mean, numbersOfAll),
  MAX: folded(-Infinity, (most, number) => (number > most ? number : most)),
  MAXA: ofNumbers(largest, numbersOfAll),
  MIN: folded(Infinity, (least, number) => (number < least ? number : least)),
  MINA: ofNumbers(smallest, numbersOfAll),
  SUMPRODUCT: { count: [1, 255], takes: ["values"], call: sumOfProducts },
};

/** A function of all numbers that it is given. */
export function ofNumbers(
  calculate: (numbers: number[]) => Scalar,
  read: (args: readonly Argument[]) => number[] | FormulaError = numbersIn,
): FormulaFunction {
  return {
    count: [1, 255],
    takes: ["values"],
    call: (args) => {
      const numbers = read(args);
      return numbers instanceof FormulaError ? numbers : checked(calculate(numbers));
    },
  };
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += numbers[index] ?? 0;
  return total;
}

export function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;
}

export function largest(numbers: readonly number[]): number {
  let most = numbers[0] ?? 0;
  for (let index = 1; index < numbers.length; index += 1) most = Math.max(most, numbers[index] ?? most);
  return most;
}

export function smallest(numbers: readonly number[]): number {
  let least = numbers[0] ?? 0;
  for (let index = 1; index < numbers.length; index += 1) least = Math.min(least, numbers[index] ?? least);
  return least;
}

/** Of no numbers it is 0. */
function folded(start: number, step: (total: number, number: number) => number): FormulaFunction {
  return {
    count: [1, 255],
    takes: ["values"],
    call: (args) => {
      let total = start;
      const error = eachNumber(args, (number) => {
        total = step(total, number);
      });
      return error ?? (total === start ? 0 : checked(total));
    },
  };
}

/** Whatever is no number counts as 0. */
function sumOfProducts(args: readonly Argument[]): Scalar {
  const factors = args.map(matrixOf);
  const [first] = factors;
  if (!first || factors.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return VALUE;
  let total = 0;
  for (let at = 0; at < first.cells.length; at += 1) {
    let product = 1;
    for (let index = 0; index < factors.length; index += 1) {
      const factor = factors[index]?.cells[at];
      if (factor instanceof FormulaError) return factor;
      product = typeof factor === "number" ? product * factor : 0;
    }
    total += product;
  }
  return checked(total);
}
