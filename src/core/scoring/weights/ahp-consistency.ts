import { finite } from "../decimal";
import { sheetDigits } from "../../tables/sheet-digits";
import { pairwiseComparisons } from "./pairwise-comparisons";
import { principalEigenvector } from "./principal-eigenvector";

/** Mean consistency index of random comparisons of 3 to 10 criteria (Saaty 1980). */
const RANDOM_INDEX = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/**
 * Consistency ratio of pairwise comparisons: CI = (λ − n)/(n − 1), CR = CI/RI with RI the mean index of random
 * comparisons. Above 0.10 the comparisons contradict each other too much and should be revised.
 *
 * Source: Saaty 1980, The Analytic Hierarchy Process.
 *
 * @param matrix comparisons, a row and a column per criterion, up to 10, as pairwiseComparisons takes them
 * @returns 0 or more, not rounded; 0 for one or two criteria, which cannot contradict; null where nothing is filled in
 * @throws FunctionFault as pairwiseComparisons, and "too-large"
 * @example ahpConsistency([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]) // 0
 */
export function ahpConsistency(matrix: readonly (readonly (number | null)[])[]): number | null {
  const comparisons = pairwiseComparisons(matrix);
  if (comparisons === null) return null;
  const random = RANDOM_INDEX[comparisons.length - 3];
  if (random === undefined) return 0;
  const excess = sheetDigits(principalEigenvector(comparisons).value) - comparisons.length;
  return finite(Math.max(0, excess) / (comparisons.length - 1) / random);
}
