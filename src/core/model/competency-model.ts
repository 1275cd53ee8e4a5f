import type { Language, Localized } from "../language";
import type { RaterGroupId } from "../tables/rater-group";
import type { Certificate, JobDescription } from "./forms";
import type { Item, Rung } from "./item";

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
  /** Where it is at home, such as "Banking" or "Any trade". */
  readonly field: Localized;
  /**
   * The only language that its texts are in; absent where they are in all. In a model of one language the texts of the
   * other are the same, so that every text can be shown.
   */
  readonly language?: Language | undefined;
  /** The rungs of the common scale, lowest first: level 1, 2 … n. */
  readonly scale: readonly ScaleLevel[];
  readonly categories: readonly Category[];
  readonly items: readonly Item[];
  /** "grades": one above the other, each including the lower ones; "roles": side by side over one dictionary. */
  readonly profiles: "grades" | "roles";
  /** Grades from low to high, or roles; their codes are G1, G2 … */
  readonly grades: readonly Grade[];
  readonly raterGroups: readonly RaterGroup[];
  /** Rung tables that scales of several items use. */
  readonly sharedScales?: readonly SharedScale[] | undefined;
  /** How items depend on one another. */
  readonly links?: readonly Link[] | undefined;
  /** What the model is used for, beyond the assessment itself. */
  readonly uses?: readonly Use[] | undefined;
  readonly jobDescription?: JobDescription | undefined;
  readonly certificate?: Certificate | undefined;
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
  /**
   * Makes the category a block that is scored by itself: the total is the mean of the blocks' per cents by this weight.
   * Either all categories of a model have one or none.
   */
  readonly weight?: number | undefined;
}

/** A grade of the position, or a role. */
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

/** A rung table that several scales share, such as the size of the group that is reached. */
export interface SharedScale {
  readonly id: string;
  readonly name: Localized;
  readonly rungs: readonly Rung[];
}

/** A relation between two items (与其他能力的关联). With levels it warns where one is asked for without the other. */
export interface Link {
  /** Codes of items. */
  readonly from: string;
  readonly to: string;
  readonly kind: "supports" | "contains" | "base-for" | "reciprocal";
  /** From this level of this scale on … */
  readonly fromScale?: string | undefined;
  readonly fromLevel?: number | undefined;
  /** … that scale should stand at this level at least. */
  readonly toScale?: string | undefined;
  readonly toLevel?: number | undefined;
  readonly text: Localized;
}

export interface Use {
  readonly name: Localized;
  /** What the workbook gives for it. */
  readonly gives: Localized;
}
