import { ExactSum } from "./exact-sum";
import { fault } from "./fault";

/** What a missing value does: it is left out, it counts as 0, or there is no result. */
export type MissingRule = "skip" | "zero" | "require";

/** Values and weights, row by row. null = not rated, or no weight. */
export interface WeightedValue {
  readonly value: number | null;
  readonly weight: number | null;
}

/**
 * Weighted mean Σwx/Σw, not rounded, the same in every order of rows. A value without weight stays out of both sums.
 *
 * @returns null when nothing is rated or the weights sum to 0
 * @throws FunctionFault "value-missing" when every value is required and one is missing; its position counts from 1
 * @example weightedMean([{ value: 3, weight: 0.7 }, { value: 3, weight: 0.1 }, { value: 3, weight: 0.2 }]) // 3
 */
export function weightedMean(rows: readonly WeightedValue[], missing: MissingRule = "skip"): number | null {
  const sum = new ExactSum();
  const weights = new ExactSum();
  rows.forEach(({ value, weight }, index) => {
    if (weight === null || weight === 0) return;
    if (value === null && missing === "require") {
      throw fault("notAvailable", { code: "value-missing", parameters: { position: index + 1 } });
    }
    if (value === null && missing === "skip") return;
    sum.add(value ?? 0, weight);
    weights.add(weight);
  });
  return weights.isPositive ? sum.quotient(weights) : null;
}
