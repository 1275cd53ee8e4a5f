import type { KnownLevels } from "./actual-levels";
import type { Assessment, ProfileGrade, ProfileItem } from "./assessment";
import { blockTotals } from "./block-totals";
import { countedLevels } from "./counted-levels";
import type { ExactSum } from "./exact-sum";
import {
  type BandItem, bandOf, type BandReason, reachesGrade, reasonsOf, type Shortfalls, shortfallsOf,
} from "./final-band"; // prettier-ignore
import { scalesOf, statusOfScales } from "./fulfilment";
import { gap } from "./gap";
import { judgedItems } from "./grade-items";
import { gradeSums } from "./grade-sums";
import { matchOfTotals } from "./match";
import { type ProfileTotals, profileTotals } from "./profile-totals";
import { type Band, MISSING, ROLES, type RuleSet } from "./rule-set";
import { type Status, statusOfGap } from "./status";

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
  const { shortfalls, ...figures } = scored(assessment, known, grade, indexes);
  const nothingToName = !shortfalls.notRated && !shortfalls.criticalShort && known.belowMinimum.size === 0;
  const notMet = nothingToName ? [] : itemsNotMet(assessment, known, grade, indexes);
  return { ...figures, reasons: reasonsOf(figures.coverage, notMet, assessment.rules) };
}

/** The same without reasons. */
export function gradeFigures(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): GradeFigures {
  return scored(assessment, known, grade, indexes);
}

function scored(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): GradeFigures & { readonly shortfalls: Shortfalls } {
  const { profile, rules } = assessment;
  const sums = profile.usesFulfilment ? null : gradeSums(assessment, grade, indexes);
  const summed = sums?.add(known) === true ? sums : null;
  const shortfalls = summed?.shortfalls ?? shortfallsOf(itemsNotMet(assessment, known, grade, indexes));
  let figures: Figures;
  if (indexes === undefined && rules.blocks.length > 0) figures = ofBlocks(assessment, known, grade);
  else if (summed !== null) figures = ofTotals(rules, summed.totals, summed.covered, false);
  else figures = ofItems(assessment, known, grade, indexes);
  const { averageActual, averageRequired, ratio, coverage } = figures;
  const match = rules.missing === MISSING.required && shortfalls.notRated ? null : figures.match;
  const band = bandOf(match, coverage, shortfalls, rules);
  return { grade, averageActual, averageRequired, ratio, match, coverage, band, shortfalls };
}

/** The items of a grade that are near, short or not rated. */
function itemsNotMet(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): readonly BandItem[] {
  const { profile } = assessment;
  const { actuals, belowMinimum } = known;
  return judgedItems(profile, grade, indexes).flatMap((index): BandItem[] => {
    const item = profile.items[index];
    const status = itemStatus(assessment, actuals, grade, index);
    if (item === undefined || status === 1) return [];
    const begun = status === null && item.parts.some((part) => (actuals[part] ?? null) !== null);
    return [{ item, status, begun, belowMinimum: belowMinimum.has(index) }];
  });
}

type Figures = Omit<ProfileResult, "band" | "reasons">;

function ofItems(
  { profile, rules }: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): Figures {
  const { inPercent, rated, actuals, requireds } = countedLevels(profile, known.actuals, grade, rules, indexes);
  const totals = profileTotals(actuals, requireds, grade.weights, indexes);
  const covered = rated === actuals ? totals : profileTotals(rated, requireds, grade.weights, indexes);
  return ofTotals(rules, totals, covered.rated, inPercent);
}

/** @param covered Σw of the items that are rated */
function ofTotals(rules: RuleSet, totals: ProfileTotals, covered: ExactSum, inPercent: boolean): Figures {
  const levels = totals.rated.isPositive && !inPercent;
  return {
    averageActual: levels ? totals.actual.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    averageRequired: levels ? totals.required.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    ratio:
      totals.required.isPositive && !inPercent
        ? totals.actual.dividedBy(totals.required, 100, rules.percentDecimals)
        : null,
    match: matchOfTotals(totals, rules.percentDecimals),
    coverage: totals.weight.isPositive ? covered.dividedBy(totals.weight, 100, rules.percentDecimals) : null,
  };
}

function ofBlocks(assessment: Assessment, known: KnownLevels, grade: ProfileGrade): Figures {
  const { profile, rules } = assessment;
  const blocks = rules.blocks.flatMap(({ category, weight }) => {
    const members = profile.categories.find(({ name }) => name === category)?.items;
    return members === undefined ? [] : [{ weight, ...gradeFigures(assessment, known, grade, members) }];
  });
  const total = blockTotals(blocks, rules.percentDecimals);
  return { averageActual: null, averageRequired: null, ratio: null, ...total };
}

/** Status of an item of a grade; null = not rated. */
export function itemStatus(
  { profile, rules }: Assessment,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
  index: number,
): Status | null {
  const item: ProfileItem | undefined = profile.items[index];
  if (item?.kind === "composed" && item.unit === "percent") {
    return statusOfScales(scalesOf(profile, index, actuals, grade), rules.tolerance, rules.levelDecimals);
  }
  const required = grade.required[index] ?? null;
  return statusOfGap(gap(actuals[index] ?? null, required, rules.levelDecimals), rules.tolerance);
}

/**
 * The highest grade reached (rule C11): its final band is one of the best two, and so is every lower one's. Of roles,
 * which stand side by side, the one that fits best: the highest match of those with a band, then the higher S, then the
 * first. Results are asked for from the lowest grade on, and no further than needed.
 *
 * @param results results against the grades, from low to high
 */
export function reachedGrade(results: Iterable<GradeFigures>, rules: RuleSet): ProfileGrade | null {
  if (rules.arrangement === ROLES) return bestRole(results);
  let reached: ProfileGrade | null = null;
  for (const { grade, band } of results) {
    if (!reachesGrade(band, rules)) return reached;
    reached = grade;
  }
  return reached;
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
