import { powerOfTen } from "./decimal";
import { gap } from "./gap";
import { DEFAULT_RULES } from "./rule-set";

/** Where an item stands: 1 met, 0 near (within the tolerance below the requirement), -1 short. */
export type Status = 1 | 0 | -1;

/**
 * Status of a gap (rule C5). The rounded gap decides: what is shown is what counts.
 *
 * @param tolerance levels, not negative
 * @returns null when the gap is missing
 * @example statusOfGap(-0.5, 0.5) // 0
 */
export function statusOfGap(gap: number | null, tolerance: number): Status | null {
  if (gap === null) return null;
  if (gap >= 0) return 1;
  return gap >= -tolerance ? 0 : -1;
}

/**
 * Status of an actual against a required level (rule C5).
 *
 * @example status(1.4, 2) // -1
 */
export function status(
  actual: number | null,
  required: number | null,
  tolerance = DEFAULT_RULES.tolerance,
  decimals = 2,
): Status | null {
  return statusOfGap(gap(actual, required, decimals), tolerance);
}

/**
 * The widest gap below the requirement that is near and not short (rule C5), in whole units of a level's last decimal, for
 * sums that compare in such units.
 *
 * @example widestNear(0.5, 2) // 50
 */
export function widestNear(tolerance: number, decimals: number): number {
  const power = powerOfTen(decimals);
  const isNear = (units: number): boolean => statusOfGap(-units / power, tolerance) !== -1;
  const units = Math.floor(tolerance * power);
  if (isNear(units + 1)) return units + 1;
  return isNear(units) ? units : units - 1;
}
