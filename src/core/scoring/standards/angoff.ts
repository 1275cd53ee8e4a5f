import { ExactSum } from "../exact-sum";
import { fault } from "../fault";

/**
 * Cut score of an exam by Angoff's method: Σ over the items of the judges' mean probability that somebody who is just good
 * enough answers the item correctly. A judge who said nothing of an item stays out of that item's mean.
 *
 * Source: Angoff 1971.
 *
 * @param matrix judges in rows, items in columns; probabilities from 0 to 1, null = no judgement
 * @returns items answered correctly, 0 to the number of items, not rounded; null where there is no judgement at all
 * @throws FunctionFault "column-without-number" for an item that no judge judged
 * @example angoff([[0.6, 0.9], [0.7, null]]) // 1.55
 */
export function angoff(matrix: readonly (readonly (number | null)[])[]): number | null {
  if (matrix.every((judge) => judge.every((probability) => probability === null))) return null;
  // Items with as many judgements are summed before they are divided, so that three thirds make 1.
  const sums = new Map<number, ExactSum>();
  (matrix[0] ?? []).forEach((_, item) => {
    const given = matrix.flatMap((judge) => judge[item] ?? []);
    if (given.length === 0) {
      const parameters = { parameter: "matrix", column: item + 1 };
      throw fault("notAvailable", { code: "column-without-number", parameters });
    }
    const sum = sums.get(given.length) ?? new ExactSum();
    for (const probability of given) sum.add(probability);
    sums.set(given.length, sum);
  });
  const cut = new ExactSum();
  for (const [judgements, sum] of sums) cut.add(sum.quotient(wholeNumber(judgements)));
  return cut.toNumber();
}

function wholeNumber(value: number): ExactSum {
  const sum = new ExactSum();
  sum.add(value);
  return sum;
}
