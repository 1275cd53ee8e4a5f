import type { GroupOutcome } from "../scoring/group-pattern";
import type { ProfileGrade, ProfileItem } from "../scoring/assessment";
import type { Unit } from "./explanation";

/** A part of an explanation: rows of one kind. Languages give it a caption and headers. */
export type Section =
  | { readonly kind: "ratings"; readonly rows: readonly RatingRow[] }
  | { readonly kind: "groups"; readonly rows: readonly GroupRow[] }
  | { readonly kind: "subjects"; readonly rows: readonly SubjectRow[] }
  | { readonly kind: "attempts"; readonly unit: "level" | "score"; readonly rows: readonly AttemptRow[] }
  | { readonly kind: "parts"; readonly rows: readonly PartRow[] }
  | { readonly kind: "scales"; readonly rows: readonly ScaleRow[] }
  | { readonly kind: "items"; readonly inPercent: boolean; readonly rows: readonly ItemRow[] }
  | { readonly kind: "blocks"; readonly rows: readonly BlockRow[] }
  | { readonly kind: "bands"; readonly rows: readonly BandRow[] }
  | { readonly kind: "conditions"; readonly rows: readonly ConditionRow[] }
  | { readonly kind: "grades"; readonly roles: boolean; readonly rows: readonly GradeRow[] }
  | { readonly kind: "counts"; readonly rows: readonly CountRow[] }
  | { readonly kind: "steps"; readonly rows: readonly Step[] };

/** A rating of somebody who may be named: see shown-raters.ts. */
export interface RatingRow {
  /** As the raters table has it. */
  readonly group: string;
  readonly rater: string;
  /** As it stands in the cell; null = blank. */
  readonly given: number | string | null;
  readonly outcome: RatingOutcome;
}

/** "topUnknown": the profile does not say which levels the item has. */
export type RatingOutcome =
  "counted" | "notRated" | "notALevel" | "aboveTop" | "topUnknown" | "groupWithoutWeight" | "selfAlone";

/** A rater group of the item. null = not to be shown (C14), or there is none. */
export interface GroupRow {
  readonly group: string;
  /** As it stands in the raters table; null for a group that is not listed there. */
  readonly weight: number | null;
  readonly minimum: number | null;
  readonly ratings: number | null;
  /** Entries that are no rating: blank ones and those that are no level. */
  readonly leftOut: number | null;
  /** Mean of its ratings, not rounded (C2). */
  readonly mean: number | null;
  /** Per cent of the weight of the groups that count; null = it does not count. */
  readonly share: number | null;
  readonly outcome: GroupRowOutcome;
}

/** What became of a group; one that only ratings name is not listed. */
export type GroupRowOutcome = GroupOutcome | "notListed";

/** A subject of a sitting of an exam paper (C8). */
export interface SubjectRow {
  /** Level of the paper, and which attempt at it. */
  readonly level: number;
  readonly attempt: string;
  readonly subject: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly minimum: number | null;
  readonly outcome: "counted" | "noWeight" | "noScore" | "belowMinimum";
}

/** A sitting with its standard score. */
export interface AttemptRow {
  readonly level: number;
  readonly attempt: string;
  /** null = not complete. */
  readonly score: number | null;
  /** "counted": its points count, or its level is the highest passed; "passed": another is higher. */
  readonly outcome:
    "counted" | "passed" | "notPassed" | "belowMinimum" | "incomplete" | "aboveTop" | "topUnknown" | "lower";
}

/** A part of an item that is the weighted mean of its parts. */
export interface PartRow {
  readonly item: ProfileItem;
  readonly weight: number;
  readonly actual: number | null;
  /** Weight × level. */
  readonly product: number | null;
  readonly outcome: "counted" | "notRated" | "noWeight";
}

/** A scale of a multi-scale item (C12). */
export interface ScaleRow {
  readonly item: ProfileItem;
  readonly weight: number;
  readonly lowest: number;
  readonly required: number | null;
  readonly actual: number | null;
  /** Per cent, not rounded; null = it does not count. */
  readonly fulfilment: number | null;
  readonly gap: number | null;
  readonly outcome: "counted" | "notRated" | "noWeight" | "notInGrade";
}

/** An item of the profile in a sum (C6, C7): levels, or per cents where fulfilment counts. */
export interface ItemRow {
  readonly item: ProfileItem;
  readonly weight: number;
  readonly actual: number | null;
  readonly required: number | null;
  /** min(A, R); null = left out. */
  readonly counted: number | null;
  readonly weightedActual: number | null;
  readonly weightedRequired: number | null;
  readonly weightedCounted: number | null;
  /** "countedAsZero": not rated, which the rules count as 0. */
  readonly outcome: "counted" | "countedAsZero" | "notRated" | "noWeight" | "notInGrade";
}

/** A block that is scored by itself. */
export interface BlockRow {
  readonly category: string;
  readonly weight: number;
  readonly match: number | null;
  readonly coverage: number | null;
  /** Weight × match. */
  readonly product: number | null;
  readonly outcome: "counted" | "notRated" | "noItems";
}

/** A band of the rules, best first. */
export interface BandRow {
  readonly label: string;
  readonly cut: number;
  /** "byMatch": the match alone would give it; "given": it is the final band. */
  readonly outcome: "given" | "byMatch" | "below" | "notReached";
}

/** What can cap or withhold a band, or is named beside it. */
export interface ConditionRow {
  readonly condition: Condition;
  /** It holds for this person. */
  readonly holds: boolean;
  readonly items: readonly ProfileItem[];
  readonly rule: string;
}

export type Condition =
  | "noGrade"
  | "insufficientData"
  | "notRated"
  | "criticalNotRated"
  | "criticalShort"
  | "gapsLeft"
  | "examNotSat"
  | "subjectBelowMinimum"
  | "partNotRated";

export interface GradeRow {
  readonly grade: ProfileGrade;
  readonly match: number | null;
  readonly coverage: number | null;
  readonly band: string | null;
  /** "reached": it and every lower one; "tooHigh": its band would do, but a lower one's does not. */
  readonly outcome: "best" | "reached" | "notReached" | "tooHigh" | "fits" | "noBand";
}

export interface CountRow {
  readonly item: ProfileItem;
  readonly ratings: number;
  readonly outcome: "counted" | "notInGrade";
}

/** A line of the calculation, with the rules that it follows. */
export interface Step {
  readonly step: StepCode;
  readonly value: number | string | null;
  readonly unit: Unit;
  /** Such as ["C3", "C9"]; none for what was entered. */
  readonly rules: readonly string[];
}

export type StepCode =
  | "actual"
  | "required"
  | "gap"
  | "tolerance"
  | "status"
  | "passMark"
  | "sumOfWeights"
  | "sumOfAllWeights"
  | "sumActual"
  | "sumRequired"
  | "sumCounted"
  | "sumOfParts"
  | "sumOfBlocks"
  | "match"
  | "coverage"
  | "minimumCoverage"
  | "beforeRounding"
  | "result";
