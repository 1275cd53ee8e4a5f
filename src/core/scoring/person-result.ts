import { type ActualLevel, actualOfGroups } from "./actual";
import type { AssessedPerson, Assessment, ProfileGrade, ProfileItem } from "./assessment";
import { examLevel } from "./exam-level";
import { type BandItem, type BandReason, finalBand, reachesGrade } from "./final-band";
import { gap } from "./gap";
import { matchOfTotals } from "./match";
import { profileTotals } from "./profile-totals";
import type { Band } from "./rule-set";
import { type Status, statusOfGap } from "./status";

/** Everything that is known of one person, for sheets, charts and the pane. */
export interface PersonResult {
  readonly person: AssessedPerson;
  /** The grade aimed at; null = none is chosen, or the profile has no such grade. */
  readonly grade: ProfileGrade | null;
  /** Every item of the profile, in its order. */
  readonly items: readonly ItemResult[];
  /** Against the grade aimed at; null without one. */
  readonly total: ProfileResult | null;
  /** The same for each category of the profile, in its order; empty without a grade. */
  readonly categories: readonly CategoryResult[];
  /** The same against every grade of the profile, from low to high. */
  readonly grades: readonly GradeResult[];
  /** The highest grade reached, together with every lower one (rule C11). */
  readonly reached: ProfileGrade | null;
  /** Number of ratings that went into the figures of the grade aimed at; of all items without one (rule C16). */
  readonly ratings: number;
  readonly rulesVersion: string;
}

export interface ItemResult {
  readonly item: ProfileItem;
  /** Required level in the grade aimed at; null = not in it. */
  readonly required: number | null;
  /** null = not rated, or its exam not sat. */
  readonly actual: number | null;
  readonly gap: number | null;
  readonly status: Status | null;
  /** Number of ratings that went into the actual level; 0 for exams. */
  readonly ratings: number;
}

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

export interface CategoryResult extends ProfileResult {
  readonly category: string;
}

export interface GradeResult extends ProfileResult {
  readonly grade: ProfileGrade;
}

/**
 * The results of one person (rules C2–C11, C13, C14, C16).
 *
 * @example personResult(assessment, person).total?.match // 91
 */
export function personResult(assessment: Assessment, person: AssessedPerson): PersonResult {
  const { profile, rules } = assessment;
  const levels = actualLevels(assessment, person);
  const actuals = levels.map(({ level }) => level);
  const grades = profile.grades.map((grade): GradeResult => ({ grade, ...gradeResult(assessment, actuals, grade) }));
  const aimed = grades.find(({ grade }) => grade.code === person.grade) ?? null;
  const items = profile.items.map((item, index): ItemResult => {
    const required = aimed?.grade.required[index] ?? null;
    const { level, ratings } = levels[index] ?? { level: null, ratings: 0 };
    const itemGap = gap(level, required, rules.levelDecimals);
    return { item, required, actual: level, gap: itemGap, status: statusOfGap(itemGap, rules.tolerance), ratings };
  });
  return {
    person,
    grade: aimed?.grade ?? null,
    items,
    total: aimed,
    categories:
      aimed === null
        ? []
        : profile.categories.map(({ name, items: members }) => ({
            category: name,
            ...gradeResult(assessment, actuals, aimed.grade, members),
          })),
    grades,
    reached: reachedGrade(grades, assessment),
    ratings: items.reduce(
      (sum, { required, ratings }) => (aimed === null || required !== null ? sum + ratings : sum),
      0,
    ),
    rulesVersion: rules.version,
  };
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
): ProfileResult {
  const totals = profileTotals(actuals, grade.required, profile.weights, indexes);
  const anyRated = totals.rated.isPositive;
  const match = matchOfTotals(totals, rules.percentDecimals);
  const coverage = totals.weight.isPositive ? totals.rated.dividedBy(totals.weight, 100, rules.percentDecimals) : null;
  const items: BandItem[] = [];
  profile.items.forEach((item, index) => {
    const required = grade.required[index] ?? null;
    if (required === null || (indexes !== undefined && !indexes.includes(index))) return;
    const itemGap = gap(actuals[index] ?? null, required, rules.levelDecimals);
    items.push({ item, status: statusOfGap(itemGap, rules.tolerance) });
  });
  return {
    averageActual: anyRated ? totals.actual.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    averageRequired: anyRated ? totals.required.dividedBy(totals.rated, 1, rules.levelDecimals) : null,
    ratio: totals.required.isPositive ? totals.actual.dividedBy(totals.required, 100, rules.percentDecimals) : null,
    match,
    coverage,
    ...finalBand(match, coverage, items, rules),
  };
}

function reachedGrade(grades: readonly GradeResult[], { rules }: Assessment): ProfileGrade | null {
  let reached: ProfileGrade | null = null;
  for (const { grade, band } of grades) {
    if (!reachesGrade(band, rules)) return reached;
    reached = grade;
  }
  return reached;
}
