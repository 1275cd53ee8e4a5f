import type { AssessedPerson, Assessment, ProfileGrade, ProfileItem } from "./assessment";
import { gap } from "./gap";
import {
  actualLevels,
  countedRatings,
  type GradeResult,
  gradeResult,
  type ProfileResult,
  reachedGrade,
} from "./grade-result";
import { type Status, statusOfGap } from "./status";

export type { GradeResult, ProfileResult } from "./grade-result";

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

export interface CategoryResult extends ProfileResult {
  readonly category: string;
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
  const grades = profile.grades.map((grade) => gradeResult(assessment, actuals, grade));
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
    reached: reachedGrade(grades, rules),
    ratings: countedRatings(levels, aimed?.grade),
    rulesVersion: rules.version,
  };
}
