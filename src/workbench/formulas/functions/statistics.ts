import { toNumber } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { DIV0, FormulaError, Matrix, NA, NUM, type Scalar, VALUE, type Value } from "../values";
import { matrixOf, numbersIn } from "./numbers";
import { checked, scalar } from "./single-values";
import { mean, ofNumbers, sum } from "./sums";

/** Order, spread and relation of numbers. */
export const STATISTICS: Readonly<Record<string, FormulaFunction>> = {
  LARGE: ordered((sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUM),
  SMALL: ordered((sorted, k) => sorted[Math.ceil(k) - 1] ?? NUM),
  "PERCENTILE.INC": ordered(percentile),
  PERCENTILE: ordered(percentile),
  "QUARTILE.INC": ordered((sorted, k) => percentile(sorted, Math.trunc(k) / 4)),
  QUARTILE: ordered((sorted, k) => percentile(sorted, Math.trunc(k) / 4)),
  RANK: ranked("first"),
  "RANK.EQ": ranked("first"),
  "RANK.AVG": ranked("middle"),
  MEDIAN: ofNumbers((numbers) => percentile(sortedNumbers(numbers), 0.5)),
  MODE: ofNumbers(mode),
  "MODE.SNGL": ofNumbers(mode),
  STDEV: ofNumbers((numbers) => root(variance(numbers, 1))),
  "STDEV.S": ofNumbers((numbers) => root(variance(numbers, 1))),
  STDEVP: ofNumbers((numbers) => root(variance(numbers, 0))),
  "STDEV.P": ofNumbers((numbers) => root(variance(numbers, 0))),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  "VAR.S": ofNumbers((numbers) => variance(numbers, 1)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
  "VAR.P": ofNumbers((numbers) => variance(numbers, 0)),
  GEOMEAN: ofNumbers((numbers) => {
    if (numbers.length === 0 || numbers.some((number) => number <= 0)) return NUM;
    return Math.exp(sum(numbers.map(Math.log)) / numbers.length);
  }),
  CORREL: { count: [2, 2], takes: ["values"], call: ([xs, ys]) => correlation(matrixOf(xs), matrixOf(ys)) },
  FREQUENCY: { count: [2, 2], takes: ["values"], call: ([data, bins]) => frequencies([data], [bins]) },
};

function sortedNumbers(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort();
}

function ordered(pick: (sorted: Float64Array, k: number) => Scalar): FormulaFunction {
  const call = ([values, place]: readonly Argument[]): Scalar => {
    const numbers = numbersIn([values]);
    if (numbers instanceof FormulaError) return numbers;
    const k = toNumber(scalar(place));
    if (k instanceof FormulaError) return k;
    return numbers.length === 0 ? NUM : pick(sortedNumbers(numbers), k);
  };
  return { count: [2, 2], takes: ["values", "value"], call };
}

/** Between the two nearest numbers, in proportion. */
function percentile(sorted: Float64Array, part: number): Scalar {
  if (sorted.length === 0 || part < 0 || part > 1) return NUM;
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return checked(below + (above - below) * (place - Math.floor(place)));
}

function ranked(tie: "first" | "middle"): FormulaFunction {
  const call = ([value, among, order]: readonly Argument[]): Scalar => {
    const own = toNumber(scalar(value));
    if (own instanceof FormulaError) return own;
    const isAscending = toNumber(scalar(order));
    if (isAscending instanceof FormulaError) return isAscending;
    const numbers = numbersIn([among]);
    if (numbers instanceof FormulaError) return numbers;
    let before = 0;
    let same = 0;
    for (const number of numbers) {
      if (number === own) same += 1;
      else if (isAscending === 0 ? number > own : number < own) before += 1;
    }
    if (same === 0) return NA;
    return before + (tie === "first" ? 1 : (same + 1) / 2);
  };
  return { count: [2, 3], takes: ["value", "values", "value"], call };
}

/** The most frequent number; of several the one that comes first. */
function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let most = 1;
  let found: Scalar = NA;
  for (const [number, count] of counts) {
    if (count <= most) continue;
    most = count;
    found = number;
  }
  return found;
}

/** @param freedom 1 for a sample, 0 for everybody */
function variance(numbers: readonly number[], freedom: 0 | 1): Scalar {
  if (numbers.length <= freedom) return DIV0;
  const center = sum(numbers) / numbers.length;
  let squares = 0;
  for (const number of numbers) squares += (number - center) ** 2;
  return squares / (numbers.length - freedom);
}

function root(value: Scalar): Scalar {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

/** Pairs without two numbers are passed over. */
function correlation(xs: Matrix, ys: Matrix): Scalar {
  if (xs.cells.length !== ys.cells.length) return NA;
  const pairs: [number, number][] = [];
  for (const [at, x] of xs.cells.entries()) {
    const y = ys.cells[at] ?? null;
    if (x instanceof FormulaError) return x;
    if (y instanceof FormulaError) return y;
    if (typeof x === "number" && typeof y === "number") pairs.push([x, y]);
  }
  const [centerX, centerY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  if (typeof centerX !== "number" || typeof centerY !== "number") return DIV0;
  let [both, squaresX, squaresY] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - centerX) * (y - centerY);
    squaresX += (x - centerX) ** 2;
    squaresY += (y - centerY) ** 2;
  }
  return squaresX === 0 || squaresY === 0 ? DIV0 : checked(both / Math.sqrt(squaresX * squaresY));
}

/** How many numbers are within each bound and above the one before, and how many above all. */
function frequencies(data: readonly Argument[], bins: readonly Argument[]): Value {
  const numbers = numbersIn(data);
  if (numbers instanceof FormulaError) return numbers;
  const bounds = numbersIn(bins);
  if (bounds instanceof FormulaError) return bounds;
  if (bounds.length === 0) return VALUE;
  const order = [...bounds.keys()].sort((a, b) => (bounds[a] ?? 0) - (bounds[b] ?? 0));
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const number of numbers) {
    const bin = order.find((index) => number <= (bounds[index] ?? 0)) ?? bounds.length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return new Matrix(counts.length, 1, counts);
}
