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
