import { FunctionFault } from "../core/scoring/fault";
import { fulfilment } from "../core/scoring/fulfilment";
import { LADDER_METHODS, ladder as levelOnLadder } from "../core/scoring/ladder";
import { quadrant as quadrantOf } from "../core/scoring/quadrant";
import { quota as quotaOf } from "../core/scoring/quota";
import { answer, answerRows } from "./answer";
import { amountsOf, numberOf, numbersOf, sameShape, weightsOf, wordOf } from "./arguments";
import { flagsOf } from "./flags";
import { numbersOrFaultsOf } from "./numbers-or-faults";

// Scores that place people and items: on a ladder, against scales, in a quadrant, in a class.

/**
 * Level on a ladder of rungs that are met or not. Strict stops below a rung that was not assessed, the other methods pass it over.
 * @customfunction LADDER
 * @param met TRUE or FALSE, or 1 or 0, per rung from the lowest; blank means not assessed
 * @param [method] "strict" (default): highest rung met with every lower one, "count": how many are met, "highest": highest one met
 * @returns The level, 0 below the lowest rung; empty when nothing is assessed, or in a strict ladder the lowest rung is not
 */
export function ladder(met: unknown[][], method?: unknown): unknown {
  return answer(() => levelOnLadder(flagsOf(met, "met"), wordOf(method, "method", LADDER_METHODS)));
}

/**
 * Fulfilment of an item with several scales in per cent with 1 decimal: per scale (min(actual, required) - lowest) / (required - lowest).
 * @customfunction SCALES
 * @param actuals Actual level on each scale; blank means not rated
 * @param requireds Required levels; blank, "–" or the lowest rung leaves the scale out
 * @param lowest Lowest rung of each scale, usually -1, 0 or 1; blank means 0
 * @param weights Weights of the scales; blank or 0 leaves the scale out
 * @returns Fulfilment in per cent, empty when a scale that counts is not rated
 */
export function scales(
  actuals: unknown[][],
  requireds: unknown[][],
  lowest: unknown[][],
  weights: unknown[][],
): unknown {
  return answer(() => {
    sameShape("actuals", actuals, "requireds", requireds);
    sameShape("actuals", actuals, "lowest", lowest);
    sameShape("actuals", actuals, "weights", weights);
    const required = numbersOf(requireds, "requireds");
    const rung = numbersOf(lowest, "lowest");
    const weight = weightsOf(weights);
    return fulfilment(
      numbersOf(actuals, "actuals").map((level, index) => ({
        actual: level,
        required: required[index] ?? null,
        lowest: rung[index] ?? 0,
        weight: weight[index] ?? 0,
      })),
    );
  });
}

/**
 * Quadrant of self-rating against the others' ratings: 1 agreed strength, 2 hidden strength, 3 blind spot, 4 agreed need, 0 on a cut.
 * @customfunction QUADRANT
 * @param self Level by self-rating
 * @param others Level by the other raters
 * @param selfCut What divides high from low self-ratings
 * @param othersCut What divides high from low ratings by the others
 * @returns 0 to 4, empty when one of the four is missing
 */
export function quadrant(self: unknown, others: unknown, selfCut: unknown, othersCut: unknown): unknown {
  return answer(() =>
    quadrantOf(
      numberOf(self, "self"),
      numberOf(others, "others"),
      numberOf(selfCut, "selfCut"),
      numberOf(othersCut, "othersCut"),
    ),
  );
}

/**
 * Forced distribution: the class of every score, 1 for the best. Class sizes follow the shares, rounded to whole people; equal scores share the better class.
 * @customfunction QUOTA
 * @param scores Scores, the higher the better; blank means not rated
 * @param shares Share of each class from the best, 0 or more: people, per cent or parts
 * @returns A class per score in the shape of the scores, empty where there is no score
 */
export function quota(scores: unknown[][], shares: unknown[][]): unknown[][] {
  return answerRows(() => {
    const rows = numbersOrFaultsOf(scores, "scores");
    const given = rows.flat().map((score) => (score instanceof FunctionFault ? null : score));
    const classes = quotaOf(
      given,
      amountsOf(shares, "shares").map((share) => share ?? 0),
    ).values();
    return rows.map((row) =>
      row.map((score) => {
        const { value } = classes.next();
        return score instanceof FunctionFault ? score : value;
      }),
    );
  });
}
