import type { AssessedPerson, Assessment } from "./assessment";
import { GroupMeans } from "./group-means";

/** Levels of the people of an assessment, each row worked out when it is asked for first. */
export class LevelTable {
  /** Row after row the actual level per item; NaN = not rated. */
  readonly levels: Float64Array;
  /** Row after row the number of ratings that went into each level. */
  readonly ratings: Int32Array;
  /** No item is found by exam or made of parts. */
  readonly onlyRated: boolean;
  private readonly means: GroupMeans;
  private readonly known: Uint8Array;
  private readonly width: number;
  private readonly perPerson: number;

  constructor(private readonly assessment: Assessment) {
    const { groups, profile, ratings, rules } = assessment;
    this.onlyRated = profile.items.every(({ kind }) => kind === "rated");
    this.width = profile.items.length;
    this.perPerson = this.width * groups.length;
    const rows = ratings.people + 1;
    this.levels = new Float64Array(rows * this.width).fill(NaN, ratings.people * this.width);
    this.ratings = new Int32Array(rows * this.width);
    this.known = new Uint8Array(rows);
    const sizes = profile.items.map(({ top, lowest }) => Math.max(top ?? Number.MAX_SAFE_INTEGER, -(lowest ?? 0)));
    this.means = new GroupMeans(groups, ratings, rules.levelDecimals, Math.max(0, ...sizes));
  }

  /** Where the levels of a person begin. They are those of items that people rate. */
  row(person: AssessedPerson): number {
    const { slot, people } = this.assessment.ratings;
    const found = slot(person.code);
    // The row after the last one stays empty: it is that of everybody who is not assessed.
    const row = found < 0 ? people : found;
    if (found >= 0 && this.known[row] === 0) {
      this.means.fill(row * this.perPerson, this.width, this.levels, this.ratings, row * this.width);
      this.known[row] = 1;
    }
    return row * this.width;
  }
}
