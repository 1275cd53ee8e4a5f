import { fault } from "../fault";
import { Fraction, ONE } from "./fraction";
import { ratingVariance } from "./rating-spread";
import { chanceVariance, type NullDistribution, withinPoints } from "./response-scale";

/**
 * Agreement of a group of raters over J items of one kind, with s̄² the mean of the items' variances (each with N − 1)
 * and q = s̄²/σ²_E, where σ²_E is (A² − 1)/12 or the variance of another null distribution:
 *
 * r_wg(j) = J(1 − q) / (J(1 − q) + q)
 *
 * 1 is full agreement, 0 what chance gives; values below 0 are reported as they are, convention sets them to 0. Where q
 * reaches J/(J − 1) the formula passes through a pole and would then rise above 1: there it has no meaning and no result.
 * Each variance is taken over the raters who rated the item; an item with fewer than two of them has none, and no figure
 * is given that would be silent about it.
 *
 * James, Demaree & Wolf 1984, Estimating within-group interrater reliability with and without response bias.
 *
 * @param matrix raters in rows, items in columns; null = not rated. All on the same scale of A points
 * @param points A, points of the scale: whole, 2 or more
 * @param nullDistribution "uniform", or the variance of another null distribution, above 0
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "points-not-whole", "ratings-exceed-points", "unknown-null" for a variance of 0 or below,
 * "item-not-rated" and "item-rated-once" for an item with no rating or a single one beside others, "below-chance" where the raters differ so much more than by chance that the formula has no meaning
 * @example withinGroupAgreementOfItems([[3, 1], [4, 2], [4, 2], [4, 2], [5, 3]], 5) // 0.8571428571428571
 */
export function withinGroupAgreementOfItems(
  matrix: readonly (readonly (number | null)[])[],
  points: number | null,
  nullDistribution: NullDistribution = "uniform",
): number | null {
  const chance = chanceVariance(points, nullDistribution);
  const given = matrix.flat().filter((rating) => rating !== null);
  withinPoints(given, points ?? 0, "matrix");
  if (given.length === 0) return null;
  const items = Fraction.of(matrix[0]?.length ?? 0);
  let variances = Fraction.of(0);
  for (const [index] of (matrix[0] ?? []).entries()) {
    const ratings = matrix.map((row) => row[index] ?? null).filter((rating) => rating !== null);
    if (ratings.length < 2) {
      const code = ratings.length === 0 ? "item-not-rated" : "item-rated-once";
      throw fault("notAvailable", { code, parameters: { column: index + 1 } });
    }
    variances = variances.plus(ratingVariance(ratings));
  }
  const random = variances.over(chance.times(items));
  const agreed = items.times(ONE.minus(random));
  const whole = agreed.plus(random);
  if (!whole.isPositive) throw fault("notAvailable", { code: "below-chance", parameters: {} });
  return agreed.over(whole).toNumber();
}
