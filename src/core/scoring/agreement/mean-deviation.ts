import { fault } from "../fault";
import { meanDistance } from "./rating-spread";

/**
 * Average deviation of a group's ratings of one item from their mean, AD_M = Σ|x − x̄|/N, in points of the scale. 0 is
 * full agreement; on a scale of A points, up to A/6 counts as practical agreement.
 *
 * Burke & Dunlap 2002, Estimating interrater agreement with the average deviation index.
 *
 * @param ratings of one item, a rater each; null = not rated, left out
 * @returns 0 or above, not rounded; null when nothing is rated
 * @throws FunctionFault "too-few-ratings" for a single rating, which agrees with nobody
 * @example meanDeviation([3, 4, 4, null, 4, 5]) // 0.4
 */
export function meanDeviation(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length === 0) return null;
  if (given.length === 1)
    throw fault("notAvailable", { code: "too-few-ratings", parameters: { parameter: "ratings" } });
  return meanDistance(given).toNumber();
}
