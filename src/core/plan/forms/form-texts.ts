import type { FORM_COLUMN_CODES } from "../../tables/columns";
import type { HeadingTexts } from "../plan-texts";

type FormTable = keyof typeof FORM_COLUMN_CODES;
type FormColumn<T extends FormTable> = Extract<keyof (typeof FORM_COLUMN_CODES)[T], string>;

/** Words of the sheets that hold forms: job description, indicators and gates, certificates. */
export interface FormTexts {
  /** Words after the codes in the headers of the tables. */
  readonly columns: { readonly [T in FormTable]: Readonly<Record<FormColumn<T>, string>> };
  readonly position: PositionTexts;
  readonly indicators: IndicatorTexts;
  readonly gates: GateTexts;
  readonly certificates: CertificateTexts;
}

export interface PositionTexts {
  readonly position: string;
  readonly department: string;
  readonly superior: string;
  readonly jobCode: string;
  readonly pay: string;
  readonly purpose: string;
  readonly description: string;
  readonly duties: string;
  readonly standards: string;
  readonly difficulties: string;
  readonly taboos: string;
  readonly careerStep: string;
  readonly qualification: string;
  readonly knowledge: string;
  readonly skills: string;
  readonly skill: string;
  readonly level: (level: number) => string;
  readonly required: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly weight: string;
  readonly direction: string;
  readonly target: string;
  readonly unit: string;
  /** Words of the link to the profile. */
  readonly toProfile: string;
  /** Stands between a gate and what it asks for. */
  readonly colon: string;
}

export interface IndicatorTexts {
  readonly higher: string;
  readonly lower: string;
  readonly directionAlert: HeadingTexts;
  readonly actualPrompt: HeadingTexts;
  readonly weightAlert: HeadingTexts;
  /** Stand in the place of a score that cannot be given. */
  readonly noDirection: string;
  readonly noTarget: string;
  readonly notNumber: string;
  /** Brackets around the unit. */
  readonly unit: (name: string, unit: string) => string;
}

export interface GateTexts {
  readonly yes: string;
  readonly no: string;
  readonly alert: HeadingTexts;
  readonly eligible: string;
  readonly notEligible: string;
  readonly open: string;
  readonly notMet: string;
  readonly notAnswered: string;
}

export interface CertificateTexts {
  readonly settings: string;
  readonly months: string;
  readonly warning: string;
  readonly syllabus: string;
  readonly links: string;
  readonly chapter: string;
  readonly competency: string;
  readonly notSat: string;
  readonly incomplete: string;
  readonly passed: string;
  readonly belowMinimum: string;
  readonly belowPassMark: string;
  readonly issuedPrompt: HeadingTexts;
  readonly toIssue: string;
  readonly notADate: string;
  readonly withoutPass: string;
  readonly valid: string;
  /** {days} stands for the number of days. */
  readonly expiring: string;
  readonly expired: string;
  readonly helper: string;
  readonly minimum: string;
}
