import { chiSquareMedian } from "./chi-square-median";
import { type ProfilePair, squaredDistance } from "./squared-distance";

/**
 * Cattell's coefficient of pattern similarity, r_p = (E − Σd²) ÷ (E + Σd²) with E = 2 × the median of χ² with k degrees of
 * freedom: the Σd² that two profiles of k elements picked at random have in the middle. 1 = the same profile, 0 = as alike
 * as two at random, towards −1 = opposite.
 *
 * Source: Cattell 1949.
 *
 * @param pairs elements in standard scores (mean 0, SD 1 in the population); one that either profile lacks is left out and
 * not counted in k. Weights are not part of the method: give each element 1.
 * @returns −1 to 1, not rounded; null where no element is in both profiles
 * @throws FunctionFault "too-large"
 * @example similarity([{ first: 1, second: 1, weight: 1 }, { first: -1, second: -1, weight: 1 }]) // 1
 */
export function similarity(pairs: readonly ProfilePair[]): number | null {
  const { sum, elements } = squaredDistance(pairs);
  if (elements === 0) return null;
  const expected = 2 * chiSquareMedian(elements);
  return (expected - sum) / (expected + sum);
}
