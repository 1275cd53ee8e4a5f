import type { Scale } from "../tables/scale";
import type { CountingGroup } from "./rater-group";
import type { RuleSet } from "./rule-set";
import type { SittingsOf } from "./exam-level";
import type { RatingTally } from "./rating-tally";

/** Everything that results are made from: the tables of a workbook, read once. */
export interface Assessment {
  /** In the order of the sheet. */
  readonly people: readonly AssessedPerson[];
  readonly profile: Profile;
  readonly groups: readonly CountingGroup[];
  /** Ratings by people, summed per person, item and group. */
  readonly ratings: RatingTally;
  /** Exam papers that people sat. */
  readonly exams: SittingsOf;
  readonly rules: RuleSet;
  /** What keeps the tables from being read as they are meant. Results exist all the same, without what was not found. */
  readonly problems: readonly TableProblem[];
}

/** A person assessed. Two people may share a name, never a code. */
export interface AssessedPerson {
  /** Identity, as text with its leading zeros. */
  readonly code: string;
  readonly name: string;
  /** Code of the grade aimed at, such as G2; null = none that the profile has. */
  readonly grade: string | null;
}

/** What a position asks for: items, and required levels per grade. */
export interface Profile {
  readonly items: readonly ProfileItem[];
  /** From low to high. */
  readonly grades: readonly ProfileGrade[];
  /** Categories in their order of appearance. */
  readonly categories: readonly ProfileCategory[];
  /** Some item is scored by fulfilment: its scales are of their own lengths, or its exam counts in points (C12). */
  readonly usesFulfilment: boolean;
}

export interface ProfileItem {
  readonly code: string;
  /** Code and name, as on the sheet. */
  readonly label: string;
  /** Name after the code. */
  readonly name: string;
  readonly category: string;
  /** Not a per cent by itself: only its share of the sum counts; of a part, its share within its item. */
  readonly weight: number;
  readonly critical: boolean;
  /** Highest level of its scale; null = not said, so that no rating of it can be judged. */
  readonly top: number | null;
  /** Lowest rung of a scale that is scored by fulfilment (C12); null for all others. */
  readonly lowest: number | null;
  /** What raters can give; null where the sheet does not say, and for items that are not rated by people. */
  readonly scale: Scale | null;
  /**
   * Rated by people; made of the parts below it; or found by exam: an item with neither a column in the ratings table nor
   * parts.
   */
  readonly kind: "rated" | "exam" | "composed";
  /** What its figures are: levels of a scale, or per cents: the fulfilment of its scales, or points of an exam. */
  readonly unit: "level" | "percent";
  /** Position of the composed item that it is a part of; null = an item of its own. */
  readonly partOf: number | null;
  /** Positions of its parts in the profile. */
  readonly parts: readonly number[];
}

/**
 * Whether an item is made of scales of their own lengths: it is scored by fulfilment, which depends on the grade, and its
 * weakest scale says how it stands (C12).
 */
export function hasScales({ kind, unit }: Pick<ProfileItem, "kind" | "unit">): boolean {
  return kind === "composed" && unit === "percent";
}

export interface ProfileGrade {
  readonly code: string;
  /** Name after the code; the code itself where there is none. */
  readonly name: string;
  /** Required level per item, in the order of the items; null = not in this grade. */
  readonly required: readonly (number | null)[];
  /** Weight per item in this grade: 0 leaves an item out of sums and coverage, as it does all parts. */
  readonly weights: readonly number[];
}

export interface ProfileCategory {
  readonly name: string;
  /** Positions of its items in the profile, without their parts. */
  readonly items: readonly number[];
}

/** A table that cannot be read as it is meant. `table` is the table's fixed name. */
export type TableProblem =
  | { readonly kind: "column-missing"; readonly table: string; readonly code: string }
  /** A row of the table, counted from 1 with the header. */
  | { readonly kind: "negative-weight"; readonly table: string; readonly row: number };
