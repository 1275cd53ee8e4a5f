import type { KnownLevels } from "./actual-levels";
import type { Assessment, ProfileGrade, ProfileItem } from "./assessment";
import { blockTotals } from "./block-totals";
import { type CountedLevels, countedLevels } from "./counted-levels";
import { type BandItem, type BandReason, finalBand, reachesGrade } from "./final-band";
import { scalesOf, statusOfScales } from "./fulfilment";
import { gap } from "./gap";
import { matchOfTotals } from "./match";
import { profileTotals } from "./profile-totals";
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
  const { profile, rules } = assessment;
  const { match, coverage, ...means } =
    indexes === undefined && rules.blocks.length > 0
      ? ofBlocks(assessment, known, grade)
      : ofItems(assessment, countedLevels(profile, known.actuals, grade, rules, indexes), grade, indexes);
  const notMet: BandItem[] = [];
  const count = indexes?.length ?? profile.items.length;
  for (let position = 0; position < count; position += 1) {
    const index = indexes === undefined ? position : (indexes[position] ?? position);
    const item = profile.items[index];
    if (item === undefined || item.partOf !== null || (grade.required[index] ?? null) === null) continue;
    const status = itemStatus(assessment, known.actuals, grade, index);
    if (status !== 1) {
      const begun = status === null && item.parts.some((part) => (known.actuals[part] ?? null) !== null);
      notMet.push({ item, status, begun, belowMinimum: known.belowMinimum.has(index) });
    }
  }
  const incomplete = rules.missing === MISSING.required && notMet.some(({ status }) => status === null);
  const given = incomplete ? null : match;
  return { grade, ...means, match: given, coverage, ...finalBand(given, coverage, notMet, rules) };
}

type Figures = Omit<ProfileResult, "band" | "reasons">;

function ofItems(
  { rules }: Assessment,
  { inPercent, rated, actuals, requireds }: CountedLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): Figures {
  const totals = profileTotals(actuals, requireds, grade.weights, indexes);
  const covered = rated === actuals ? totals : profileTotals(rated, requireds, grade.weights, indexes);
  const levels = totals.rated.isPositive && !inPercent;
  return {
    averageActual: levels ? totals.actual.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    averageRequired: levels ? totals.required.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    ratio:
      totals.required.isPositive && !inPercent
        ? totals.actual.dividedBy(totals.required, 100, rules.percentDecimals)
        : null,
    match: matchOfTotals(totals, rules.percentDecimals),
    coverage: covered.weight.isPositive ? covered.rated.dividedBy(covered.weight, 100, rules.percentDecimals) : null,
  };
}

function ofBlocks(assessment: Assessment, known: KnownLevels, grade: ProfileGrade): Figures {
  const { profile, rules } = assessment;
  const blocks = rules.blocks.flatMap(({ category, weight }) => {
    const members = profile.categories.find(({ name }) => name === category)?.items;
    return members === undefined ? [] : [{ weight, ...gradeResult(assessment, known, grade, members) }];
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
export function reachedGrade(results: Iterable<GradeResult>, rules: RuleSet): ProfileGrade | null {
  if (rules.arrangement === ROLES) return bestRole(results);
  let reached: ProfileGrade | null = null;
  for (const { grade, band } of results) {
    if (!reachesGrade(band, rules)) return reached;
    reached = grade;
  }
  return reached;
}

function bestRole(results: Iterable<GradeResult>): ProfileGrade | null {
  let best: GradeResult | null = null;
  for (const result of results) {
    if (result.band === null || result.match === null) continue;
    const ahead = best === null ? 1 : result.match - (best.match ?? 0);
    const tied = ahead === 0 && (result.averageActual ?? 0) > (best?.averageActual ?? 0);
    if (ahead > 0 || tied) best = result;
  }
  return best?.grade ?? null;
}
