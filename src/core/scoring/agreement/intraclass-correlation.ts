import { fault } from "../fault";
import { Fraction } from "./fraction";
import { completeTable } from "../table-shape";
import { commonUnits } from "../common-units";

/** Design, and whether one rater's rating or the mean of all k is judged. */
export const ICC_TYPES = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;

export type IccType = (typeof ICC_TYPES)[number];

/** Mean squares between targets, within targets, between raters (judges) and of the error, in one common unit. */
interface MeanSquares {
  readonly between: Fraction;
  readonly within: Fraction;
  readonly judges: Fraction;
  readonly error: Fraction;
}

/**
 * Intraclass correlation of n targets that k raters rated, from the mean squares between targets (BMS), within targets
 * (WMS), between raters (JMS) and of the error (EMS):
 *
 * - (1,1) = (BMS − WMS) / (BMS + (k − 1)WMS): each target has raters of its own, one-way random
 * - (2,1) = (BMS − EMS) / (BMS + (k − 1)EMS + k(JMS − EMS)/n): the same raters, drawn from many, two-way random
 * - (3,1) = (BMS − EMS) / (BMS + (k − 1)EMS): these raters and no others, two-way mixed
 * - (1,k) = (BMS − WMS) / BMS, (2,k) = (BMS − EMS) / (BMS + (JMS − EMS)/n), (3,k) = (BMS − EMS) / BMS: the same three
 *   for the mean of all k raters
 *
 * 1 is full agreement, with type 3 full consistency: a rater may be stricter throughout. The mean of all raters can be far
 * below 0. About 0 and below means that the ratings do not tell targets apart. It does not change when
 * the ratings are scaled or a constant is added to all of them; with type 3 also when a rater adds a constant.
 *
 * Shrout & Fleiss 1979, Intraclass correlations: uses in assessing rater reliability.
 *
 * @param matrix targets in rows, raters in columns; null = not rated
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "rating-gap" for a rating that is missing, "matrix-too-small" for fewer than two targets or
 * raters, "no-variance" where all ratings are equal, "targets-alike" where the targets differ so little that the
 * divisor is not above 0 (the figure would be without bound, or above 1)
 * @example intraclassCorrelation([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], "2,1") // 0.28976377952755905
 */
export function intraclassCorrelation(matrix: readonly (readonly (number | null)[])[], type: IccType): number | null {
  const [targets, raters] = [matrix.length, matrix[0]?.length ?? 0];
  if (matrix.every((row) => row.every((rating) => rating === null))) return null;
  const squares = meanSquares(completeTable(matrix, "matrix", "rating-gap").flat(), targets, raters);
  const [count, each] = [Fraction.of(targets), Fraction.of(raters)];
  const { between, within, judges, error } = squares;
  const residual = type.startsWith("1") ? within : error;
  const single = type.endsWith("1");
  let whole = between;
  if (single) whole = whole.plus(residual.times(Fraction.of(raters - 1)));
  if (type.startsWith("2")) {
    const bias = judges.minus(error).over(count);
    whole = whole.plus(single ? bias.times(each) : bias);
  }
  if (!whole.isPositive) throw fault("notAvailable", { code: "targets-alike", parameters: {} });
  return between.minus(residual).over(whole).toNumber();
}

/** All four have the factor n·k, which cancels in every coefficient. */
function meanSquares(ratings: readonly number[], targets: number, raters: number): MeanSquares {
  if (targets < 2 || raters < 2) {
    throw fault("notAvailable", { code: "matrix-too-small", parameters: { rows: targets, columns: raters } });
  }
  const { units } = commonUnits(ratings);
  const rows = Array.from({ length: targets }, () => 0n);
  const columns = Array.from({ length: raters }, () => 0n);
  let sum = 0n;
  let squares = 0n;
  units.forEach((unit, index) => {
    const [row, column] = [Math.floor(index / raters), index % raters];
    rows[row] = (rows[row] ?? 0n) + unit;
    columns[column] = (columns[column] ?? 0n) + unit;
    sum += unit;
    squares += unit * unit;
  });
  const [n, k] = [BigInt(targets), BigInt(raters)];
  const total = n * k * squares - sum * sum;
  const between = n * sumOfSquares(rows) - sum * sum;
  const judges = k * sumOfSquares(columns) - sum * sum;
  if (total === 0n) throw fault("notAvailable", { code: "no-variance", parameters: {} });
  return {
    between: Fraction.ratio(between, n - 1n),
    within: Fraction.ratio(total - between, n * (k - 1n)),
    judges: Fraction.ratio(judges, k - 1n),
    error: Fraction.ratio(total - between - judges, (n - 1n) * (k - 1n)),
  };
}

function sumOfSquares(sums: readonly bigint[]): bigint {
  return sums.reduce((total, sum) => total + sum * sum, 0n);
}
