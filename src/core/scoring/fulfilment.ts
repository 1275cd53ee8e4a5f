import type { Profile, ProfileGrade } from "./assessment";
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
 * @returns 0 to 100; null when a scale of the profile is not rated, or none is in it
 * @example fulfilment([{ actual: 4, required: 5, lowest: 0, weight: 60 }, { actual: 3, required: 3, lowest: 0, weight: 40 }]) // 88
 */
export function fulfilment(scales: readonly ScaleLevels[], decimals = 1): number | null {
  const counted = scales.filter(({ required, lowest, weight }) => required !== null && required > lowest && weight > 0);
  if (counted.length === 0 || counted.some(({ actual }) => actual === null)) return null;
  // Over a common denominator every share is whole, so nothing is rounded before the end.
  const spans = counted.map(({ required, lowest }) => hundredths((required ?? 0) - lowest));
  const whole = spans.reduce(leastCommonMultiple, 1);
  const reached = new ExactSum();
  const weights = new ExactSum();
  counted.forEach(({ actual, required, lowest, weight }, index) => {
    const share = Math.max(0, hundredths(Math.min(actual ?? 0, required ?? 0) - lowest));
    reached.add(weight, share * (whole / (spans[index] ?? 1)));
    weights.add(weight, whole);
  });
  return weights.isPositive ? reached.dividedBy(weights, 100, decimals) : null;
}

/** Levels have at most two decimals. */
function hundredths(level: number): number {
  return Math.round(level * 100);
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
