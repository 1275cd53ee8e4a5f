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

/** How raters who answer at random use the points of a scale: all equally, or with another variance, above 0. */
export type NullDistribution = number | "uniform";

/**
 * The variance of raters who answer at random.
 *
 * @param points as for uniformVariance, also where another variance is given
 * @throws FunctionFault "unknown-null" for a variance of 0 or below, and as uniformVariance
 * @example chanceVariance(5, 1.34).toNumber() // 1.34
 */
export function chanceVariance(points: number | null, nullDistribution: NullDistribution): Fraction {
  const uniform = uniformVariance(points);
  if (nullDistribution === "uniform") return uniform;
  if (nullDistribution <= 0) {
    throw fault("value", { code: "unknown-null", parameters: { value: String(nullDistribution) } });
  }
  return Fraction.of(nullDistribution);
}

/**
 * Holds that ratings have a place on a scale of A points. It may start at 1, at 0 or below: its points lie from 1 − A to A,
 * and no two further apart than A − 1.
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
  if (highest > points || lowest < 1 - points || reach.minus(Fraction.of(points - 1)).isPositive) {
    throw fault("value", { code: "ratings-exceed-points", parameters: { parameter, lowest, highest, points } });
  }
}
