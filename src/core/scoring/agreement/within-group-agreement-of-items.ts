import { fault } from "../fault";
import { Fraction, ONE } from "./fraction";
import { ratingVariance } from "./rating-spread";
import { uniformVariance, withinPoints } from "./response-scale";

/**
 * Agreement of a group of raters over J items of one kind, with s̄² the mean of the items' variances (each with N − 1)
 * and q = s̄²/σ²_E, σ²_E = (A² − 1)/12:
 *
 * r_wg(j) = J(1 − q) / (J(1 − q) + q)
 *
 * 1 is full agreement, 0 what chance gives; values below 0 are reported as they are, convention sets them to 0. Where q
 * reaches J/(J − 1) the formula passes through a pole and would then rise above 1: there it has no meaning and no result.
 * An item that nobody rated is no item; in the others each variance is taken over the raters who rated.
 *
 * James, Demaree & Wolf 1984, Estimating within-group interrater reliability with and without response bias.
 *
 * @param matrix raters in rows, items in columns; null = not rated. All on the same scale of A points
 * @param points A, points of the scale: whole, 2 or more
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "points-not-whole", "ratings-exceed-points", "item-rated-once" for an item with a single rating,
 * "below-chance" where the raters differ so much more than by chance that the formula has no meaning
 * @example withinGroupAgreementOfItems([[3, 1], [4, 2], [4, 2], [4, 2], [5, 3]], 5) // 0.8571428571428571
 */
export function withinGroupAgreementOfItems(
  matrix: readonly (readonly (number | null)[])[],
  points: number | null,
): number | null {
  const chance = uniformVariance(points);
  withinPoints(matrix.flat().filter((rating) => rating !== null), points ?? 0, "matrix"); // prettier-ignore
  let items = 0;
  let variances = Fraction.of(0);
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const ratings = matrix.map((row) => row[column] ?? null).filter((rating) => rating !== null);
    if (ratings.length === 0) continue;
    if (ratings.length === 1) {
      throw fault("notAvailable", { code: "item-rated-once", parameters: { column: column + 1 } });
    }
    items += 1;
    variances = variances.plus(ratingVariance(ratings));
  }
  if (items === 0) return null;
  const random = variances.over(chance.times(Fraction.of(items)));
  const agreed = Fraction.of(items).times(ONE.minus(random));
  const whole = agreed.plus(random);
  if (!whole.isPositive) throw fault("notAvailable", { code: "below-chance", parameters: {} });
  return agreed.over(whole).toNumber();
}
