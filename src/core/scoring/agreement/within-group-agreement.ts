import { fault } from "../fault";
import { Fraction, ONE } from "./fraction";
import { ratingVariance } from "./rating-spread";
import { uniformVariance, withinPoints } from "./response-scale";

/**
 * Agreement of a group of raters on one item, r_wg = 1 − s²/σ²_E: the share by which their variance s² (with N − 1) stays
 * below the variance σ²_E of raters who answer at random. By default these use all A points of the scale equally,
 * σ²_E = (A² − 1)/12; another null distribution is given by its variance, and the points then have no part in the figure.
 *
 * 1 is full agreement, 0 what chance gives. Values below 0 are reported as they are: the raters differ more than by
 * chance, often because they are of two minds. Convention sets them to 0.
 *
 * James, Demaree & Wolf 1984, Estimating within-group interrater reliability with and without response bias.
 *
 * @param ratings of one item, a rater each; null = not rated, left out. On a scale of A points they lie at most A − 1
 * apart; steps between the points, as means have, are allowed
 * @param points A, points of the scale: whole, 2 or more
 * @param nullDistribution "uniform", or the variance of another null distribution, above 0
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "points-not-whole", "ratings-exceed-points" (for the uniform null only), "unknown-null" for a
 * variance of 0 or below, "too-few-ratings" for a single rating
 * @example withinGroupAgreement([3, 4, 4, 4, 5], 5) // 0.75
 * @example withinGroupAgreement([3, 4, 4, null, 4, 5], 5, 1.34) // 0.6268656716417911
 */
export function withinGroupAgreement(
  ratings: readonly (number | null)[],
  points: number | null,
  nullDistribution: number | "uniform" = "uniform",
): number | null {
  const uniform = uniformVariance(points);
  const given = ratings.filter((rating) => rating !== null);
  if (nullDistribution === "uniform") withinPoints(given, points ?? 0, "ratings");
  else if (nullDistribution <= 0) {
    throw fault("value", { code: "unknown-null", parameters: { value: String(nullDistribution) } });
  }
  if (given.length === 0) return null;
  if (given.length === 1)
    throw fault("notAvailable", { code: "too-few-ratings", parameters: { parameter: "ratings" } });
  const chance = nullDistribution === "uniform" ? uniform : Fraction.of(nullDistribution);
  return ONE.minus(ratingVariance(given).over(chance)).toNumber();
}
