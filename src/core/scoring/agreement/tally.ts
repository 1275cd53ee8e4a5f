/** The ratings of a unit, or of all units, counted: distinct values ascending, with how often each was given. */
export interface Tally {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  /** How many ratings there are in all. */
  readonly total: number;
}

/**
 * Counts ratings by value.
 *
 * @example tallyOf([3, 1, 3]) // { values: [1, 3], counts: [1, 2], total: 3 }
 */
export function tallyOf(ratings: readonly number[]): Tally {
  const values: number[] = [];
  const counts: number[] = [];
  for (const rating of [...ratings].sort((a, b) => a - b)) {
    if (values.length > 0 && rating === values.at(-1)) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      values.push(rating);
      counts.push(1);
    }
  }
  return { values, counts, total: ratings.length };
}
