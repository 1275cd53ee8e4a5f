import type { AssessedPerson, ProfileGrade, ProfileItem } from "../scoring/assessment";
import type { RuleSet } from "../scoring/rule-set";
import type { Section } from "./sections";

/** What the items are that a figure is summed over. */
export type Over =
  | { readonly kind: "whole" }
  | { readonly kind: "category"; readonly name: string }
  /** Another grade or role than the one aimed at. */
  | { readonly kind: "grade"; readonly code: string };

/** A figure of one person's results. Items go by their codes. */
export type FigureRef =
  | { readonly kind: ItemFigure; readonly item: string }
  | { readonly kind: TotalFigure; readonly over: Over }
  | { readonly kind: "reached" }
  | { readonly kind: "ratings" };

/** Actual level (of an exam by points its score, of an item with scales its fulfilment), gap and status of an item. */
export const ITEM_FIGURES = ["actual", "gap", "status"] as const;
export type ItemFigure = (typeof ITEM_FIGURES)[number];

export const TOTAL_FIGURES = [
  "averageActual",
  "averageRequired",
  "ratio",
  "match",
  "coverage",
  "band",
  "reason",
] as const;
export type TotalFigure = (typeof TOTAL_FIGURES)[number];

/** What a number is: it decides the digits that are shown. "score" is what an exam gives, "count" a whole number. */
export type Unit = "level" | "percent" | "score" | "gap" | "count" | "weight" | "number" | "status" | "text";

/** How a figure came about, as data without words: src/core/plan/explanation-tables.ts makes tables of it. */
export interface Explanation {
  readonly person: AssessedPerson;
  readonly figure: FigureRef;
  /** The item of the figure; null for totals. */
  readonly item: ProfileItem | null;
  /** The grade or role that the figure is measured against; null where none is. */
  readonly grade: ProfileGrade | null;
  /** Exactly what TEAM and SCORECARD give; null where they leave the cell blank, or show no band. */
  readonly value: number | string | null;
  readonly unit: Unit;
  /** Number of ratings behind it (C16); null for exams, which nobody rates. */
  readonly ratings: number | null;
  /** In reading order: what went in first, the result last. */
  readonly sections: readonly Section[];
  /** The rules that it was made with; their version goes with every figure (C16). */
  readonly rules: RuleSet;
}
