import { fault } from "../fault";
import type { DisagreementWeights } from "./disagreement-weights";
import { Fraction, ONE } from "./fraction";

/** How often the first rater chose one category (row) and the second another (column); positions from 0. */
export interface CategoryPair {
  readonly row: number;
  readonly column: number;
  readonly count: bigint;
}

/**
 * κ = 1 − Σv·o/Σv·e of counted pairs: the disagreement that was observed, as a share of what the raters' totals would
 * bring by chance.
 *
 * @param categories how many there are
 * @throws FunctionFault "no-variance" where chance brings no disagreement either
 * @example agreementBeyondChance([{ row: 0, column: 0, count: 1n }, { row: 1, column: 1, count: 1n }], 2, { between: () => 0n, expected: () => 2n }) // 1
 */
export function agreementBeyondChance(
  pairs: readonly CategoryPair[],
  categories: number,
  weights: DisagreementWeights,
): number {
  const rows = Array.from({ length: categories }, () => 0n);
  const columns = Array.from({ length: categories }, () => 0n);
  let count = 0n;
  let observed = 0n;
  for (const pair of pairs) {
    rows[pair.row] = (rows[pair.row] ?? 0n) + pair.count;
    columns[pair.column] = (columns[pair.column] ?? 0n) + pair.count;
    count += pair.count;
    observed += pair.count * weights.between(pair.row, pair.column);
  }
  const expected = weights.expected(rows, columns);
  if (expected === 0n) throw fault("notAvailable", { code: "no-variance", parameters: {} });
  return ONE.minus(Fraction.ratio(count * observed, expected)).toNumber();
}
