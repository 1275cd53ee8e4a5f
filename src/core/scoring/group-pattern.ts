import { leastCommonMultiple } from "./least-common-multiple";
import type { CountingGroup } from "./rater-group";
import { SELF } from "../tables/rater-group";

/** What the numbers of ratings of an item decide, before any level is known. */
export interface GroupPattern {
  /** Positions of the groups that count. */
  readonly present: readonly number[];
  /** Number of their ratings. */
  readonly ratings: number;
  /** A multiple of the number of ratings of each of them: over it every group's mean is whole. */
  readonly multiple: number;
}

/**
 * Which groups count for an item (rules C2, C14). Groups without a rating, with fewer than their minimum, or without
 * weight are absent.
 *
 * @param counts number of ratings per group, in the order of the groups
 * @param from where the first group stands in `counts`
 * @returns null when the item is not rated: no group is present, or self alone
 * @example groupPattern([{ key: "superior", label: "上级", weight: 60, minimum: 1 }], [2], 0) // { present: [0], ratings: 2, multiple: 2 }
 */
export function groupPattern(
  groups: readonly CountingGroup[],
  counts: ArrayLike<number>,
  from: number,
): GroupPattern | null {
  const present: number[] = [];
  let others = false;
  let ratings = 0;
  let multiple = 1;
  groups.forEach(({ key, weight, minimum }, index) => {
    const count = counts[from + index] ?? 0;
    if (count === 0 || count < minimum || weight <= 0) return;
    present.push(index);
    if (key !== SELF) others = true;
    ratings += count;
    multiple = leastCommonMultiple(multiple, count);
  });
  return others ? { present, ratings, multiple } : null;
}
