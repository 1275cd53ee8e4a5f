import { fault } from "../fault";
import { Fraction } from "./fraction";

/**
 * The variance of raters who answer at random on a scale of A equally likely points, σ²_E = (A² − 1)/12.
 *
 * @param points A: whole, 2 or more; null where it is missing
 * @throws FunctionFault "points-not-whole" for anything else
 * @example uniformVariance(5).toNumber() // 2
 */
export function uniformVariance(points: number | null): Fraction {
  if (points === null || !Number.isInteger(points) || points < 2) {
    const value = points === null ? "" : String(points);
    throw fault("value", { code: "points-not-whole", parameters: { value } });
  }
  const squared = Fraction.of(points).times(Fraction.of(points));
  return squared.minus(Fraction.of(1)).over(Fraction.of(12));
}

/**
 * Holds that ratings lie no further apart than a scale of so many points reaches. Where the scale starts, at 0, 1 or
 * elsewhere, makes no difference to agreement.
 *
 * @param parameter name of the ratings' parameter, for messages
 * @throws FunctionFault "ratings-exceed-points"
 */
export function withinPoints(ratings: readonly number[], points: number, parameter: string): void {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const rating of ratings) {
    lowest = Math.min(lowest, rating);
    highest = Math.max(highest, rating);
  }
  if (lowest > highest) return;
  const reach = Fraction.of(highest).minus(Fraction.of(lowest));
  if (reach.minus(Fraction.of(points - 1)).isPositive) {
    throw fault("value", { code: "ratings-exceed-points", parameters: { parameter, lowest, highest, points } });
  }
}
