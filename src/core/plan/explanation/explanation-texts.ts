import type { FigureRef } from "../../explanation/explanation";
import type {
  AttemptRow, BandRow, BlockRow, Condition, GradeRow, GroupRowOutcome, ItemRow, RatingOutcome, ScaleRow, Section,
  StepCode, SubjectRow,
} from "../../explanation/sections"; // prettier-ignore

/** Every rule that an explanation can name. */
export const EXPLAINED_RULES = [
  "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "C16",
] as const; // prettier-ignore

export type ExplainedRule = (typeof EXPLAINED_RULES)[number];

/** Every word of an explanation in one language, on a sheet and in the pane alike. */
export interface ExplanationTexts {
  readonly titleOf: (heading: string) => string;
  /** One sentence below the title of the sheet. */
  readonly sentence: string;
  /** What sheets are called, before the code of the person and of the item: "Why 1001 C03". */
  readonly sheetName: string;
  readonly figures: Readonly<Record<FigureRef["kind"] | "score" | "fulfilment" | "bestRole", string>>;
  readonly facts: Readonly<Record<"person" | "figure" | "value" | "grade" | "role" | "ratings" | "rules", string>>;
  /** In place of a figure that does not exist. */
  readonly noValue: string;
  readonly noGrade: string;
  readonly captions: Readonly<Record<Section["kind"] | "roles", string>>;
  readonly columns: Readonly<Record<ColumnWord, string>>;
  readonly ratings: Readonly<Record<RatingOutcome, string>>;
  readonly groups: Readonly<Record<Exclude<GroupRowOutcome, "belowMinimum">, string>>;
  /** A group that must not show (C14). */
  readonly hidden: (minimum: number) => string;
  readonly leftOut: (entries: number) => string;
  readonly subjects: Readonly<Record<SubjectRow["outcome"], string>>;
  readonly minimum: (score: number) => string;
  readonly attempts: Readonly<Record<AttemptRow["outcome"], string>>;
  readonly items: Readonly<Record<ItemRow["outcome"], string>>;
  readonly scales: Readonly<Record<ScaleRow["outcome"], string>>;
  readonly blocks: Readonly<Record<BlockRow["outcome"], string>>;
  readonly bands: Readonly<Record<BandRow["outcome"], string>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly holds: string;
  readonly holdsNot: string;
  readonly grades: Readonly<Record<GradeRow["outcome"], string>>;
  readonly steps: Readonly<Record<StepCode, string>>;
  readonly status: { readonly met: string; readonly near: string; readonly short: string; readonly notRated: string };
  readonly rulesTitle: string;
  readonly rules: Readonly<Record<ExplainedRule, string>>;
  readonly separator: string;
  readonly page: string;
}

/** Headers of columns. */
export type ColumnWord =
  | "group"
  | "rater"
  | "given"
  | "outcome"
  | "conclusion"
  | "ratings"
  | "mean"
  | "weight"
  | "share"
  | "paper"
  | "attempt"
  | "subject"
  | "score"
  | "part"
  | "scale"
  | "lowest"
  | "item"
  | "actual"
  | "required"
  | "fulfilment"
  | "gap"
  | "counted"
  | "weightedActual"
  | "weightedRequired"
  | "weightedCounted"
  | "block"
  | "match"
  | "coverage"
  | "product"
  | "band"
  | "cut"
  | "condition"
  | "holds"
  | "grade"
  | "role"
  | "step"
  | "value"
  | "rule";
