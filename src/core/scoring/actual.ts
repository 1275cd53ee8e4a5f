import { ExactSum } from "./exact-sum";
import { fault } from "./fault";
import { groupPattern } from "./group-pattern";
import { isLevel } from "../tables/scale";
import { groupKey, isKnownGroup } from "../tables/rater-group";
import type { CountingGroup } from "./rater-group";

/** One rating of the item. */
export interface GivenRating {
  /** Name of the rater's group, as the sheet has it. */
  readonly group: string;
  /** null = not rated. */
  readonly level: number | null;
}

/** Sum and number of the ratings of one item, per group, in the order of the groups. */
export interface GroupRatings {
  readonly sums: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** An actual level with what it was made of (rule C16). */
export interface ActualLevel {
  /** null = not rated. */
  readonly level: number | null;
  /** Number of ratings that went into the level. */
  readonly ratings: number;
}

/** Of an item without a rating that counts. */
export const NOT_RATED: ActualLevel = { level: null, ratings: 0 };

/**
 * Actual level A of one item from one person's raters: the plain mean inside each group, then the mean of the groups by
 * weight, rounded once (rules C2, C3). Groups without a rating, with fewer than their minimum, or without weight are
 * absent and the weights of the others make up the whole (C14). Self alone is not enough. Ratings that are not whole
 * levels from 0 to the top count as not rated (C1).
 *
 * @param top highest level of the scale; absent = any whole number from 0
 * @throws FunctionFault "unknown-group" when a rating's group is neither listed nor a known name
 * @example
 * actual(
 *   [{ group: "self", level: 2 }, { group: "superior", level: 1 }, { group: "peers", level: 2 }, { group: "peers", level: null }],
 *   [{ key: "self", label: "自评", weight: 10, minimum: 1 }, { key: "superior", label: "上级", weight: 60, minimum: 1 },
 *    { key: "peers", label: "同级", weight: 30, minimum: 1 }],
 * ).level // 1.4
 */
export function actual(
  ratings: readonly GivenRating[],
  groups: readonly CountingGroup[],
  top = Number.MAX_SAFE_INTEGER,
  decimals = 2,
): ActualLevel {
  const indexOf = new Map<string, number>();
  groups.forEach(({ key }, index) => {
    if (!indexOf.has(key)) indexOf.set(key, index);
  });
  const sums = groups.map(() => 0);
  const counts = groups.map(() => 0);
  ratings.forEach(({ group, level }, given) => {
    const index = indexOf.get(groupKey(group));
    if (index === undefined) {
      if (isKnownGroup(group) || (group.trim() === "" && level === null)) return;
      throw fault("value", { code: "unknown-group", parameters: { position: given + 1, value: group } });
    }
    if (level === null || !isLevel(level, top)) return;
    sums[index] = (sums[index] ?? 0) + level;
    counts[index] = (counts[index] ?? 0) + 1;
  });
  return actualOfGroups(groups, { sums, counts }, 0, decimals);
}

/**
 * The same from ratings that are already summed per group.
 *
 * @param from where the first group stands in `sums` and `counts`
 */
export function actualOfGroups(
  groups: readonly CountingGroup[],
  { sums, counts }: GroupRatings,
  from: number,
  decimals: number,
): ActualLevel {
  const pattern = groupPattern(groups, counts, from);
  if (pattern === null) return NOT_RATED;
  const { present, ratings, multiple } = pattern;
  // Over a common denominator every group's mean is whole, so nothing is rounded before the end.
  const levels = new ExactSum();
  const weights = new ExactSum();
  for (const index of present) {
    const weight = groups[index]?.weight ?? 0;
    levels.add(weight, (sums[from + index] ?? 0) * (multiple / (counts[from + index] ?? 1)));
    weights.add(weight, multiple);
  }
  return { level: levels.dividedBy(weights, 1, decimals), ratings };
}
