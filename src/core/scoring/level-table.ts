import { actualOfGroups } from "./actual";
import type { Assessment } from "./assessment";
import { GroupMeans } from "./group-means";

/** Levels of the people of an assessment, each row worked out when it is asked for first. */
export class LevelTable {
  /** Row after row the actual level per item, in whole units of its last decimal; NaN = not rated. */
  readonly units: Float64Array;
  /** Row after row the number of ratings that went into each level. */
  readonly ratings: Int32Array;
  /** No item is found by exam or made of parts. */
  readonly onlyRated: boolean;
  private readonly exact = new Map<number, readonly (number | null)[]>();
  private readonly means: GroupMeans;
  private readonly known: Uint8Array;
  private readonly width: number;
  private readonly perPerson: number;

  constructor(private readonly assessment: Assessment) {
    const { groups, profile, ratings, rules } = assessment;
    this.onlyRated = profile.items.every(({ kind }) => kind === "rated");
    this.width = profile.items.length;
    this.perPerson = this.width * groups.length;
    const rows = ratings.codes.length + 1;
    this.units = new Float64Array(rows * this.width).fill(NaN, ratings.codes.length * this.width);
    this.ratings = new Int32Array(rows * this.width);
    this.known = new Uint8Array(rows);
    const top = Math.max(0, ...profile.items.map(({ scale }) => scale?.top ?? 0));
    this.means = new GroupMeans(groups, ratings, rules.levelDecimals, top);
  }

  /**
   * Where the levels of a person begin. They are those of items that people rate.
   *
   * @param slot position of the person in the ratings; -1 = not assessed
   */
  row(slot: number): number {
    // The row after the last one stays empty: it is that of everybody who is not assessed.
    if (slot < 0) return this.assessment.ratings.codes.length * this.width;
    const row = slot * this.width;
    if (this.known[slot] === 0) {
      const first = slot * this.perPerson;
      const areWhole = this.means.fill(first, this.width, this.units, this.ratings, row);
      if (!areWhole) this.exact.set(row, this.exactLevels(first));
      this.known[slot] = 1;
    }
    return row;
  }

  /** The levels of a row that whole numbers cannot hold, worked out without them; null for all other rows. */
  exactAt(row: number): readonly (number | null)[] | null {
    return this.exact.get(row) ?? null;
  }

  private exactLevels(first: number): readonly (number | null)[] {
    const { groups, profile, ratings, rules } = this.assessment;
    return profile.items.map(
      (_, item) => actualOfGroups(groups, ratings, first + item * groups.length, rules.levelDecimals).level,
    );
  }
}
