import type { Localized } from "../../src/core/language";
import type { RaterGroupId } from "../../src/core/tables/rater-group";
import type { ReasonKind } from "../../src/core/scoring/final-band";
import type { CatalogueId } from "../../src/models/catalogue";

/** A worked example of a shipped model: what is typed into its sheets, and every figure that follows. */
export interface CatalogueExample {
  /** Also the name of files that hold it. */
  readonly id: string;
  readonly model: CatalogueId;
  /** Items of a grade or role, by its code; all others get "–" there. Absent grades stay as the model has them. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Cells of the profile: code of the row, code of the column, value. */
  readonly profile?: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly people: readonly ExamplePerson[];
}

export interface ExamplePerson {
  readonly code: string;
  readonly name: Localized;
  /** Grade or role aimed at. */
  readonly aim: string;
  /** By code of an item, scale or part: the superior's rating, or the ratings of each group. */
  readonly ratings: Readonly<Record<string, number | GroupRatings>>;
  /** Scores of the subjects of the paper that is prepared, by code of the item. */
  readonly scores?: Readonly<Record<string, readonly number[]>>;
  /** Lowest score of every subject, in place of the model's. */
  readonly minimum?: number;
  readonly expected: ExpectedFigures;
}

export type GroupRatings = Readonly<Partial<Record<RaterGroupId, readonly number[]>>>;

/** Figures to their printed digits; null = the cell is blank. */
export interface ExpectedFigures {
  /** The items of the grade aimed at, by their codes. */
  readonly items: Readonly<Record<string, ItemRow>>;
  readonly averageActual: number | null;
  readonly averageRequired: number | null;
  readonly ratio: number | null;
  readonly match: number;
  readonly coverage: number;
  readonly band: BandLetter | null;
  /** Reasons with the codes of the items concerned. */
  readonly reasons?: readonly (readonly [kind: ReasonKind, ...items: string[]])[];
  /** Grade reached, or best-fitting role. */
  readonly reached: string | null;
  /** Number of ratings behind the figures. */
  readonly ratings: number;
  /** Match, coverage and band of each category, in the order of the model. */
  readonly categories?: readonly PartFigures[];
  /** Match, coverage and band against other grades or roles. */
  readonly grades?: Readonly<Record<string, PartFigures>>;
}

export type ItemRow = readonly [
  weight: number,
  required: number,
  actual: number | null,
  gap: number | null,
  /** 1 met, 0 near, -1 short, null not rated. */
  status: 1 | 0 | -1 | null,
];

export type PartFigures = readonly [match: number, coverage: number, band: BandLetter | null];

export type BandLetter = "A" | "B" | "C" | "D";

/** Positions of the bands among those of the rules. */
export const BAND_AT: Readonly<Record<BandLetter, number>> = { A: 0, B: 1, C: 2, D: 3 };
