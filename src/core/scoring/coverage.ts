import { ExactSum } from "./exact-sum";
import type { WeightedValue } from "./weighted";

/**
 * Coverage (rule C6): weight of what is rated ÷ all weight × 100. 0 when nothing is rated.
 *
 * @returns per cent, rounded; null when the weights sum to 0
 * @example coverage([{ value: 2, weight: 92 }, { value: null, weight: 8 }]) // 92
 */
export function coverage(rows: readonly WeightedValue[], decimals = 1): number | null {
  const rated = new ExactSum();
  const all = new ExactSum();
  for (const { value, weight } of rows) {
    if (weight === null || weight === 0) continue;
    all.add(weight);
    if (value !== null) rated.add(weight);
  }
  return all.isPositive ? rated.dividedBy(all, 100, decimals) : null;
}
