import type { KnownLevels } from "./actual-levels";
import { type Assessment, hasScales, type ProfileGrade, type ProfileItem } from "./assessment";
import { fulfilmentOf } from "./counted-levels";
import { scalesOf, statusOfScales } from "./fulfilment";
import { gap } from "./gap";
import { judgedItems } from "./grade-items";
import { type Status, statusOfGap } from "./status";

/** How an item of the profile stands against a grade: what results, reasons, checks and explanations read of it. */
export interface ItemOutcome {
  readonly item: ProfileItem;
  /** Required level, 100 for the fulfilment of a multi-scale item; null = not in the grade. */
  readonly required: number | null;
  /** null = not rated, or its exam not sat. Of a multi-scale item its fulfilment in per cent (C12). */
  readonly actual: number | null;
  /** null where one of both is missing, and for multi-scale items, which have none (C5, C12). */
  readonly gap: number | null;
  /** null = not rated, or not in the grade. Of a multi-scale item that of its weakest scale. */
  readonly status: Status | null;
  /** Some of its parts or scales are rated, but not all. */
  readonly begun: boolean;
  /** A paper's score would do, but for a subject below its minimum. */
  readonly belowMinimum: boolean;
}

/** Makes out how items stand against a grade; without one nothing is required. */
export function itemOutcome(
  { profile, rules }: Assessment,
  { actuals, belowMinimum }: Pick<KnownLevels, "actuals" | "belowMinimum">,
  grade: ProfileGrade | null,
  index: number,
): ItemOutcome | null {
  const item = profile.items[index];
  if (item === undefined) return null;
  const required = grade?.required[index] ?? null;
  const rated = { item, required, belowMinimum: belowMinimum.has(index) };
  const begun = (status: Status | null): boolean =>
    status === null && item.parts.some((part) => (actuals[part] ?? null) !== null);
  if (hasScales(item)) {
    const scales = grade === null ? [] : scalesOf(profile, index, actuals, grade);
    const status = statusOfScales(scales, rules.tolerance, rules.levelDecimals);
    const actual = grade === null ? null : fulfilmentOf(profile, actuals, grade, index, rules.percentDecimals);
    return { ...rated, actual, gap: null, status, begun: begun(status) };
  }
  const actual = actuals[index] ?? null;
  const own = gap(actual, required, rules.levelDecimals);
  const status = statusOfGap(own, rules.tolerance);
  return { ...rated, actual, gap: own, status, begun: begun(status) };
}

/**
 * How every item that a grade asks for stands, also those without weight; parts are judged with their items.
 *
 * @param indexes the items to look at, such as those of a category; absent = all
 */
export function judgedOutcomes(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): readonly ItemOutcome[] {
  const { belowMinimum } = known;
  // The levels are put together anew whenever they are asked for.
  const { actuals } = known;
  return judgedItems(assessment.profile, grade, indexes).flatMap(
    (index) => itemOutcome(assessment, { actuals, belowMinimum }, grade, index) ?? [],
  );
}
