import type { Profile, ProfileGrade } from "./assessment";
import { finite, roundedDifference, roundHalfAway } from "./decimal";
import { ExactSum } from "./exact-sum";
import { gap } from "./gap";
import { leastCommonMultiple } from "./least-common-multiple";
import { type Status, statusOfGap } from "./status";

/** One scale of a multi-scale item. */
export interface ScaleLevels {
  /** null = not rated. */
  readonly actual: number | null;
  /** null = the scale is not in the profile. */
  readonly required: number | null;
  /** Lowest rung of the scale: -1, 0 or 1. */
  readonly lowest: number;
  readonly weight: number;
}

/**
 * Fulfilment of a multi-scale item (rule C12): per scale (min(A, R) − lowest) ÷ (R − lowest), not below 0, then the
 * weighted mean of the scales in the profile, in per cent, rounded once.
 *
 * @returns 0 to 100; null when a scale of the profile is not rated, or none is in it. A scale that requires no more than its
 * lowest rung asks for nothing and is left out.
 * @throws FunctionFault "too-large" for levels that no scale has
 * @example fulfilment([{ actual: 4, required: 5, lowest: 0, weight: 60 }, { actual: 3, required: 3, lowest: 0, weight: 40 }]) // 88
 */
export function fulfilment(scales: readonly ScaleLevels[], decimals = 1): number | null {
  const counted = scales.flatMap(({ actual, required, lowest, weight }) => {
    const span = required === null ? 0 : hundredthsAbove(lowest, required);
    if (required === null || span <= 0 || weight <= 0) return [];
    const steps = actual === null ? null : Math.max(0, hundredthsAbove(lowest, Math.min(actual, required)));
    return [{ span, steps, weight }];
  });
  if (counted.length === 0 || counted.some(({ steps }) => steps === null)) return null;
  // Over a common denominator every share is whole, so nothing is rounded before the end.
  const common = counted.map(({ span }) => span).reduce(leastCommonMultiple, 1);
  const isExact = common <= Number.MAX_SAFE_INTEGER;
  const whole = isExact ? common : 1;
  const reached = new ExactSum();
  const weights = new ExactSum();
  for (const { span, steps, weight } of counted) {
    reached.add(weight, isExact ? (steps ?? 0) * (whole / span) : (steps ?? 0) / span);
    weights.add(weight, whole);
  }
  return isExact ? reached.dividedBy(weights, 100, decimals) : roundHalfAway(reached.quotient(weights) * 100, decimals);
}

/** How far a level is above the lowest rung. Levels have two decimals. */
function hundredthsAbove(lowest: number, level: number): number {
  return finite(Math.round(roundedDifference(level, lowest, 2) * 100));
}

/** The scales of a composed item against one grade. */
export function scalesOf(
  { items }: Profile,
  item: number,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
): readonly ScaleLevels[] {
  return (items[item]?.parts ?? []).map((part) => ({
    actual: actuals[part] ?? null,
    required: grade.required[part] ?? null,
    lowest: items[part]?.lowest ?? 0,
    weight: items[part]?.weight ?? 0,
  }));
}

/** Status of a multi-scale item: that of its weakest scale in the profile; null when one is not rated. */
export function statusOfScales(scales: readonly ScaleLevels[], tolerance: number, decimals: number): Status | null {
  let weakest: Status | null = null;
  for (const { actual, required } of scales) {
    if (required === null) continue;
    const status = statusOfGap(gap(actual, required, decimals), tolerance);
    if (status === null) return null;
    if (weakest === null || status < weakest) weakest = status;
  }
  return weakest;
}
