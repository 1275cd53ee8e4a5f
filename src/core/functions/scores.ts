import { DEFAULT_RULES, USUAL_GRADE_PASS } from "../scoring/rule-set";
import { actual } from "../scoring/actual";
import { coverage } from "../scoring/coverage";
import { exam } from "../scoring/exam";
import { examLevel } from "../scoring/exam-level";
import { band } from "../scoring/band";
import { gap } from "../scoring/gap";
import { grade } from "../scoring/grade";
import { match } from "../scoring/match";
import { status } from "../scoring/status";
import { weightedMean } from "../scoring/weighted";
import { bandScale } from "./kinds/band-scale";
import { defineFunction } from "./definition";
import { groupWeights } from "./kinds/group-weights";
import { examScores, numbers, paperLevels, weights } from "./kinds/number-ranges";
import { range, texts } from "./kinds/plain-ranges";
import { amount, number, word } from "./kinds/single-values";
import { sideBySide } from "./side-by-side";

/** From a person's ratings to levels, gaps, bands and grades. */
export const SCORES = [
  defineFunction({
    id: "WEIGHTED",
    family: "scores",
    parameters: [
      { name: "values", kind: numbers },
      { name: "weights", kind: weights, like: "values" },
      { name: "missing", kind: word(["skip", "zero", "require"]), optional: true, asText: true },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ values, weights, missing }) => weightedMean(sideBySide({ value: values, weight: weights }), missing),
  }),
  defineFunction({
    id: "COVERAGE",
    family: "scores",
    parameters: [
      { name: "values", kind: numbers },
      { name: "weights", kind: weights, like: "values" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ values, weights }) => coverage(sideBySide({ value: values, weight: weights })),
  }),
  defineFunction({
    id: "ACTUAL",
    family: "scores",
    parameters: [
      { name: "ratings", kind: numbers },
      { name: "groups", kind: texts, like: "ratings" },
      { name: "groupWeights", kind: groupWeights },
      { name: "top", kind: amount, optional: true },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ ratings, groups, groupWeights, top }) =>
      actual(sideBySide({ level: ratings, group: groups }), groupWeights, top ?? undefined).level,
  }),
  defineFunction({
    id: "GAP",
    family: "scores",
    parameters: [
      { name: "actual", kind: number },
      { name: "required", kind: number },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ actual, required }) => gap(actual, required),
  }),
  defineFunction({
    id: "STATUS",
    family: "scores",
    parameters: [
      { name: "actual", kind: number },
      { name: "required", kind: number },
      { name: "tolerance", kind: amount, optional: true, usual: DEFAULT_RULES.tolerance },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ actual, required, tolerance }) => status(actual, required, tolerance),
  }),
  defineFunction({
    id: "MATCH",
    family: "scores",
    parameters: [
      { name: "actuals", kind: numbers },
      { name: "requireds", kind: numbers, like: "actuals" },
      { name: "weights", kind: weights, like: "actuals" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ actuals, requireds, weights }) =>
      match(sideBySide({ actual: actuals, required: requireds, weight: weights })),
  }),
  defineFunction({
    id: "BAND",
    family: "scores",
    parameters: [
      { name: "score", kind: number },
      { name: "cuts", kind: range, optional: true },
      { name: "labels", kind: range, optional: true },
    ],
    result: "text",
    hasTwin: true,
    calculate: ({ score, cuts, labels }) => band(score, bandScale(cuts, labels)),
  }),
  defineFunction({
    id: "GRADE",
    family: "scores",
    parameters: [
      { name: "matches", kind: numbers },
      { name: "coverages", kind: numbers, like: "matches" },
      { name: "names", kind: texts, like: "matches" },
      { name: "pass", kind: amount, optional: true, usual: USUAL_GRADE_PASS },
    ],
    result: "text",
    hasTwin: true,
    calculate: ({ matches, coverages, names, pass }) =>
      grade(sideBySide({ match: matches, coverage: coverages, name: names }), pass),
  }),
  defineFunction({
    id: "EXAM",
    family: "scores",
    parameters: [
      { name: "scores", kind: examScores },
      { name: "weights", kind: weights, like: "scores" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ scores, weights }) => exam(sideBySide({ value: scores, weight: weights })),
  }),
  defineFunction({
    id: "EXAMLEVEL",
    family: "scores",
    parameters: [
      { name: "levels", kind: paperLevels },
      { name: "scores", kind: examScores, like: "levels" },
      { name: "pass", kind: amount, optional: true, usual: DEFAULT_RULES.examPassMark },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ levels, scores, pass }) => examLevel(sideBySide({ level: levels, score: scores }), pass),
  }),
] as const;
