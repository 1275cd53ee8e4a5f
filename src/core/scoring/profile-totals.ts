import { decimalScale } from "./decimal";
import { ExactSum } from "./exact-sum";
import { summedItems } from "./grade-items";

/** The sums that the results of a profile are made of (rules C6 and C7). Items that are not rated are in `weight` only. */
export interface ProfileTotals {
  /** Σw of the profile's items. */
  readonly weight: ExactSum;
  /** Σw of the rated ones. */
  readonly rated: ExactSum;
  /** Σw·A */
  readonly actual: ExactSum;
  /** Σw·R */
  readonly required: ExactSum;
  /** Σw·min(A, R): a surplus on one item never hides a gap on another. */
  readonly counted: ExactSum;
}

/**
 * Sums a profile. Levels are rounded before they come in.
 *
 * @param actuals actual level per item, null = not rated
 * @param requireds required level per item, null = not in the profile
 * @param weights weight per item; null or 0 leaves the item out
 * @param indexes the items to sum, such as those of a category; absent = all
 */
export function profileTotals(
  actuals: readonly (number | null)[],
  requireds: readonly (number | null)[],
  weights: readonly (number | null)[],
  indexes?: readonly number[],
): ProfileTotals {
  const totals = {
    weight: new ExactSum(),
    rated: new ExactSum(),
    actual: new ExactSum(),
    required: new ExactSum(),
    counted: new ExactSum(),
  };
  for (const index of summedItems(requireds, weights, indexes)) {
    const required = requireds[index] ?? 0;
    const weight = weights[index] ?? 0;
    const weightScale = decimalScale(weight);
    totals.weight.addScaled(weight, weightScale, 1, 0);
    const actual = actuals[index] ?? null;
    if (actual === null) continue;
    const actualScale = decimalScale(actual);
    const requiredScale = decimalScale(required);
    totals.rated.addScaled(weight, weightScale, 1, 0);
    totals.actual.addScaled(weight, weightScale, actual, actualScale);
    totals.required.addScaled(weight, weightScale, required, requiredScale);
    if (actual < required) totals.counted.addScaled(weight, weightScale, actual, actualScale);
    else totals.counted.addScaled(weight, weightScale, required, requiredScale);
  }
  return totals;
}
