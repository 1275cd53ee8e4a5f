import { type ActualLevel, actualOfGroups } from "./actual";
import type { AssessedPerson, Assessment, ProfileGrade } from "./assessment";
import { examLevel } from "./exam-level";
import { type BandItem, type BandReason, finalBand, reachesGrade } from "./final-band";
import { gap } from "./gap";
import { matchOfTotals } from "./match";
import { profileTotals } from "./profile-totals";
import type { Band, RuleSet } from "./rule-set";
import { statusOfGap } from "./status";

/** Figures over the items of a profile or of a part of it. null = nothing rated. */
export interface ProfileResult {
  /** S = ΣwA/Σw, in levels. */
  readonly averageActual: number | null;
  /** T = ΣwR/Σw, in levels. */
  readonly averageRequired: number | null;
  /** S/T in per cent, for information: it lets surpluses hide gaps. */
  readonly ratio: number | null;
  /** M in per cent. */
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

/** Actual level per item of the profile: from the ratings of people, or from exams (rule C8). */
export function actualLevels(assessment: Assessment, person: AssessedPerson): readonly ActualLevel[] {
  const { exams, groups, profile, ratings, rules } = assessment;
  const start = ratings.start(person.code, 0);
  return profile.items.map((item, index): ActualLevel => {
    if (item.kind === "rated") {
      if (start < 0) return { level: null, ratings: 0 };
      return actualOfGroups(groups, ratings, start + index * groups.length, rules.levelDecimals);
    }
    const sat = exams(person.code, item.code).filter(({ level }) => (level ?? 0) <= (item.top ?? Infinity));
    return { level: examLevel(sat, rules.examPassMark, rules.percentDecimals), ratings: 0 };
  });
}

/**
 * Figures and band against one grade, over all its items or some of them.
 *
 * @param actuals actual level per item of the profile, rounded
 * @param indexes positions of the items to count; absent = all
 */
export function gradeResult(
  { profile, rules }: Assessment,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
  indexes?: readonly number[],
): GradeResult {
  const totals = profileTotals(actuals, grade.required, profile.weights, indexes);
  const anyRated = totals.rated.isPositive;
  const match = matchOfTotals(totals, rules.percentDecimals);
  const coverage = totals.weight.isPositive ? totals.rated.dividedBy(totals.weight, 100, rules.percentDecimals) : null;
  const notMet: BandItem[] = [];
  const count = indexes?.length ?? profile.items.length;
  for (let position = 0; position < count; position += 1) {
    const index = indexes === undefined ? position : (indexes[position] ?? position);
    const [item, required] = [profile.items[index], grade.required[index] ?? null];
    if (item === undefined || required === null) continue;
    const status = statusOfGap(gap(actuals[index] ?? null, required, rules.levelDecimals), rules.tolerance);
    if (status !== 1) notMet.push({ item, status });
  }
  return {
    grade,
    averageActual: anyRated ? totals.actual.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    averageRequired: anyRated ? totals.required.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    ratio: totals.required.isPositive ? totals.actual.dividedBy(totals.required, 100, rules.percentDecimals) : null,
    match,
    coverage,
    ...finalBand(match, coverage, notMet, rules),
  };
}

/** Number of ratings that went into the levels of a grade's items; of all items without a grade (rule C16). */
export function countedRatings(levels: readonly ActualLevel[], grade: ProfileGrade | undefined): number {
  return levels.reduce((sum, { ratings }, index) => {
    return grade === undefined || (grade.required[index] ?? null) !== null ? sum + ratings : sum;
  }, 0);
}

/**
 * The highest grade reached (rule C11): its final band is one of the best two, and so is every lower one's. Results are
 * asked for from the lowest grade on, and no further than needed.
 *
 * @param results results against the grades, from low to high
 */
export function reachedGrade(results: Iterable<GradeResult>, rules: RuleSet): ProfileGrade | null {
  let reached: ProfileGrade | null = null;
  for (const { grade, band } of results) {
    if (!reachesGrade(band, rules)) return reached;
    reached = grade;
  }
  return reached;
}
