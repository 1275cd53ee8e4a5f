import type { AssessedPerson, Assessment, ProfileGrade } from "./assessment";
import { countedRatings, knownLevels } from "./actual-levels";
import { type GradeResult, gradeResult, type ProfileResult, reachedGrade } from "./grade-result";
import { type ItemOutcome, itemOutcome } from "./item-outcome";
import { losses } from "./losses";

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

/** How an item stands against the grade aimed at, and what it weighs. */
export interface ItemResult extends ItemOutcome {
  /** Weight in the grade aimed at; of a part its share within its item. */
  readonly weight: number;
  /** What the item costs the match, as `losses` has it. */
  readonly loss: number;
  /** Number of ratings that went into the actual level; 0 for exams. */
  readonly ratings: number;
}

export interface CategoryResult extends ProfileResult {
  readonly category: string;
}

/**
 * The results of one person (rules C2–C14, C16).
 *
 * @example personResult(assessment, person).total?.match // 91
 */
export function personResult(assessment: Assessment, person: AssessedPerson): PersonResult {
  const { profile, rules } = assessment;
  const known = knownLevels(assessment, person);
  const { levels, actuals, belowMinimum } = known;
  const grades = profile.grades.map((grade) => gradeResult(assessment, known, grade));
  const aimed = grades.find(({ grade }) => grade.code === person.grade) ?? null;
  const costs = aimed === null ? [] : losses(assessment, actuals, aimed.grade);
  const items = profile.items.flatMap((item, index): ItemResult[] => {
    const outcome = itemOutcome(assessment, { actuals, belowMinimum }, aimed?.grade ?? null, index);
    if (outcome === null) return [];
    const weight = item.partOf === null ? (aimed?.grade.weights[index] ?? item.weight) : item.weight;
    return [{ ...outcome, weight, loss: costs[index] ?? 0, ratings: levels[index]?.ratings ?? 0 }];
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
            ...gradeResult(assessment, known, aimed.grade, members),
          })),
    grades,
    reached: reachedGrade(grades, rules),
    ratings: countedRatings(levels, aimed?.grade),
    rulesVersion: rules.version,
  };
}
