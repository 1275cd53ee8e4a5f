import type { Profile, ProfileGrade } from "./assessment";

/**
 * Positions of the items that a sum of weights counts: those with weight and a required level.
 *
 * @param indexes the items to look at, such as those of a category; absent = all
 * @example summedItems([2, null, 3], [5, 5, 0]) // [0]
 */
export function summedItems(
  requireds: readonly (number | null)[],
  weights: readonly (number | null)[],
  indexes: readonly number[] = requireds.map((_, index) => index),
): readonly number[] {
  return indexes.filter((index) => (requireds[index] ?? null) !== null && (weights[index] ?? 0) > 0);
}

/**
 * Positions of the items that a grade asks for, with or without weight: those that can be short, near or not rated.
 * Parts are not, since they are judged with the item that they belong to.
 *
 * @param indexes the items to look at, such as those of a category; absent = all
 */
export function judgedItems(
  { items }: Profile,
  grade: ProfileGrade,
  indexes: readonly number[] = items.map((_, index) => index),
): readonly number[] {
  return indexes.filter((index) => items[index]?.partOf === null && (grade.required[index] ?? null) !== null);
}
