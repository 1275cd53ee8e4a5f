import type { KnownLevels } from "./actual-levels";
import type { Assessment, ProfileGrade } from "./assessment";
import { blockTotals } from "./block-totals";
import { countedLevels } from "./counted-levels";
import type { ExactSum } from "./exact-sum";
import { bandPosition, type BandReason, isReaching, NO_BAND, reasonsOf, shortfallsOf } from "./final-band";
import { gradeSums, PersonSums } from "./grade-sums";
import { judgedOutcomes } from "./item-outcome";
import { type ProfileTotals, profileTotals } from "./profile-totals";
import { type Band, MISSING, ROLES, type RuleSet } from "./rule-set";

/** Figures over the items of a profile or of a part of it. null = nothing to sum. */
export interface ProfileResult {
  /** S = ΣwA/Σw, in levels; null also where per cents are summed. */
  readonly averageActual: number | null;
  /** T = ΣwR/Σw, in levels; null also where per cents are summed. */
  readonly averageRequired: number | null;
  /** S/T in per cent, for information: it lets surpluses hide gaps. */
  readonly ratio: number | null;
  /** M in per cent; null also where the rules require an item that is not rated. */
  readonly match: number | null;
  /** Rated share of the weight in per cent, 0 when nothing is rated; null when the items have no weight. */
  readonly coverage: number | null;
  /** null = withheld, or below the lowest cut. */
  readonly band: Band | null;
  readonly reasons: readonly BandReason[];
}

export interface GradeResult extends ProfileResult {
  readonly grade: ProfileGrade;
}

/** A result without the reasons of its band, which are not asked for of most grades. */
export type GradeFigures = Omit<GradeResult, "reasons">;

/**
 * Figures and band against one grade, over all its items or some of them. Where the rules name blocks, the whole is the
 * mean of the blocks' per cents by their weights, each block scored in its own way.
 *
 * @param indexes positions of the items to count; absent = all
 */
export function gradeResult(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): GradeResult {
  const figures = gradeFigures(assessment, known, grade, indexes);
  return { ...figures, reasons: gradeReasons(assessment, known, grade, figures.coverage, indexes) };
}

/** The same without reasons. */
export function gradeFigures(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): GradeFigures {
  const scores = new GradeScores();
  const band = scoreGrade(assessment, known, grade, scores, indexes);
  const { figures } = scores;
  const at = (figure: number): number | null => orNull(figures[figure] ?? NaN);
  return {
    grade,
    averageActual: at(FIGURE.averageActual),
    averageRequired: at(FIGURE.averageRequired),
    ratio: at(FIGURE.ratio),
    match: at(FIGURE.match),
    coverage: at(FIGURE.coverage),
    band: assessment.rules.bands[band] ?? null,
  };
}

/** Where the figures of a grade stand. */
export const FIGURE = { averageActual: 0, averageRequired: 1, ratio: 2, match: 3, coverage: 4 } as const;

/** What a grade is scored in. Whoever scores many people makes one, and reads it before the next grade is scored. */
export class GradeScores {
  /** A place per figure; NaN = none. */
  readonly figures = new Float64Array(Object.keys(FIGURE).length);
  readonly sums = new PersonSums();
}

function orNull(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

/**
 * The same as plain numbers, for large teams.
 *
 * @param scores takes the figures
 * @param bandOnly whether match and coverage, of which the band is made, are enough
 * @returns position of the band in the rules; NO_BAND where none is given
 */
export function scoreGrade(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  { figures, sums }: GradeScores,
  indexes?: readonly number[],
  bandOnly = false,
): number {
  const { profile, rules } = assessment;
  const isSummed = !profile.usesFulfilment && gradeSums(assessment, grade, indexes).add(known, sums);
  const summed = isSummed ? sums : null;
  const shortfalls = summed ?? shortfallsOf(judgedOutcomes(assessment, known, grade, indexes));
  if (indexes === undefined && rules.blocks.length > 0) ofBlocks(assessment, known, grade, figures);
  else if (summed !== null) ofTotals(rules, summed.totals, summed.covered, false, figures, bandOnly);
  else ofItems(assessment, known, grade, figures, indexes);
  if (rules.missing === MISSING.required && shortfalls.notRated) figures[FIGURE.match] = NaN;
  return bandPosition(figures[FIGURE.match] ?? NaN, figures[FIGURE.coverage] ?? NaN, shortfalls, rules);
}

/**
 * Why a band is capped or withheld, or what it does not know.
 *
 * @param coverage of the same items
 * @param sums to work in, for those who ask for many
 */
export function gradeReasons(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  coverage: number | null,
  indexes?: readonly number[],
  sums = new PersonSums(),
): readonly BandReason[] {
  const { profile, rules } = assessment;
  const isSummed = !profile.usesFulfilment && gradeSums(assessment, grade, indexes).add(known, sums);
  const hasNone = isSummed && !sums.notRated && !sums.criticalShort && known.belowMinimum.size === 0;
  return reasonsOf(coverage, hasNone ? [] : judgedOutcomes(assessment, known, grade, indexes), rules);
}

function ofItems(
  { profile, rules }: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  figures: Float64Array,
  indexes?: readonly number[],
): void {
  const { inPercent, rated, actuals, requireds } = countedLevels(profile, known.actuals, grade, rules, indexes);
  const totals = profileTotals(actuals, requireds, grade.weights, indexes);
  const covered = rated === actuals ? totals : profileTotals(rated, requireds, grade.weights, indexes);
  ofTotals(rules, totals, covered.rated, inPercent, figures);
}

/** @param covered Σw of the items that are rated */
function ofTotals(
  { levelDecimals, percentDecimals }: RuleSet,
  { weight, rated, actual, required, counted }: ProfileTotals,
  covered: ExactSum,
  inPercent: boolean,
  figures: Float64Array,
  bandOnly = false,
): void {
  const isAsked = required.isPositive;
  figures[FIGURE.match] = isAsked ? counted.dividedBy(required, 100, percentDecimals) : NaN;
  figures[FIGURE.coverage] = weight.isPositive ? covered.dividedBy(weight, 100, percentDecimals) : NaN;
  if (bandOnly) return;
  const levels = rated.isPositive && !inPercent;
  figures[FIGURE.averageActual] = levels ? actual.dividedBy(rated, 1, levelDecimals) : NaN;
  figures[FIGURE.averageRequired] = levels ? required.dividedBy(rated, 1, levelDecimals) : NaN;
  figures[FIGURE.ratio] = isAsked && !inPercent ? actual.dividedBy(required, 100, percentDecimals) : NaN;
}

function ofBlocks(assessment: Assessment, known: KnownLevels, grade: ProfileGrade, figures: Float64Array): void {
  const { profile, rules } = assessment;
  const blocks = rules.blocks.flatMap(({ category, weight }) => {
    const members = profile.categories.find(({ name }) => name === category)?.items;
    return members === undefined ? [] : [{ weight, ...gradeFigures(assessment, known, grade, members) }];
  });
  const total = blockTotals(blocks, rules.percentDecimals);
  figures.fill(NaN);
  figures[FIGURE.match] = total.match ?? NaN;
  figures[FIGURE.coverage] = total.coverage ?? NaN;
}

/**
 * The highest grade reached (rule C11): its final band is one of the best two, and so is every lower one's. Of roles,
 * which stand side by side, the one that fits best: the highest match of those with a band, then the higher S, then the
 * first.
 *
 * @param results results against the grades, from low to high
 */
export function reachedGrade(results: Iterable<GradeFigures>, rules: RuleSet): ProfileGrade | null {
  if (rules.arrangement === ROLES) return bestRole(results);
  const ladder = [...results];
  const reached = highestReached(ladder.length, (index) => positionOf(ladder[index]?.band ?? null, rules));
  return ladder[reached]?.grade ?? null;
}

/**
 * The highest of some grades, one above the other, whose band lets it count as reached, as do those of all lower ones.
 * Bands are asked for from the lowest grade on, and no further than needed.
 *
 * @param bandOf position of a grade's band in the rules; NO_BAND without one
 * @returns its position; -1 when none is reached
 * @example highestReached(3, (grade) => grade === 0 ? 1 : 2) // 0
 */
export function highestReached(grades: number, bandOf: (grade: number) => number): number {
  let reached = -1;
  while (reached + 1 < grades && isReaching(bandOf(reached + 1))) reached += 1;
  return reached;
}

function positionOf(band: Band | null, { bands }: RuleSet): number {
  return band === null ? NO_BAND : bands.indexOf(band);
}

function bestRole(results: Iterable<GradeFigures>): ProfileGrade | null {
  let best: GradeFigures | null = null;
  for (const result of results) {
    if (result.band === null || result.match === null) continue;
    const ahead = best === null ? 1 : result.match - (best.match ?? 0);
    const tied = ahead === 0 && (result.averageActual ?? 0) > (best?.averageActual ?? 0);
    if (ahead > 0 || tied) best = result;
  }
  return best?.grade ?? null;
}
