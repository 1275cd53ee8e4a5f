import type { Localized } from "../language";
import type { Basis } from "./competency-model";

/** A competency item (能力素质项), by the way in which its level is found. */
export type Item = RatedItem | ExamItem | ScaledItem | DividedItem;

interface ItemBase {
  /** A capital letter and two or three digits, unique in the model: C01. A promise. */
  readonly code: string;
  /** Id of its category. */
  readonly category: string;
  readonly name: Localized;
  /** Its short name in the literature, such as ACH. */
  readonly abbreviation?: string | undefined;
  readonly definition: Localized;
  /** Where the definition comes from. */
  readonly basis: Basis;
  /** Only its share of the sum counts: weights of a model, or of a block, sum to 100 or are all equal. */
  readonly weight: number;
  /** A critical item that is short caps the band; one not rated gives none (C13). */
  readonly critical: boolean;
  /** Offered when choosing items, but not part of a template unless it is picked. */
  readonly optional?: boolean | undefined;
  /** Still to be named or described: marked on the sheets, and not counted until a level is required. */
  readonly placeholder?: boolean | undefined;
  /** Weight per grade where roles weigh the item differently; null = not in the role. */
  readonly weights?: readonly (number | null)[] | undefined;
  /** How it differs from a neighbour, for raters. */
  readonly note?: Localized | undefined;
  /** What is known about single required levels. */
  readonly notes?: readonly ProfileNote[] | undefined;
}

/** Required levels that stand in the item itself. */
interface WithRequired {
  /** Required level for each grade of the model, in their order; null = not in this grade. */
  readonly required: readonly (number | null)[];
}

/** Rated by people on the model's scale. */
export interface RatedItem extends ItemBase, WithRequired {
  readonly kind: "rated";
  /** Number of levels, where the item has fewer than the model's scale. */
  readonly levels?: number | undefined;
  /** Areas of knowledge, as a check list for raters. */
  readonly knowledge?: readonly Localized[] | undefined;
  /** What each level looks like, lowest first, one for every level. */
  readonly rungs: readonly Rung[];
}

/** Found by exam. */
export interface ExamItem extends ItemBase, WithRequired {
  readonly kind: "exam";
  /** The actual level is the best standard score itself, 0 to 100, and the required one a score. Absent: the level passed. */
  readonly points?: boolean | undefined;
  readonly rungs: readonly Rung[];
  /** A paper for every level of the scale, lowest first; a single one where points count. */
  readonly papers: readonly ExamPaper[];
}

/** Rated on several scales of their own lengths; what counts is how far each is fulfilled (C12). */
export interface ScaledItem extends ItemBase {
  readonly kind: "scaled";
  /** Also known as. */
  readonly synonyms: readonly Localized[];
  /** Typical behaviours, apart from the rungs. */
  readonly behaviours: readonly Localized[];
  readonly scales: readonly Scale[];
}

/** Made of sub-dimensions on the model's scale; its level is their weighted mean. */
export interface DividedItem extends ItemBase, WithRequired {
  readonly kind: "divided";
  readonly parts: readonly Part[];
}

/** One scale (构面) of an item, rated by itself. */
export interface Scale {
  /** Like an item's code, unique in the model: C011. */
  readonly code: string;
  readonly letter: string;
  readonly name: Localized;
  /** What rises from low to high. */
  readonly idea: Localized;
  /** Share within the item. */
  readonly weight: number;
  /** -1 where a rung describes harm, 0 where one describes nothing done, else 1. */
  readonly lowest: number;
  readonly required: readonly (number | null)[];
  /** From the lowest rung up; absent where a shared table has them. */
  readonly rungs?: readonly Rung[] | undefined;
  /** Id of a shared table. */
  readonly shared?: string | undefined;
}

/** A sub-dimension (子维度) of an item, rated by itself. */
export interface Part {
  readonly code: string;
  readonly name: Localized;
  readonly definition: Localized;
  readonly basis: Basis;
  /** Share within the item. */
  readonly weight: number;
  readonly rungs: readonly Rung[];
}

/** One level of one item: a headline and two to four observable behaviours. */
export interface Rung {
  readonly level: number;
  readonly gist: Localized;
  readonly behaviours: readonly Localized[];
  readonly basis: Basis;
}

/** How sure one required level is, and why. */
export interface ProfileNote {
  readonly grade: string;
  readonly confidence: Confidence;
  readonly text: Localized;
}

export type Confidence = "certain" | "likely" | "doubtful";

export interface ExamPaper {
  readonly level: number;
  /** Subjects (chapters) with their weights in per cent, which sum to 100. */
  readonly subjects: readonly ExamSubject[];
}

export interface ExamSubject {
  readonly name: Localized;
  readonly weight: number;
  /** Lowest score of the subject with which the paper can be passed. */
  readonly minimum?: number | undefined;
  /** What is examined. */
  readonly sections?: readonly SyllabusSection[] | undefined;
}

export interface SyllabusSection {
  readonly name: Localized;
  /** Against the syllabus before. */
  readonly change?: "new" | "changed" | "removed" | undefined;
  readonly topics: readonly Localized[];
}
