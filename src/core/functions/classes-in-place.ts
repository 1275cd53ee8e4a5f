import { FunctionFault } from "../scoring/fault";
import { quota } from "../scoring/quota";

type Rows = readonly (readonly (number | null | FunctionFault)[])[];

/**
 * The class of every score where the score stands, by forced distribution; a fault among the scores stays in its place.
 *
 * @param shares of the classes, the best first
 * @throws FunctionFault as quota
 * @example classesInPlace([[95, 60], [null, 71]], [1, 2]) // [[1, 2], [null, 2]]
 */
export function classesInPlace(scores: Rows, shares: readonly number[]): Rows {
  const given = scores.flat().map((score) => (score instanceof FunctionFault ? null : score));
  const classes = quota(given, shares).values();
  return scores.map((row) =>
    row.map((score) => {
      const placed = classes.next().value ?? null;
      return score instanceof FunctionFault ? score : placed;
    }),
  );
}
