import type { Language } from "../language";
import type { CompetencyModel, RaterGroup } from "../model/competency-model";
import type { RaterGroupId } from "../tables/rater-group";

/** What a user chooses before a template is inserted. */
export interface TemplateChoices {
  readonly model: CompetencyModel;
  /** Language of the sheets. */
  readonly language: Language;
  /** Empty: the sheets are prepared with blank rows. */
  readonly people: readonly Person[];
  readonly raterGroups: readonly RaterGroup[];
  /** Rating rows prepared for each person. */
  readonly ratersPerPerson: Readonly<Record<RaterGroupId, number>>;
  readonly cycle: { readonly name: string; /** YYYY-MM-DD */ readonly date: string };
  readonly formulas: FormulaKind;
  /** For how much the calculated sheets are laid out; absent: the room for what is prepared. */
  readonly room?: Room | undefined;
}

/** Rows of people, ratings and exams that calculated sheets take in. */
export interface Room {
  readonly people: number;
  readonly ratings: number;
  /** 0 where the model has no exam items. */
  readonly exams: number;
}

/** "custom": the add-in's own functions; "native": the spreadsheet's own, for machines without the add-in. */
export type FormulaKind = "custom" | "native";

export interface Person {
  /** Identity, as text: leading zeros are kept. */
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  /** Code of the grade aimed at, such as G2; null when none is chosen. */
  readonly grade: string | null;
}
