import type { Assessment, ProfileGrade } from "./assessment";
import { type CountedLevels, countedLevels } from "./counted-levels";
import { roundHalfAway } from "./decimal";
import { profileTotals } from "./profile-totals";

/**
 * What every item costs the match against a grade: w·(R − min(A, R)), in weighted levels or, where fulfilment counts, per
 * cents; with blocks what it costs the total, in points of per cent. 0 for parts and for items that are not summed.
 *
 * @param actuals actual level per item, rounded; null = not rated
 */
export function losses(
  { profile, rules }: Assessment,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
): readonly number[] {
  const costs = profile.items.map(() => 0);
  const lossOf = ({ actuals: counted, requireds }: CountedLevels, index: number): number => {
    const [actual, required] = [counted[index] ?? null, requireds[index] ?? null];
    if (actual === null || required === null) return 0;
    return roundHalfAway((grade.weights[index] ?? 0) * Math.max(0, required - actual), 6);
  };
  if (rules.blocks.length === 0) {
    const counted = countedLevels(profile, actuals, grade, rules);
    return costs.map((_, index) => lossOf(counted, index));
  }
  const blocks = rules.blocks.flatMap(({ category, weight }) => {
    const items = profile.categories.find(({ name }) => name === category)?.items ?? [];
    const counted = countedLevels(profile, actuals, grade, rules, items);
    const { required } = profileTotals(counted.actuals, counted.requireds, grade.weights, items);
    return required.isPositive ? [{ weight, items, counted, required: required.toNumber() }] : [];
  });
  const all = blocks.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, items, counted, required } of blocks) {
    for (const index of items) {
      costs[index] = roundHalfAway((100 * lossOf(counted, index) * weight) / required / all, 2);
    }
  }
  return costs;
}
