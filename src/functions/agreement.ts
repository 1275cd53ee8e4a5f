import { alpha as alphaOf } from "../core/scoring/agreement/alpha";
import { ALPHA_METRICS } from "../core/scoring/agreement/alpha-metric";
import { intraclassCorrelation } from "../core/scoring/agreement/intraclass-correlation";
import { kappa as kappaOf } from "../core/scoring/agreement/kappa";
import { kappaTable } from "../core/scoring/agreement/kappa-table";
import { meanDeviation } from "../core/scoring/agreement/mean-deviation";
import { withinGroupAgreement } from "../core/scoring/agreement/within-group-agreement";
import { withinGroupAgreementOfItems } from "../core/scoring/agreement/within-group-agreement-of-items";
import { iccTypeOf, kappaWeightsOf, nullDistributionOf } from "./agreement-options";
import { answer } from "./answer";
import { matrixOf, numberOf, numbersOf, sameShape, wordOf } from "./arguments";
import { namedCategories } from "./named-categories";

/**
 * Agreement of a group of raters on one item, r_wg: 1 is full agreement, 0 what chance gives. A value below 0 is given as it is; by convention it is read as 0.
 * @customfunction RWG
 * @param ratings Ratings of the item, one per rater; blank means not rated
 * @param points Points of the rating scale, 2 or more
 * @param [null_] Ratings by chance: "uniform" (default) uses all points equally; or the variance of another distribution
 * @returns r_wg
 */
export function rwg(ratings: unknown[][], points: unknown, null_?: unknown): unknown {
  return answer(() =>
    withinGroupAgreement(numbersOf(ratings, "ratings"), numberOf(points, "points"), nullDistributionOf(null_)),
  );
}

/**
 * Agreement of a group of raters over several items of one kind, r_wg(j): 1 is full agreement, 0 what chance gives.
 * @customfunction RWGJ
 * @param matrix Ratings, raters in rows and items in columns; blank means not rated
 * @param points Points of the rating scale, 2 or more
 * @returns r_wg(j)
 */
export function rwgj(matrix: unknown[][], points: unknown): unknown {
  return answer(() => withinGroupAgreementOfItems(matrixOf(matrix), numberOf(points, "points")));
}

/**
 * Average deviation of ratings from their mean, in points: 0 is full agreement, up to a sixth of the scale's points practical agreement.
 * @customfunction ADM
 * @param ratings Ratings of one item, one per rater; blank means not rated
 * @returns The average deviation
 */
export function adm(ratings: unknown[][]): unknown {
  return answer(() => meanDeviation(numbersOf(ratings, "ratings")));
}

/**
 * Intraclass correlation: how reliably raters tell targets apart. 1 is full agreement. A missing rating gives #N/A.
 * @customfunction ICC
 * @param matrix Ratings without gaps, targets in rows and raters in columns
 * @param type "1,1", "2,1" or "3,1" for a single rater, "1,k", "2,k" or "3,k" for the mean of all: 1 each target has its own raters, 2 the same raters stand for many, 3 these raters only, however strict each is
 * @returns The intraclass correlation
 */
export function icc(matrix: unknown[][], type: unknown): unknown {
  return answer(() => {
    const chosen = iccTypeOf(type);
    return intraclassCorrelation(matrixOf(matrix), chosen);
  });
}

/**
 * Agreement of two raters beyond chance, Cohen's kappa, weighted or not: 1 is full agreement, 0 what chance gives.
 * @customfunction KAPPA
 * @param rater1 The first rater's categories, a column of numbers, or of names where weights is none; blank leaves the case out
 * @param rater2 The second rater's categories of the same cases, a column of the same length
 * @param [weights] What disagreement weighs: "none" (default) always 1, "linear", "quadratic", or a square table of weights by ascending category
 * @returns Kappa
 */
export function kappa(rater1: unknown[][], rater2: unknown[][], weights?: unknown[][]): unknown {
  return answer(() => {
    sameShape("rater1", rater1, "rater2", rater2);
    const chosen = kappaWeightsOf(weights);
    const [first, second] = chosen === "none" ? namedCategories(rater1, rater2) : [rater1, rater2];
    return kappaOf(numbersOf(first, "rater1"), numbersOf(second, "rater2"), chosen);
  });
}

/**
 * Cohen's kappa from the table of two raters' categories, weighted or not: 1 is full agreement, 0 what chance gives.
 * @customfunction KAPPATABLE
 * @param table Counts or shares, a square range: the first rater's category in rows, the second's in columns, in the same order
 * @param [weights] What disagreement weighs: "none" (default) always 1, "linear", "quadratic", or a square table of weights
 * @returns Kappa
 */
export function kappatable(table: unknown[][], weights?: unknown[][]): unknown {
  return answer(() => kappaTable(matrixOf(table, "table"), kappaWeightsOf(weights)));
}

/**
 * Reliability of any number of raters, Krippendorff's alpha, with or without gaps: 1 is full agreement, 0 what chance gives.
 * @customfunction ALPHA
 * @param matrix Ratings, raters in rows and units in columns; blank means not rated
 * @param [metric] How values differ: "interval" (default) by size, "nominal" by name (ratings may be texts), "ordinal" by rank, "ratio" by proportion
 * @returns Alpha
 */
export function alpha(matrix: unknown[][], metric?: unknown): unknown {
  return answer(() => {
    const chosen = wordOf(metric, "metric", ALPHA_METRICS);
    const [categories] = chosen === "nominal" ? namedCategories(matrix) : [matrix];
    return alphaOf(matrixOf(categories), chosen);
  });
}
