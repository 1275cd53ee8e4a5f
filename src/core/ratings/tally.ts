import { type GroupOutcome, groupOutcomes } from "../scoring/group-pattern";
import type { CountingGroup } from "../scoring/rater-group";
import { counts as isRating } from "../tables/rating-cell";
import type { RatingRow, WorkbookView } from "./workbook-view";

/** How often a person was rated, by group and item. */
export interface PersonTally {
  readonly rows: readonly RatingRow[];
  /** Ratings that can count, of all groups and items. */
  readonly ratings: number;
  /** Group key -> number of ratings for each rated item, in the order of the columns. */
  readonly byGroup: ReadonlyMap<string, readonly number[]>;
}

/** Counts the ratings of every person code in the ratings; linear in cells. */
export function tallyRatings(view: WorkbookView): ReadonlyMap<string, PersonTally> {
  const people = new Map<string, { rows: RatingRow[]; ratings: number; byGroup: Map<string, number[]> }>();
  for (const row of view.ratings) {
    let person = people.get(row.person);
    if (person === undefined) people.set(row.person, (person = { rows: [], ratings: 0, byGroup: new Map() }));
    person.rows.push(row);
    let counts = person.byGroup.get(row.groupKey);
    if (counts === undefined) {
      person.byGroup.set(row.groupKey, (counts = new Array<number>(view.ratedItems.length).fill(0)));
    }
    for (const [index, reading] of row.readings.entries()) {
      if (!isRating(reading)) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      person.ratings++;
    }
  }
  return people;
}

/** A rater group of one person and item. */
export interface GroupOfItem {
  readonly group: CountingGroup;
  /** Number of ratings. */
  readonly count: number;
  readonly outcome: GroupOutcome;
}

/**
 * What becomes of every group of a person for an item (rules C2, C14).
 *
 * @param item position among the rated items
 */
export function groupsOfItem(
  { countingGroups }: WorkbookView,
  { byGroup }: PersonTally,
  item: number,
): readonly GroupOfItem[] {
  const counts = countingGroups.map(({ key }) => byGroup.get(key)?.[item] ?? 0);
  const outcomes = groupOutcomes(countingGroups, counts, 0);
  return countingGroups.map((group, index) => ({
    group,
    count: counts[index] ?? 0,
    outcome: outcomes[index] ?? "noRating",
  }));
}
