import type { Place, TableKind } from "./tables/table";
import type { GrowingTable } from "./tables/growing-tables";

/**
 * How much an issue matters: "error" keeps a value from counting, or makes results wrong, until it is mended;
 * "warning" deserves a look.
 */
export type Severity = "error" | "warning";

/** A cell of one rater's row: the item, the person rated, and the rater's group. */
interface RatingCellNames {
  readonly item: string;
  readonly person: string;
  readonly group: string;
}

/** A row of the exams: the person, the item and the subject. A text that is not known is "". */
interface ExamRowNames {
  readonly person: string;
  readonly item: string;
  readonly subject: string;
}

/**
 * Every issue a user can cause, with the parameters of its sentence. Languages make the sentences; a missing one
 * does not compile. Texts in parameters are as the user wrote them, `""` where there is none; they are plain text
 * and never markup. A `suggestion` is null where nothing like the value is known.
 */
export interface IssueParameters {
  /** A rater's row without any entry. */
  "rating-row-empty": { person: string; group: string; rater: string };
  "rating-missing": RatingCellNames;
  /** A blank in a begun row, for one scale or part of an item. */
  "part-rating-missing": RatingCellNames & { part: string };
  "rating-not-a-level": RatingCellNames & { value: string; lowest: number; top: number };
  "rating-of-another-scale": RatingCellNames & { value: string; lowest: number; top: number };
  /** A number typed as text, such as " 3 ": it counts. */
  "rating-is-text": RatingCellNames & { value: string; level: number };
  /** Words that mean a level, such as "高级": they do not count. */
  "rating-names-a-level": RatingCellNames & { value: string; level: number };
  "rating-row-twice": { person: string; group: string; rater: string; firstRow: number };
  "rater-in-two-groups": { person: string; rater: string; group: string; firstGroup: string };
  "rating-person-missing": { group: string; rater: string };
  "rating-person-unknown": { code: string; group: string; rater: string; suggestion: string | null };
  "rater-group-missing": { person: string; rater: string; known: readonly string[] };
  "rater-group-unknown": { person: string; group: string; suggestion: string | null; known: readonly string[] };
  /** The group is known, but not as the list of groups writes it: native formulas do not count it. */
  "rater-group-spelling": { person: string; group: string; suggestion: string };
  "group-below-minimum": { person: string; group: string; minimum: number; items: number };
  "item-self-rated-only": { item: string; person: string };
  "critical-item-unrated": { item: string; person: string };
  /** Other scales or parts of the item are rated, this one by nobody. */
  "part-unrated": { item: string; part: string; person: string };

  "person-code-missing": { name: string };
  "person-code-twice": { code: string; name: string; firstName: string; firstRow: number };
  "person-name-twice": { name: string; codes: readonly string[] };
  "person-without-ratings": { person: string };
  "person-self-rated-only": { person: string };
  "grade-missing": { person: string; known: readonly string[] };
  "grade-unknown": { person: string; value: string; suggestion: string | null; known: readonly string[] };

  "exam-person-missing": { item: string; subject: string };
  "exam-person-unknown": { code: string; item: string; suggestion: string | null };
  "exam-item-missing": { person: string; subject: string };
  "exam-item-unknown": { person: string; value: string; suggestion: string | null };
  /** Rated by people: an exam does not count for it. */
  "exam-item-is-rated": { person: string; item: string };
  "exam-level-not-a-level": ExamRowNames & { value: string; top: number };
  "exam-score-missing": ExamRowNames;
  /** A paper without a score for any of its subjects. Where the item counts in points, the paper has no level to name. */
  "exam-paper-unscored": { person: string; item: string; level: number | null };
  /** The person has no row for these exams. */
  "exam-rows-missing": { person: string; exams: readonly string[] };
  "exam-score-out-of-range": ExamRowNames & { value: string };
  "exam-score-not-a-number": ExamRowNames & { value: string };
  "exam-score-is-text": ExamRowNames & { value: string; number: number };
  /** The subject's own minimum is not reached, so that the paper is not passed. */
  "exam-score-below-minimum": ExamRowNames & { score: number; minimum: number };
  "exam-minimum-out-of-range": ExamRowNames & { value: string };
  /** A score was entered for a subject without weight. */
  "exam-weight-missing": ExamRowNames;
  "exam-weight-negative": ExamRowNames & { value: string };
  "exam-weight-not-a-number": ExamRowNames & { value: string };
  "exam-weight-is-text": ExamRowNames & { value: string; number: number };
  "exam-row-twice": ExamRowNames & { firstRow: number };

  /** `sum` in per cent, as shown. */
  "weights-sum": { sum: string };
  /** The same for one block, or for the column of one role. */
  "weights-sum-of": { of: string; sum: string };
  "part-weights-sum": { item: string; sum: string };
  "item-weight-negative": { item: string; value: string };
  "item-weight-not-a-number": { item: string; value: string };
  "item-weight-is-text": { item: string; value: string; number: number };
  "group-weight-negative": { group: string; value: string };
  "group-weight-not-a-number": { group: string; value: string };
  "group-weight-is-text": { group: string; value: string; number: number };
  "group-minimum-not-a-count": { group: string; value: string };
  "group-listed-twice": { group: string; firstRow: number };
  "required-level-not-a-level": { item: string; grade: string; value: string; lowest: number; top: number };
  "required-level-is-text": { item: string; grade: string; value: string; level: number };
  /** Where `because` is required at `level`, `item` should be required at `atLeast`; `found` is "" where it is not. */
  "required-level-too-low": {
    item: string;
    grade: string;
    because: string;
    level: number;
    atLeast: number;
    found: string;
  };
  "top-level-not-a-level": { item: string; value: string };
  "lowest-rung-not-a-rung": { item: string; value: string };
  "part-of-unknown": { part: string; value: string; suggestion: string | null };
  "part-of-itself": { part: string };
  /** Native formulas are laid out with the row as a part of `whole`, or of nothing. */
  "part-laid-out": { part: string; whole: string | null };
  /** Native formulas are laid out for this highest level. */
  "top-level-laid-out": { item: string; top: number };

  /** The workbook's memory of a template cannot be read; `template` counts those of the workbook, from 1. */
  "record-damaged": { template: number };
  /** A later version of the add-in wrote it. */
  "record-newer": { template: number };
  "record-too-large": { template: number };

  /** Rows below those that the calculated sheets take in: `room` of the table. */
  "people-beyond-room": { rows: number; room: number };
  "ratings-beyond-room": { rows: number; room: number };
  "exams-beyond-room": { rows: number; room: number };
  /** Rows under a table that do not belong to it. */
  "rows-outside-table": { table: GrowingTable; rows: number };

  /**
   * Cells without the drop-downs, limits and marks of their columns, as after pasting over them; `areas` are addresses on
   * the table's sheet.
   */
  "guards-lost": {
    table: TableKind;
    lost: "limits" | "marks" | "both";
    cells: number;
    areas: readonly string[];
  };

  "table-gone": { table: TableKind; name: string };
  /** A header that stood in the template lost its code; `code` is what it had, `header` what stands there now. */
  "header-code-lost": { table: TableKind; code: string; header: string };
  "header-code-twice": { table: TableKind; code: string; header: string; firstHeader: string };
  "column-gone": { table: TableKind; column: string };
  "item-column-unknown": { item: string };
  /** A column of the ratings whose header says nothing of an item, with something in it. */
  "ratings-column-nameless": { header: string };
  /** Ratings of an item that follows from its parts. */
  "item-column-composed": { item: string };
  "item-code-lost": { label: string; suggestion: string | null };
  "item-row-gone": { item: string };
  /** A row that did not come with the template. */
  "item-added": { item: string };
  /** A row of the Dictionary whose item is not in Profile. */
  "dictionary-item-unknown": { item: string };
  /** The labels that Dictionary and Profile have for one item. */
  "item-named-otherwise": { dictionary: string; profile: string };
  "item-row-twice": { item: string; firstRow: number };
  "setting-gone": { setting: string };
  "setting-twice": { setting: string; firstRow: number };
  "setting-not-a-number": { setting: string; value: string };
  "arrangement-unknown": { setting: string; value: string };
  /** A number that the setting cannot have. */
  "setting-not-allowed": { setting: string; value: string; lowest: number; top: number; whole: boolean };
  /** The cut of a band is not below that of the band above. */
  "band-not-below": { setting: string; value: string; above: string };
  "block-unknown": { block: string; known: readonly string[] };
  "block-weight-not-a-weight": { block: string; value: string };
  /** The total is made of blocks, and this category is in none. */
  "category-without-block": { category: string; items: number };
}

export type IssueCode = keyof IssueParameters;

/** A correction that one click applies: the value to write into the issue's own cell. Text stays text. */
export interface Correction {
  readonly value: string | number;
}

export type IssueOf<C extends IssueCode> = {
  readonly code: C;
  readonly parameters: Readonly<IssueParameters[C]>;
  readonly severity: Severity;
  /** The cell to look at; absent when the place is gone, such as a deleted table. */
  readonly place?: Place;
  readonly correction?: Correction;
};

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];
