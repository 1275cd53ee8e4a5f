import { fault } from "../fault";
import { agreementBeyondChance } from "./agreement-beyond-chance";
import { disagreementWeights, type KappaWeights } from "./kappa-weights";
import { completeTable, holdNotNegative, holdSquare } from "../table-shape";
import { commonUnits } from "../common-units";

/**
 * Agreement of two raters beyond chance from the table of their ratings, κ = 1 − Σv·o/Σv·e as in kappa. Its categories are
 * one step apart: "linear" counts |i − j|, "quadratic" (i − j)². Counts and shares give the same figure.
 *
 * Cohen 1968, Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
 *
 * @param table square, the first rater's category in rows, the second's in columns, both in the same order: counts or
 * shares, 0 or more; null = blank, which is not taken for 0
 * @returns 1 or below, not rounded; null when every cell is blank
 * @throws FunctionFault "not-square", "negative-number", "cell-missing" for a blank cell, "no-counts" where nothing is
 * counted, "no-variance" where both use one and the same category, and for weights as disagreementWeights
 * @example kappaTable([[0.44, 0.05, 0.01], [0.07, 0.2, 0.03], [0.09, 0.05, 0.06]], [[0, 1, 3], [1, 0, 6], [3, 6, 0]]) // 0.34782608695652173
 */
export function kappaTable(
  table: readonly (readonly (number | null)[])[],
  weights: KappaWeights = "none",
): number | null {
  if (table.every((row) => row.every((cell) => cell === null))) return null;
  holdSquare(table, "table");
  holdNotNegative(table, "table");
  const { units } = commonUnits(completeTable(table, "table", "cell-missing").flat());
  if (units.every((unit) => unit === 0n)) {
    throw fault("notAvailable", { code: "no-counts", parameters: { parameter: "table" } });
  }
  const categories = table.map((_, index) => index + 1);
  const pairs = units.map((count, cell) => ({
    row: Math.floor(cell / table.length),
    column: cell % table.length,
    count,
  }));
  return agreementBeyondChance(pairs, categories.length, disagreementWeights(weights, categories));
}
