import type { FigureRef, Over } from "../explanation/explanation";
import type { RuleWords } from "../scoring/rule-set";
import type { Area } from "./workbook-plan";

/**
 * What an area of a sheet holds, as data that the workbook remembers: who asks what a cell shows, or where something is
 * entered, asks the anchors, and knows no rows or columns. What differs from row to row or column to column is said once,
 * by where its labels stand. Rows and columns count from 0, as they were planned.
 */
export interface Anchor {
  readonly holds: Held;
  readonly area: Area;
  /** The text by which the area is found again where rows or columns were inserted. */
  readonly title?: AnchorTitle;
  /** What each row is about, and each column; absent: all are about the same. */
  readonly rows?: Labels;
  readonly columns?: Labels;
}

export type Held =
  /** A figure of a person's results; person, item, category and grade are what the labels say. */
  | { readonly figure: FigureRef["kind"]; readonly over?: Over }
  /** What people enter. */
  | { readonly input: InputKind }
  /** Where the person, or the roles, are picked that the sheet is about. */
  | { readonly pick: "person" | "roles" };

export const INPUT_KINDS = [
  "cycleName",
  "cycleDate",
  "ownChanges",
  "rules",
  "weights",
  "criticalItems",
  "highestLevels",
  "requiredLevels",
  "weightsOfRoles",
  "groupWeights",
  "groupMinimums",
  "people",
  "raters",
  "ratings",
  "comments",
  "exams",
  "position",
  "indicators",
  "gates",
  "certificates",
  "certificateSettings",
  "useSettings",
  "payHints",
] as const;

export type InputKind = (typeof INPUT_KINDS)[number];

/** A cell above or to the left of an area, with the text that was planned for it; "" where any text will do. */
export interface AnchorTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The word of the rules that users may put in its place. */
  readonly word?: keyof RuleWords;
}

/** Cells that say what rows or columns are about. */
export interface Labels {
  readonly of: "person" | "item" | "category" | "grade";
  /** The column of the rows' labels, or the row of the columns'. */
  readonly at: number;
}
