import { fault } from "../fault";
import {
  type DisagreementWeights,
  EQUAL_WEIGHTS,
  linearWeights,
  matrixWeights,
  quadraticWeights,
} from "./disagreement-weights";
import { holdNotNegative, holdSquare } from "../table-shape";

/** The words for what a disagreement weighs: the same everywhere, the distance of the categories, or its square. */
export const KAPPA_WEIGHTS = ["none", "linear", "quadratic"] as const;

/** One of the words, or a square table of disagreement weights in ascending order of the categories. */
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number] | readonly (readonly number[])[];

/**
 * The weights of disagreement between categories of these values.
 *
 * @param values of the categories, ascending
 * @throws FunctionFault where a table is not one of disagreement weights for these categories: "not-square",
 * "negative-number", "weight-on-diagonal" (nobody disagrees with the same category), "weights-for-categories"
 * @example disagreementWeights("none", [1, 2, 3]).between(0, 2) // 1n
 */
export function disagreementWeights(weights: KappaWeights, values: readonly number[]): DisagreementWeights {
  if (weights === "none") return EQUAL_WEIGHTS;
  if (weights === "linear") return linearWeights(values);
  if (weights === "quadratic") return quadraticWeights(values);
  holdSquare(weights, "weights");
  holdNotNegative(weights, "weights");
  weights.forEach((row, index) => {
    const value = row[index] ?? 0;
    if (value !== 0) throw fault("value", { code: "weight-on-diagonal", parameters: { row: index + 1, value } });
  });
  if (weights.length !== values.length) {
    const parameters = { rows: weights.length, categories: values.length };
    throw fault("value", { code: "weights-for-categories", parameters });
  }
  return matrixWeights(weights);
}
