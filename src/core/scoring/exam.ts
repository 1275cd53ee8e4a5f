import { ExactSum } from "./exact-sum";
import type { WeightedValue } from "./weighted";

/**
 * Standard score of an exam paper: the mean of the subjects' scores by their weights (rule C8). Every subject with weight
 * needs a score; an entered 0 is one.
 *
 * @param subjects scores from 0 to 100, null = no score
 * @returns 0 to 100, rounded; null when a subject with weight has no score or none has weight
 * @example exam([{ value: 61, weight: 20 }, { value: 65, weight: 30 }, { value: 52, weight: 25 }, { value: 61, weight: 25 }]) // 60
 */
export function exam(subjects: readonly WeightedValue[], decimals = 1): number | null {
  const scores = new ExactSum();
  const weights = new ExactSum();
  for (const { value, weight } of subjects) {
    if (weight === null || weight === 0) continue;
    if (value === null) return null;
    scores.add(value, weight);
    weights.add(weight);
  }
  return weights.isPositive ? scores.dividedBy(weights, 1, decimals) : null;
}
