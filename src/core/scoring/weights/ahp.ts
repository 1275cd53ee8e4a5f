import { pairwiseComparisons } from "./pairwise-comparisons";
import { principalEigenvector } from "./principal-eigenvector";

/**
 * Priorities of the analytic hierarchy process: the weights w that pairwise comparisons imply, A·w = λ·w for the largest
 * λ, Σw = 1.
 *
 * Source: Saaty 1980, The Analytic Hierarchy Process.
 *
 * @param matrix comparisons, a row and a column per criterion, up to 10, as pairwiseComparisons takes them
 * @returns per criterion its weight, above 0; null where nothing is filled in
 * @throws FunctionFault as pairwiseComparisons, and "too-large"
 * @example ahp([[1, 3], [1 / 3, 1]]) // [0.75, 0.25]
 */
export function ahp(matrix: readonly (readonly (number | null)[])[]): readonly number[] | null {
  const comparisons = pairwiseComparisons(matrix);
  return comparisons && principalEigenvector(comparisons).vector;
}
