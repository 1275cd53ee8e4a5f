import { fault } from "../fault";

/** Criteria that one ranking may hold. */
export const MOST_RANKS = 1000;

/**
 * Rank-order-centroid weights: what is known of weights when only their order is, wᵢ = (1/n) Σₖ₌ᵢⁿ 1/k, Σw = 1.
 *
 * Source: Barron & Barrett 1996.
 *
 * @param n number of criteria, whole, 1 to 1000
 * @returns a weight per rank, the most important first
 * @throws FunctionFault "argument-not-a-count"
 * @example rankOrderCentroid(2) // [0.75, 0.25]
 */
export function rankOrderCentroid(n: number): readonly number[] {
  if (!Number.isInteger(n) || n < 1 || n > MOST_RANKS) {
    throw fault("value", {
      code: "argument-not-a-count",
      parameters: { parameter: "n", value: String(n), most: MOST_RANKS },
    });
  }
  const weights: number[] = [];
  let sum = 0;
  // From the last rank, whose share is the smallest, so that little is lost in the sum.
  for (let rank = n; rank >= 1; rank -= 1) {
    sum += 1 / rank;
    weights.push(sum / n);
  }
  return weights.reverse();
}
