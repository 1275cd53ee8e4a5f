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

/** Whether a rater group counts for an item, and why not. */
export type GroupOutcome = "counted" | "noRating" | "belowMinimum" | "noWeight" | "selfAlone";

/**
 * What becomes of every group for an item (rules C2, C14, C15): groups without a rating, with fewer than their minimum, or
 * without weight are absent, and self alone is not enough. Where a minimum protects raters, that nobody rated is not told
 * from that too few did.
 *
 * @param counts number of ratings per group, in the order of the groups
 * @param from where the first group stands in `counts`
 * @example groupOutcomes([{ key: "peers", label: "同级", weight: 30, minimum: 3 }], [2], 0) // ["belowMinimum"]
 */
export function groupOutcomes(
  groups: readonly CountingGroup[],
  counts: ArrayLike<number>,
  from: number,
): readonly GroupOutcome[] {
  const outcomes = groups.map(({ weight, minimum }, index): GroupOutcome => {
    const count = counts[from + index] ?? 0;
    if (count === 0 || count < minimum) return minimum > 1 ? "belowMinimum" : "noRating";
    return weight > 0 ? "counted" : "noWeight";
  });
  const others = groups.some(({ key }, index) => key !== SELF && outcomes[index] === "counted");
  return others ? outcomes : outcomes.map((outcome) => (outcome === "counted" ? "selfAlone" : outcome));
}

/**
 * Which groups count for an item, and how many ratings that are (rules C2, C14).
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
  const outcomes = groupOutcomes(groups, counts, from);
  const present = groups.flatMap((_, index) => (outcomes[index] === "counted" ? [index] : []));
  if (present.length === 0) return null;
  const numbers = present.map((index) => counts[from + index] ?? 0);
  return {
    present,
    ratings: numbers.reduce((sum, count) => sum + count, 0),
    multiple: numbers.reduce(leastCommonMultiple, 1),
  };
}
