import type { Language, Localized } from "../language";
import type { TableKind } from "../tables/table";

/**
 * What a template held when it was inserted, as the workbook's settings remember it in JSON. A check compares the
 * sheets with it, so that a lost code, column or table can be told by name.
 */
export interface ExpectedTemplate {
  /** Language of the sheets. */
  readonly language: Language;
  /** Items of the profile in their order. */
  readonly items: readonly ExpectedItem[];
  /** Names of level 1, 2 … n of the scale. */
  readonly levelNames: readonly Localized[];
  readonly tables: readonly ExpectedTable[];
  /** Labels of the rows of CompetencyRules with their codes, such as "U04 接近的容差". */
  readonly rules: readonly string[];
  /** How required levels depend on one another; absent where the model says nothing, and in older workbooks. */
  readonly hints?: readonly ExpectedHint[] | undefined;
}

/** Where one row of the profile asks for a level, another should ask for some level too. */
export interface ExpectedHint {
  /** Codes of rows of the profile. */
  readonly from: string;
  readonly fromLevel: number;
  readonly to: string;
  readonly toLevel: number;
}

export interface ExpectedItem {
  readonly code: string;
  /** In the language of the sheets, without the code. */
  readonly name: string;
  readonly kind: "rated" | "exam" | "composed";
  /** Highest level of its scale; 100 where points or per cents count; null where it is not known any more. */
  readonly top: number | null;
  /** Lowest rung of a scale of its own; null, or absent in older workbooks, for all others. */
  readonly lowest?: number | null | undefined;
}

export interface ExpectedTable {
  readonly kind: TableKind;
  /** Its name in the workbook, such as "CompetencyRatings_2". */
  readonly name: string;
  /** Headers with their codes as inserted, such as "P1 编号"; those without a code are not missed. */
  readonly headers: readonly string[];
}

/** The top of an item that nothing is known of: that of the common scale. */
export function defaultTop({ levelNames }: ExpectedTemplate): number {
  return Math.max(1, levelNames.length);
}
