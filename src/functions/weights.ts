import { ahp as prioritiesOf } from "../core/scoring/weights/ahp";
import { ahpConsistency } from "../core/scoring/weights/ahp-consistency";
import { entropyWeights } from "../core/scoring/weights/entropy";
import { rankOrderCentroid } from "../core/scoring/weights/rank-order-centroid";
import { answer, answerRows } from "./answer";
import { amountsOf, matrixOf, numberOf } from "./arguments";

/**
 * Weights of up to 10 criteria from comparing them in pairs (analytic hierarchy process).
 * @customfunction AHP
 * @param matrix A square range: how many times as important the row's criterion is as the column's; 1 on the diagonal, across it 1 divided by the number
 * @returns A column with a weight per criterion, which sum to 1
 */
export function ahp(matrix: unknown[][]): unknown[][] {
  return answerRows(() => prioritiesOf(matrixOf(matrix))?.map((weight) => [weight]) ?? null);
}

/**
 * Consistency ratio of comparisons in pairs (analytic hierarchy process). Above 0.10 they contradict each other: revise them.
 * @customfunction AHPCR
 * @param matrix The same range as for AHP
 * @returns The consistency ratio, 0 or more
 */
export function ahpcr(matrix: unknown[][]): unknown {
  return answer(() => ahpConsistency(matrixOf(matrix)));
}

/**
 * Weights of criteria of which only the order of importance is known (rank-order centroid).
 * @customfunction ROC
 * @param n Number of criteria, 1 to 1000
 * @returns A column with a weight per rank, the most important first
 */
export function roc(n: unknown): unknown[][] {
  return answerRows(() => {
    const criteria = numberOf(n, "n");
    return criteria === null ? null : rankOrderCentroid(criteria).map((weight) => [weight]);
  });
}

/**
 * Entropy weights of columns. They reward dispersion, not importance: a column in which the cases differ more weighs more.
 * @customfunction ENTROPY
 * @param matrix Cases in rows, criteria in columns; numbers from 0, blank means not rated
 * @returns A row with a weight per column, which sum to 1
 */
export function entropy(matrix: unknown[][]): unknown[][] {
  return answerRows(() => {
    const weights = entropyWeights(matrixOf(matrix, "matrix", amountsOf));
    return weights && [weights];
  });
}
