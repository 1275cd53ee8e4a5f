import type { Confidence } from "../model/item";
import type { COLUMN_CODES } from "../tables/columns";
import type { DictionaryTexts } from "./dictionary/dictionary-texts";
import type { GuideTexts } from "./guide/guide-texts";
import type { RoleTexts } from "./roles/role-texts";
import type { SyllabusTexts } from "./dictionary/syllabus-texts";
import type { FormTexts } from "./forms/form-texts";
import type { SheetKind } from "./template-names";
import type { UseTexts } from "./uses/use-texts";

type CodedTable = keyof typeof COLUMN_CODES;
type ColumnOf<T extends CodedTable> = Extract<keyof (typeof COLUMN_CODES)[T], string>;

/** A sheet's title and the one sentence that says what to do there. */
export interface HeadingTexts {
  readonly title: string;
  readonly sentence: string;
}

/** Every word of the sheets in one language. The locales implement it; what models and people bring is not here. */
export interface PlanTexts {
  readonly sheets: Readonly<Record<SheetKind, string>>;
  readonly headings: Readonly<Record<SheetKind, HeadingTexts>>;
  /** Words after the codes in the headers of the tables. */
  readonly columns: { readonly [T in CodedTable]: Readonly<Record<ColumnOf<T>, string>> };
  readonly dictionary: DictionaryTexts;
  readonly guide: GuideTexts;
  readonly profile: ProfileTexts;
  readonly ratings: RatingsTexts;
  readonly exams: ExamsTexts;
  readonly syllabus: SyllabusTexts;
  readonly roles: RoleTexts;
  readonly results: ResultsTexts;
  readonly status: { readonly met: string; readonly near: string; readonly short: string };
  readonly scorecard: ScorecardTexts;
  readonly working: WorkingTexts;
  readonly forms: FormTexts;
  readonly uses: UseTexts;
  readonly yes: string;
  /** Left part of the footer is the model and its version. */
  readonly footer: { readonly page: string };
}

export interface ProfileTexts {
  readonly sum: string;
  readonly sumIsRight: string;
  readonly sumIsWrong: string;
  readonly weightsAreEqual: string;
  readonly sumsOfRoles: string;
  readonly weightAlert: HeadingTexts;
  readonly requiredPrompt: (lowest: number, top: number) => HeadingTexts;
  readonly criticalPrompt: HeadingTexts;
  /** Words after the codes of columns that only some models need. */
  readonly partOf: string;
  readonly lowest: string;
  readonly note: string;
  /** Stands before the grounds of a required level. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly minimumPrompt: HeadingTexts;
}

export interface RatingsTexts {
  /** One line of the prompt for a level, without its number. */
  readonly belowFirst: string;
  readonly leaveBlank: string;
  readonly alert: (lowest: number, top: number) => HeadingTexts;
  readonly person: HeadingTexts;
  readonly group: HeadingTexts;
  readonly progress: string;
}

export interface ExamsTexts {
  readonly scorePrompt: HeadingTexts;
  readonly scoreAlert: HeadingTexts;
  readonly levelPrompt: (top: number) => HeadingTexts;
  /** Header of the lowest scores of subjects, without its code. */
  readonly minimum: string;
  readonly minimumPrompt: HeadingTexts;
}

export interface ResultsTexts {
  /** Shown where people, ratings or exams outgrow the rows that are calculated: each with its number. */
  readonly notCalculated: {
    readonly start: string;
    readonly people: string;
    readonly ratings: string;
    readonly exams: string;
    readonly separator: string;
    readonly end: string;
  };
}

export interface ScorecardTexts {
  readonly pick: string;
  readonly pickPrompt: HeadingTexts;
  readonly department: string;
  readonly position: string;
  readonly gradeAimedAt: string;
  readonly gradeReached: string;
  readonly band: string;
  readonly match: string;
  readonly coverage: string;
  readonly averageActual: string;
  readonly averageRequired: string;
  readonly ratio: string;
  /** S as a share of the top level; {top} stands for it. */
  readonly hundred: string;
  readonly ratings: string;
  readonly rules: string;
  readonly reason: string;
  readonly table: {
    readonly item: string;
    readonly category: string;
    readonly weight: string;
    readonly required: string;
    readonly actual: string;
    readonly gap: string;
    readonly status: string;
    readonly weightedActual: string;
    readonly weightedCounted: string;
    readonly weightedRequired: string;
    readonly loss: string;
    readonly ratings: string;
    readonly total: string;
  };
  readonly categories: string;
  readonly grades: string;
  readonly items: string;
  readonly needs: string;
  readonly strengths: string;
  /** Stands between a person's name and the title of a chart. */
  readonly of: string;
  readonly radarTitle: string;
  readonly gapTitle: string;
  readonly radarDescription: string;
  readonly gapDescription: string;
  readonly requiredSeries: string;
  readonly actualSeries: string;
  readonly gapSeries: string;
  /** Headers of the hidden sheet behind the page that stand nowhere else. */
  readonly rowKind: string;
  readonly name: string;
  /** Where figures are missing, and why. */
  readonly notice: {
    readonly title: string;
    readonly unknownPerson: string;
    readonly notInResults: string;
    readonly noFunctions: string;
    readonly calculating: string;
    readonly tables: string;
    readonly program: string;
  };
  readonly levels: string;
  /** In place of the grades', where the profile holds roles. */
  readonly roleAimedAt: string;
  readonly bestRole: string;
  readonly roles: string;
  /** Words of models that are summed by fulfilment. */
  readonly fulfilment: string;
  readonly fulfilmentTitle: string;
  readonly fulfilmentDescription: string;
  readonly shortfallTitle: string;
  readonly shortfallSeries: string;
  readonly shortfallDescription: string;
  /** Stands in place of the totals of blocks that are scored by themselves. */
  readonly blocksApart: string;
  /** Behind the name of an item that is still to be named or described. */
  readonly unfinished: string;
  readonly hints: string;
  /** Of a link between two scales, such as "CSO-A ≥ 6 → RB-A ≥ 4": required and actual level of the second. */
  readonly hint: { readonly required: string; readonly actual: string; readonly end: string };
}

/** Words of the sheets that show how native formulas calculate. */
export interface WorkingTexts {
  readonly number: string;
  readonly person: string;
  readonly group: string;
  readonly otherName: string;
  readonly self: string;
  readonly actual: string;
  readonly weight: string;
  readonly minimum: string;
  readonly ratings: string;
  readonly column: string;
  readonly critical: string;
  readonly top: string;
  readonly required: string;
  readonly accepted: string;
  readonly key: string;
  readonly level: string;
  readonly score: string;
  readonly weightedScore: string;
  readonly standardScore: string;
  readonly outcome: string;
  readonly grade: string;
  readonly summedWeight: string;
  readonly notRated: string;
  readonly weightedActual: string;
  readonly weightedRequired: string;
  readonly weightedCounted: string;
  readonly match: string;
  readonly coverage: string;
  readonly belowRequired: string;
  readonly criticalShort: string;
  readonly criticalNotRated: string;
  readonly band: string;
  readonly ownItem: string;
  readonly lowest: string;
  readonly inPercent: string;
  readonly countedRequired: string;
  readonly counted: string;
  readonly compared: string;
  readonly denied: string;
  readonly fit: string;
}
