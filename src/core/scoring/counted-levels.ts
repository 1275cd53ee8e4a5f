import { FULL } from "../tables/scale";
import { hasScales, type Profile, type ProfileGrade } from "./assessment";
import { roundHalfAway } from "./decimal";
import { ExactSum } from "./exact-sum";
import { fulfilment, scalesOf } from "./fulfilment";
import { MISSING, type RuleSet } from "./rule-set";

/** What the sums of a grade are made of, per item of the profile. */
export interface CountedLevels {
  /** Per cents instead of levels: S, T and their ratio do not exist then (C12). */
  readonly inPercent: boolean;
  /** null = not rated. */
  readonly rated: readonly (number | null)[];
  /** The same, with 0 for items of the grade that are not rated where the rules say so. */
  readonly actuals: readonly (number | null)[];
  readonly requireds: readonly (number | null)[];
}

/**
 * What counts for some items of a grade: their levels, or, as soon as one of them is scored by fulfilment, the fulfilment
 * of each of them against 100 (rule C12), a plain item being one scale with the lowest rung 0. Both make the same sums.
 * An item that is not rated, also one with a scale or part that is not, counts as 0 where the rules say so.
 *
 * @param actuals actual level per item, rounded
 * @param indexes positions of the items that are summed; absent = all
 */
export function countedLevels(
  profile: Profile,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
  { missing, percentDecimals }: Pick<RuleSet, "missing" | "percentDecimals">,
  indexes?: readonly number[],
): CountedLevels {
  const counted = (inPercent: boolean, rated: readonly (number | null)[], requireds: readonly (number | null)[]) => ({
    inPercent,
    rated,
    actuals: missing === MISSING.zero ? rated.map((level, index) => level ?? zeroIn(requireds[index])) : rated,
    requireds,
  });
  const levels = (): CountedLevels => counted(false, actuals, grade.required);
  if (!profile.usesFulfilment) return levels();
  const inGrade = (index: number): boolean => (grade.required[index] ?? null) !== null;
  const summed = indexes ?? profile.items.map((_, index) => index);
  if (!summed.some((index) => inGrade(index) && profile.items[index]?.unit === "percent")) return levels();
  return counted(
    true,
    profile.items.map((_, index) => fulfilmentOf(profile, actuals, grade, index, percentDecimals)),
    profile.items.map((_, index) => (inGrade(index) ? FULL : null)),
  );
}

function zeroIn(required: number | null | undefined): number | null {
  return (required ?? null) === null ? null : 0;
}

/** How far an item of a grade is fulfilled, in per cent; null = not in the grade, or not rated. */
export function fulfilmentOf(
  profile: Profile,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
  index: number,
  decimals: number,
): number | null {
  const item = profile.items[index];
  const required = grade.required[index] ?? null;
  if (item === undefined || required === null) return null;
  if (hasScales(item)) {
    return fulfilment(scalesOf(profile, index, actuals, grade), decimals);
  }
  const actual = actuals[index] ?? null;
  if (actual === null || item.unit === "percent") return actual;
  const reached = new ExactSum();
  reached.add(Math.min(roundHalfAway(actual, 2), required));
  const whole = new ExactSum();
  whole.add(required);
  return reached.dividedBy(whole, FULL, decimals);
}
