import { sheetDigits } from "../../tables/sheet-digits";
import { fault } from "../fault";

/**
 * Entropy weights of columns: p = value ÷ column sum, E = −Σ p·ln p ÷ ln n over the n cases with a value (0·ln 0 = 0),
 * w = (1 − E) ÷ Σ(1 − E). They reward dispersion, not importance: a column in which the cases differ more weighs more,
 * whatever it means for the job.
 *
 * A case without a value stays out of its column alone. A column whose values are all equal weighs exactly 0, as does one
 * with a single value.
 *
 * Source: Hwang & Yoon 1981; the entropy is that of Shannon 1948.
 *
 * @param matrix cases in rows, criteria in columns; values 0 or more, null = not rated
 * @returns a weight per column, Σw = 1; null in the place of a column without any value; null where there is none at all
 * @throws FunctionFault "nothing-varies" where no column has two different values
 * @example entropyWeights([[1, 5, 0], [1, 5, 1], [1, 5, 0]]) // [0, 0, 1]
 */
export function entropyWeights(matrix: readonly (readonly (number | null)[])[]): readonly (number | null)[] | null {
  const columns = (matrix[0] ?? []).map((_, column) =>
    matrix.flatMap((row) => {
      const value = row[column] ?? null;
      return value === null ? [] : [value];
    }),
  );
  if (columns.every((values) => values.length === 0)) return null;
  const dispersions = columns.map((values) => (values.length === 0 ? null : dispersion(values)));
  const total = inOrder(dispersions.filter((part) => part !== null)).reduce((sum, part) => sum + part, 0);
  if (total === 0) throw fault("notAvailable", { code: "nothing-varies", parameters: { parameter: "matrix" } });
  return dispersions.map((part) => (part === null ? null : part / total));
}

/** 1 − E of a column, without the loss of digits that E itself, close to 1, would bring. */
function dispersion(column: readonly number[]): number {
  const values = inOrder(column);
  const largest = values.at(-1) ?? 0;
  if (values.every((value) => sheetDigits(value) === sheetDigits(largest))) return 0;
  const parts = values.map((value) => value / largest);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const sum = parts.reduce((total, part) => total + divergence((part - mean) / mean), 0);
  return sum / (parts.length * Math.log(parts.length));
}

/** Ascending, so that a sum of doubles is the same in every order of rows and columns. */
function inOrder(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

/** (1 + t)·ln(1 + t) − t, with 0·ln 0 = 0; near 0 by its series Σ (−t)ᵏ/(k(k − 1)), k from 2. */
function divergence(t: number): number {
  if (t <= -1) return 1;
  if (Math.abs(t) > 0.05) return (1 + t) * Math.log1p(t) - t;
  let series = 0;
  for (let k = 12; k >= 2; k -= 1) series = series * -t + 1 / (k * (k - 1));
  return series * t * t;
}
