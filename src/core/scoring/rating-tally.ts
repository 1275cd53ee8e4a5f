import type { GroupRatings } from "./actual";

/** Ratings as numbers alone: a row per filled-in sheet of a rater, a column per item that people rate. */
export interface RatingSheets {
  /** Position of the person rated, row by row. */
  readonly people: Int32Array;
  /** Position of the rater's group, row by row. */
  readonly groups: Int32Array;
  /** Position in the profile of each column's item. */
  readonly items: Int32Array;
  /** Row after row the level of each column; NaN = not rated. */
  readonly levels: Float64Array;
}

/** Sums and numbers of ratings, for every person, item and rater group. */
export interface RatingTally extends GroupRatings {
  /** Per group the largest number of rows that one person has: no item has more ratings of it. */
  readonly most: Int32Array;
  /** Codes of the people, each once, in the order of their positions. */
  readonly codes: readonly string[];
  /** Position of a person by code; -1 for one who is not assessed. */
  readonly slot: (person: string) => number;
  /** Where the first group of a person's item stands in `sums` and `counts`; -1 for a person who is not assessed. */
  readonly start: (person: string, item: number) => number;
}

/** How many people, items and groups a tally has room for. */
export interface TallySize {
  readonly people: number;
  readonly items: number;
  readonly groups: number;
}

/**
 * Adds ratings up per person, item and group, in one pass. Blanks are in neither sums nor counts.
 *
 * @example
 * [...tallySheets(
 *   { people: Int32Array.of(0, 0), groups: Int32Array.of(1, 1), items: Int32Array.of(0), levels: Float64Array.of(3, NaN) },
 *   { people: 1, items: 1, groups: 2 },
 * ).sums] // [0, 3]
 */
export function tallySheets(
  { people, groups, items, levels }: RatingSheets,
  size: TallySize,
): Pick<RatingTally, "sums" | "counts" | "most"> {
  const perPerson = size.items * size.groups;
  const sums = new Float64Array(size.people * perPerson);
  const counts = new Int32Array(size.people * perPerson);
  const offsets = items.map((item) => item * size.groups);
  const width = offsets.length;
  const most = new Int32Array(size.groups);
  const rows = new Int32Array(size.people * size.groups);
  for (let row = 0; row < people.length; row += 1) {
    const person = people[row] ?? 0;
    const group = groups[row] ?? 0;
    const place = person * size.groups + group;
    rows[place] = (rows[place] ?? 0) + 1;
    most[group] = Math.max(most[group] ?? 0, rows[place] ?? 0);
    const base = person * perPerson + group;
    const first = row * width;
    for (let column = 0; column < width; column += 1) {
      const level = levels[first + column] ?? NaN;
      if (Number.isNaN(level)) continue;
      const at = base + (offsets[column] ?? 0);
      sums[at] = (sums[at] ?? 0) + level;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { sums, counts, most };
}
