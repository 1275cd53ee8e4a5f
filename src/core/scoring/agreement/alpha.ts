import { fault } from "../fault";
import { type AlphaMetric, pairDifferences } from "./alpha-metric";
import { Fraction, ONE } from "./fraction";
import { holdNotNegative } from "../table-shape";
import { tallyOf } from "./tally";

/**
 * Krippendorff's reliability of any number of raters, ratings missing or not, α = 1 − D_o/D_e: the difference between
 * ratings of the same unit, as a share of that between all ratings whatever their unit. With m_u ratings of unit u, n
 * ratings in all and δ² the squared difference of two values in the metric:
 *
 * α = 1 − (n − 1) · Σ_u [Σδ² over the pairs within u ÷ (m_u − 1)] ÷ Σδ² over all pairs
 *
 * 1 is full agreement, 0 what chance gives, below 0 less than that; a single unit gives 0 whatever its ratings. Interval α does
 * not change when the ratings are scaled or shifted, ratio α when they are scaled, ordinal α as long as they keep their order.
 *
 * Krippendorff 2011, Computing Krippendorff's alpha-reliability.
 *
 * The cost grows with the number of ratings; for "ratio" with the square of the number of distinct values.
 *
 * @param matrix raters in rows, units in columns; null = not rated. Units with fewer than two ratings are left out
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "negative-number" below 0 in the ratio metric, "no-common-ratings" where no unit has two ratings,
 * "no-variance" where all ratings that count are equal
 * @example alpha([[1, 2, 3, 3, 2], [1, 2, 3, 4, null]]) // 0.8888888888888888
 * @example alpha([[1, 2, 3, 3, 2], [1, 2, 3, 4, null]], "nominal") // 0.6956521739130435
 */
export function alpha(
  matrix: readonly (readonly (number | null)[])[],
  metric: AlphaMetric = "interval",
): number | null {
  if (metric === "ratio") holdNotNegative(matrix, "matrix");
  if (matrix.every((row) => row.every((rating) => rating === null))) return null;
  const units = ratedUnits(matrix);
  if (units.length === 0) throw fault("notAvailable", { code: "no-common-ratings", parameters: {} });
  const all = tallyOf(units.flat());
  if (all.values.length === 1) throw fault("notAvailable", { code: "no-variance", parameters: {} });
  const differences = pairDifferences(metric, all);
  const bySize = new Map<number, Fraction>();
  for (const unit of units) {
    const within = differences(tallyOf(unit));
    bySize.set(unit.length, (bySize.get(unit.length) ?? Fraction.of(0)).plus(within));
  }
  let observed = Fraction.of(0);
  for (const [size, within] of bySize) observed = observed.plus(within.over(Fraction.of(size - 1)));
  return ONE.minus(observed.times(Fraction.of(all.total - 1)).over(differences(all))).toNumber();
}

/** The ratings of every unit that two raters or more rated. */
function ratedUnits(matrix: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  const units: number[][] = Array.from({ length: matrix[0]?.length ?? 0 }, () => []);
  for (const row of matrix) {
    row.forEach((rating, column) => {
      if (rating !== null) units[column]?.push(rating);
    });
  }
  return units.filter((ratings) => ratings.length > 1);
}
