import type { Localized } from "../language";

/** Where a text or figure comes from: the system described in public sources, or this project's own design. */
export type Basis = "source" | "design";

/** A competency model (能力素质模型) as its file in src/models holds it, checked by parse-model.ts. */
export interface CompetencyModel {
  readonly format: 1;
  /** Lower case with hyphens, the file's name without its ending: a promise, workbooks remember it. */
  readonly id: string;
  readonly version: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** The rungs of the common scale, lowest first: level 1, 2 … n. */
  readonly scale: readonly ScaleLevel[];
  readonly categories: readonly Category[];
  readonly items: readonly Item[];
  /** Grades of the position from low to high; their codes are G1, G2 … */
  readonly grades: readonly Grade[];
  readonly raterGroups: readonly RaterGroup[];
}

export interface ScaleLevel {
  readonly level: number;
  readonly name: Localized;
  readonly meaning: Localized;
}

export interface Category {
  readonly id: string;
  readonly name: Localized;
  readonly idea: Localized;
}

export interface Grade {
  readonly code: string;
  readonly name: Localized;
  readonly meaning: Localized;
  readonly basis: Basis;
}

/** A group of raters (评价方). Weight 0 shows the group's ratings without counting them. */
export interface RaterGroup {
  readonly id: RaterGroupId;
  readonly name: Localized;
  readonly weight: number;
  /** Fewest ratings of an item for the group to count (C14). */
  readonly minimum: number;
}

export type RaterGroupId = "self" | "superior" | "peers" | "subordinates" | "customers";

/** A competency item (能力素质项), rated by people or found by exam. */
export type Item = RatedItem | ExamItem;

interface ItemBase {
  /** A capital letter and two or three digits, unique in the model: C01. A promise. */
  readonly code: string;
  /** Id of its category. */
  readonly category: string;
  readonly name: Localized;
  readonly definition: Localized;
  /** Where the definition comes from. */
  readonly basis: Basis;
  /** Weight in per cent; the weights of a model sum to 100. */
  readonly weight: number;
  /** A critical item that is short caps the band; one not rated gives none (C13). */
  readonly critical: boolean;
  /** Required level for each grade of the model, in their order; null = not in this grade. */
  readonly required: readonly (number | null)[];
  /** What each level looks like, lowest first, one for every level of the scale. */
  readonly rungs: readonly Rung[];
}

export interface RatedItem extends ItemBase {
  readonly kind: "rated";
}

export interface ExamItem extends ItemBase {
  readonly kind: "exam";
  /** A paper for every level of the scale, lowest first. */
  readonly papers: readonly ExamPaper[];
}

/** One level of one item: a headline and two to four observable behaviours. */
export interface Rung {
  readonly level: number;
  readonly gist: Localized;
  readonly behaviours: readonly Localized[];
  readonly basis: Basis;
}

export interface ExamPaper {
  readonly level: number;
  /** Subjects with their weights in per cent, which sum to 100. */
  readonly subjects: readonly { readonly name: Localized; readonly weight: number }[];
}
