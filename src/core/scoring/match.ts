import { roundHalfAway } from "./decimal";
import { type ProfileTotals, profileTotals } from "./profile-totals";

/** An item of a profile for the match. null = not rated, not in the profile, no weight. */
export interface MatchItem {
  readonly actual: number | null;
  readonly required: number | null;
  readonly weight: number | null;
}

/** Levels are compared and summed with two decimals (rule C9). */
const LEVEL_DECIMALS = 2;

/**
 * Match M = Σw·min(A, R) ÷ Σw·R × 100 over the rated items of a profile (rule C7), from levels rounded to 2 decimals and
 * sums that are not rounded.
 *
 * @returns per cent, 1 decimal; null when nothing is rated or the required levels sum to 0
 * @example match([{ actual: 3, required: 2, weight: 5 }, { actual: 1, required: 2, weight: 5 }]) // 75
 */
export function match(items: readonly MatchItem[]): number | null {
  const round = (level: number | null): number | null => (level === null ? null : roundHalfAway(level, LEVEL_DECIMALS));
  const totals = profileTotals(
    items.map((item) => round(item.actual)),
    items.map((item) => round(item.required)),
    items.map((item) => item.weight),
  );
  return matchOfTotals(totals, 1);
}

/** The match of a profile that is already summed. */
export function matchOfTotals(totals: ProfileTotals, decimals: number): number | null {
  return totals.required.isPositive ? totals.counted.dividedBy(totals.required, 100, decimals) : null;
}
