import { fault } from "../fault";
import { ONE } from "./fraction";
import { ratingVariance } from "./rating-spread";
import { chanceVariance, type NullDistribution, withinPoints } from "./response-scale";

/**
 * Agreement of a group of raters on one item, r_wg = 1 − s²/σ²_E: the share by which their variance s² (with N − 1) stays
 * below the variance σ²_E of raters who answer at random. By default these use all A points of the scale equally,
 * σ²_E = (A² − 1)/12; another null distribution is given by its variance.
 *
 * 1 is full agreement, 0 what chance gives. Values below 0 are reported as they are: the raters differ more than by
 * chance, often because they are of two minds. Convention sets them to 0.
 *
 * James, Demaree & Wolf 1984, Estimating within-group interrater reliability with and without response bias.
 *
 * @param ratings of one item, a rater each; null = not rated, left out. They lie on a scale of A points that starts
 * at 1, at 0 or below; steps between the points, as means have, are allowed
 * @param points A, points of the scale: whole, 2 or more
 * @param nullDistribution "uniform", or the variance of another null distribution, above 0
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "points-not-whole", "ratings-exceed-points", "unknown-null" for a variance of 0 or below,
 * "too-few-ratings" for a single rating
 * @example withinGroupAgreement([3, 4, 4, 4, 5], 5) // 0.75
 * @example withinGroupAgreement([3, 4, 4, null, 4, 5], 5, 1.34) // 0.6268656716417911
 */
export function withinGroupAgreement(
  ratings: readonly (number | null)[],
  points: number | null,
  nullDistribution: NullDistribution = "uniform",
): number | null {
  const chance = chanceVariance(points, nullDistribution);
  const given = ratings.filter((rating) => rating !== null);
  withinPoints(given, points ?? 0, "ratings");
  if (given.length === 0) return null;
  if (given.length === 1)
    throw fault("notAvailable", { code: "too-few-ratings", parameters: { parameter: "ratings" } });
  return ONE.minus(ratingVariance(given).over(chance)).toNumber();
}
