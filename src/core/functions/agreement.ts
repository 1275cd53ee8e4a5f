import { alpha } from "../scoring/agreement/alpha";
import { ALPHA_METRICS } from "../scoring/agreement/alpha-metric";
import { intraclassCorrelation } from "../scoring/agreement/intraclass-correlation";
import { kappa } from "../scoring/agreement/kappa";
import { kappaTable } from "../scoring/agreement/kappa-table";
import { meanDeviation } from "../scoring/agreement/mean-deviation";
import { withinGroupAgreement } from "../scoring/agreement/within-group-agreement";
import { withinGroupAgreementOfItems } from "../scoring/agreement/within-group-agreement-of-items";
import { defineFunction } from "./definition";
import { iccType, kappaWeights, nullDistribution } from "./kinds/agreement-options";
import { categories } from "./kinds/named-categories";
import { matrixOf, numbers } from "./kinds/number-ranges";
import { range } from "./kinds/plain-ranges";
import { number, word } from "./kinds/single-values";

/** How far raters agree. */
export const AGREEMENT = [
  defineFunction({
    id: "RWG",
    family: "agreement",
    parameters: [
      { name: "ratings", kind: numbers },
      { name: "points", kind: number },
      { name: "null", kind: nullDistribution, optional: true },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ ratings, points, null: chance }) => withinGroupAgreement(ratings, points, chance),
  }),
  defineFunction({
    id: "RWGJ",
    family: "agreement",
    parameters: [
      { name: "matrix", kind: matrixOf(numbers) },
      { name: "points", kind: number },
      { name: "null", kind: nullDistribution, optional: true },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ matrix, points, null: chance }) => withinGroupAgreementOfItems(matrix, points, chance),
  }),
  defineFunction({
    id: "ADM",
    family: "agreement",
    parameters: [{ name: "ratings", kind: numbers }],
    result: "number",
    hasTwin: true,
    calculate: ({ ratings }) => meanDeviation(ratings),
  }),
  defineFunction({
    id: "ICC",
    family: "agreement",
    parameters: [
      { name: "matrix", kind: matrixOf(numbers) },
      { name: "type", kind: iccType },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ matrix, type }) => intraclassCorrelation(matrix, type),
  }),
  defineFunction({
    id: "KAPPA",
    family: "agreement",
    parameters: [
      { name: "rater1", kind: range },
      { name: "rater2", kind: range, like: "rater1" },
      { name: "weights", kind: kappaWeights, optional: true },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ rater1, rater2, weights }) => {
      const [first = [], second = []] = categories(weights === "none", rater1, rater2);
      return kappa(first.flat(), second.flat(), weights);
    },
  }),
  defineFunction({
    id: "KAPPATABLE",
    family: "agreement",
    parameters: [
      { name: "table", kind: matrixOf(numbers) },
      { name: "weights", kind: kappaWeights, optional: true },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ table, weights }) => kappaTable(table, weights),
  }),
  defineFunction({
    id: "ALPHA",
    family: "agreement",
    parameters: [
      { name: "matrix", kind: range },
      { name: "metric", kind: word(ALPHA_METRICS), optional: true },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ matrix, metric }) => {
      const [units = []] = categories(metric === "nominal", matrix);
      return alpha(units, metric);
    },
  }),
] as const;
