import { actual as actualLevel } from "../core/scoring/actual";
import { band as bandOfScore, DEFAULT_BANDS } from "../core/scoring/band";
import { coverage as coverageOf } from "../core/scoring/coverage";
import { exam as examScore } from "../core/scoring/exam";
import { examLevel as levelPassed } from "../core/scoring/exam-level";
import { gap as gapOf } from "../core/scoring/gap";
import { grade as gradeReached } from "../core/scoring/grade";
import { match as matchOf } from "../core/scoring/match";
import { status as statusOf } from "../core/scoring/status";
import { weightedMean } from "../core/scoring/weighted";
import { answer } from "./answer";
import {
  cutsOf,
  numberOf,
  numbersOf,
  optionOf,
  paperLevelsOf,
  sameShape,
  scoresOf,
  textsOf,
  weightsOf,
  wordOf,
} from "./arguments";
import { cellsOf, tableOf } from "./cells";
import { groupWeightsOf } from "./group-weights";

// The comments below are what Excel shows for each function and parameter. Types are those that the build reads them with:
// unknown[][] is a range that lets blank cells and error values through, unknown a single value that does.

/**
 * Weighted mean of what is rated, not rounded. Blank cells are not rated, never 0.
 * @customfunction WEIGHTED
 * @param values Values; blank means not rated
 * @param weights A weight for each value; blank or 0 leaves the value out
 * @param [missing] What a missing value does: "skip" (default) leaves it out, "zero" counts it as 0, "require" gives #N/A
 * @returns The weighted mean
 */
export function weighted(values: unknown[][], weights: unknown[][], missing?: string): unknown {
  return answer(() => {
    sameShape("values", values, "weights", weights);
    return weightedMean(pairs(numbersOf(values, "values"), weightsOf(weights)), wordOf(missing, "missing", MISSING));
  });
}

/**
 * Rated weight as a share of all weight, in per cent with 1 decimal.
 * @customfunction COVERAGE
 * @param values Values; blank means not rated
 * @param weights A weight for each value; blank or 0 leaves the value out
 * @returns Coverage in per cent
 */
export function coverage(values: unknown[][], weights: unknown[][]): unknown {
  return answer(() => {
    sameShape("values", values, "weights", weights);
    return coverageOf(pairs(numbersOf(values, "values"), weightsOf(weights)));
  });
}

/**
 * Actual level of one item from the ratings of one person's raters: the mean of each group, weighted by group, with 2 decimals.
 * @customfunction ACTUAL
 * @param ratings Ratings of the item, a column; blank means not rated
 * @param groups The rater group of each rating, a column of the same length
 * @param groupWeights Two or three columns without header: group, weight, and the fewest ratings for the group to count
 * @param [top] Highest level of the scale; ratings above it count as not rated, as do those that are not whole
 * @returns The actual level, empty when not rated
 */
export function actual(ratings: unknown[][], groups: unknown[][], groupWeights: unknown[][], top?: unknown): unknown {
  return answer(() => {
    sameShape("ratings", ratings, "groups", groups);
    const names = textsOf(groups);
    const given = numbersOf(ratings, "ratings").map((level, index) => ({ level, group: names[index] ?? "" }));
    return actualLevel(given, groupWeightsOf(groupWeights), optionOf(top, "top", Number.MAX_SAFE_INTEGER)).level;
  });
}

/**
 * Gap between the actual and the required level, with 2 decimals; negative when the requirement is not met.
 * @customfunction GAP
 * @param actual Actual level
 * @param required Required level
 * @returns The gap in levels, empty when a level is missing
 */
export function gap(actual: unknown, required: unknown): unknown {
  return answer(() => gapOf(numberOf(actual, "actual"), numberOf(required, "required")));
}

/**
 * Status of an item: 1 met, 0 near (within the tolerance), -1 short.
 * @customfunction STATUS
 * @param actual Actual level
 * @param required Required level
 * @param [tolerance] How far below the requirement still counts as near, in levels; 0.5 if left out
 * @returns 1, 0 or -1; empty when a level is missing
 */
export function status(actual: unknown, required: unknown, tolerance?: unknown): unknown {
  return answer(() =>
    statusOf(numberOf(actual, "actual"), numberOf(required, "required"), optionOf(tolerance, "tolerance", 0.5)),
  );
}

/**
 * Match of actual with required levels in per cent with 1 decimal; a surplus on one item never hides a gap on another.
 * @customfunction MATCH
 * @param actuals Actual levels; blank means not rated
 * @param requireds Required levels; blank or "–" leaves the item out
 * @param weights Weights of the items; blank or 0 leaves the item out
 * @returns Match in per cent
 */
export function match(actuals: unknown[][], requireds: unknown[][], weights: unknown[][]): unknown {
  return answer(() => {
    sameShape("actuals", actuals, "requireds", requireds);
    sameShape("actuals", actuals, "weights", weights);
    const required = numbersOf(requireds, "requireds");
    const weight = weightsOf(weights);
    return matchOf(
      numbersOf(actuals, "actuals").map((level, index) => ({
        actual: level,
        required: required[index] ?? null,
        weight: weight[index] ?? null,
      })),
    );
  });
}

/**
 * Label of the highest band whose cut-off score is not above the score. It knows the score only, not gaps or critical items.
 * @customfunction BAND
 * @param score Score in per cent, compared with 1 decimal
 * @param [cuts] Cut-off scores, ascending; 0, 75, 90, 100 if left out
 * @param [labels] A label for each cut-off score; D, C, B, A if left out
 * @returns The label of the band
 */
export function band(score: unknown, cuts?: unknown[][], labels?: unknown[][]): unknown {
  return answer(() => {
    const named = tableOf(labels).length > 0 ? textsOf(labels) : DEFAULT_BANDS.labels;
    // A single 0 beside a single label is a cut, and no argument that was left out.
    const areCutsGiven = tableOf(cuts).length > 0 || (named.length === 1 && cellsOf(cuts).flat()[0] === 0);
    return bandOfScore(numberOf(score, "score"), {
      cuts: areCutsGiven ? cutsOf(cuts) : DEFAULT_BANDS.cuts,
      labels: named,
    });
  });
}

/**
 * Highest grade reached: match and coverage (at least 80) are high enough, also of every lower grade.
 * @customfunction GRADE
 * @param matches Match per grade in per cent, from the lowest grade to the highest
 * @param coverages Coverage per grade in per cent
 * @param names Names of the grades
 * @param [pass] Lowest match of a grade that is reached; 90 if left out
 * @returns The name of the grade, empty when none is reached
 */
export function grade(matches: unknown[][], coverages: unknown[][], names: unknown[][], pass?: unknown): unknown {
  return answer(() => {
    sameShape("matches", matches, "coverages", coverages);
    sameShape("matches", matches, "names", names);
    const covered = numbersOf(coverages, "coverages");
    const name = textsOf(names);
    const grades = numbersOf(matches, "matches").map((figure, index) => ({
      match: figure,
      coverage: covered[index] ?? null,
      name: name[index] ?? "",
    }));
    return gradeReached(grades, optionOf(pass, "pass", 90));
  });
}

/**
 * Standard score of an exam paper: mean of the subjects by weight, 0 to 100 with 1 decimal.
 * @customfunction EXAM
 * @param scores Scores of the subjects, 0 to 100; blank means no score, an entered 0 is one
 * @param weights Weights of the subjects; blank or 0 leaves the subject out
 * @returns The standard score, empty when a subject with weight has no score
 */
export function exam(scores: unknown[][], weights: unknown[][]): unknown {
  return answer(() => {
    sameShape("scores", scores, "weights", weights);
    return examScore(pairs(scoresOf(scores), weightsOf(weights)));
  });
}

/**
 * Highest level whose exam paper was passed; the best attempt counts.
 * @customfunction EXAMLEVEL
 * @param levels Level of the paper of each attempt
 * @param scores Standard score of each attempt; blank means not complete
 * @param [pass] Lowest score that passes; 60 if left out
 * @returns The level; 0 when papers were sat and none passed, empty when none was sat
 */
export function examlevel(levels: unknown[][], scores: unknown[][], pass?: unknown): unknown {
  return answer(() => {
    sameShape("levels", levels, "scores", scores);
    const standardScores = scoresOf(scores);
    const attempts = paperLevelsOf(levels).map((level, index) => ({ level, score: standardScores[index] ?? null }));
    return levelPassed(attempts, optionOf(pass, "pass", 60));
  });
}

const MISSING = ["skip", "zero", "require"] as const;

function pairs(values: readonly (number | null)[], weights: readonly (number | null)[]) {
  return values.map((value, index) => ({ value, weight: weights[index] ?? null }));
}
