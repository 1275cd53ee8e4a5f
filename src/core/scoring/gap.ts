import { roundedDifference } from "./decimal";

/**
 * Gap G = A − R between the actual and the required level, both rounded before and the gap after (rule C5). Negative
 * when the requirement is not met.
 *
 * @returns levels; null when either is missing
 * @example gap(2.85, 3) // -0.15
 */
export function gap(actual: number | null, required: number | null, decimals = 2): number | null {
  return actual === null || required === null ? null : roundedDifference(actual, required, decimals);
}
