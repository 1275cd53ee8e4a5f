import { fault } from "../fault";
import { agreementBeyondChance, type CategoryPair } from "./agreement-beyond-chance";
import { disagreementWeights, type KappaWeights } from "./kappa-weights";

/**
 * Agreement of two raters beyond chance, κ = 1 − Σv·o/Σv·e over all pairs of categories: o is the share of what the first
 * put into one category and the second into the other, e the product of their totals, v the weight of the disagreement.
 * Weights: "none" counts every disagreement 1, which is the unweighted κ; "linear" |x − y| and "quadratic" (x − y)² go by
 * the categories' values, so that a level which nobody gave still lies between its neighbours; a table gives v itself.
 *
 * 1 is full agreement, 0 what the raters' totals give by chance, below 0 less than that.
 *
 * Cohen 1968, Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
 *
 * @param rater1 categories as numbers; null = not rated: what one of the two did not rate is left out
 * @param rater2 the same cases in the same order
 * @param weights a table is square, for the categories in ascending order: those that occur, or all levels 1, 2, 3 … up
 * to its number of rows where only some of these occur
 * @returns 1 or below, not rounded; null when nothing is rated
 * @throws FunctionFault "no-common-ratings" where no case has both ratings, "no-variance" where both use one and the same
 * category, and for a table as disagreementWeights
 * @example kappa([1, 1, 2, 2, null], [1, 2, 2, 2, 1]) // 0.5
 * @example kappa([1, 2, 3, 4], [1, 2, 3, 3], "quadratic") // 0.875
 */
export function kappa(
  rater1: readonly (number | null)[],
  rater2: readonly (number | null)[],
  weights: KappaWeights = "none",
): number | null {
  const pairs: (readonly [number, number])[] = [];
  rater1.forEach((first, index) => {
    const second = rater2[index] ?? null;
    if (first !== null && second !== null) pairs.push([first, second]);
  });
  if (pairs.length === 0) {
    if ([...rater1, ...rater2].every((rating) => rating === null)) return null;
    throw fault("notAvailable", { code: "no-common-ratings", parameters: {} });
  }
  const values = categoryValues(pairs.flat(), weights);
  return agreementBeyondChance(countPairs(pairs, values), values.length, disagreementWeights(weights, values));
}

/** Those that occur, ascending; all levels that a table of weights is for where it has more rows. */
function categoryValues(ratings: readonly number[], weights: KappaWeights): readonly number[] {
  const occurring = [...new Set(ratings)].sort((a, b) => a - b);
  const rows = typeof weights === "string" ? 0 : weights.length;
  const isLevel = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= rows;
  if (rows <= occurring.length || !occurring.every(isLevel)) return occurring;
  return Array.from({ length: rows }, (_, index) => index + 1);
}

function countPairs(pairs: readonly (readonly [number, number])[], values: readonly number[]): readonly CategoryPair[] {
  const positions = new Map(values.map((value, index) => [value, index]));
  const counts = new Map<number, number>();
  for (const [first, second] of pairs) {
    const cell = (positions.get(first) ?? 0) * values.length + (positions.get(second) ?? 0);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].map(([cell, count]) => ({
    row: Math.floor(cell / values.length),
    column: cell % values.length,
    count: BigInt(count),
  }));
}
