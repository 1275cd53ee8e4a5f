import type { Link } from "../../model/competency-model";
import type { RuleWords } from "../../scoring/rule-set";
import type { RULE_CODES } from "../../tables/rule-codes";

/** What to do, and how. */
export interface StepTexts {
  readonly what: string;
  readonly how: string;
}

/** A name and what it means. */
export interface MeaningTexts {
  readonly name: string;
  readonly meaning: string;
}

/** Steps that a guide is put together from, by what its model has. */
export interface GuideStepTexts {
  readonly unfinished: StepTexts;
  readonly people: StepTexts;
  readonly peopleInRoles: StepTexts;
  readonly profile: StepTexts;
  readonly profileOfRoles: StepTexts;
  readonly position: StepTexts;
  readonly rate: StepTexts;
  readonly rateScales: StepTexts;
  readonly rateParts: StepTexts;
  readonly exams: StepTexts;
  readonly examsInPoints: StepTexts;
  readonly indicators: StepTexts;
  readonly check: StepTexts;
  readonly results: StepTexts;
  readonly certificates: StepTexts;
  readonly compareRoles: StepTexts;
  readonly uses: StepTexts;
  readonly keep: StepTexts;
}

/** Words of the Guide, with those of the rules beside it. */
export interface GuideTexts {
  readonly stepsTitle: string;
  readonly steps: GuideStepTexts;
  readonly scaleTitle: string;
  readonly scaleHeader: { readonly level: string; readonly name: string; readonly meaning: string };
  readonly belowFirst: MeaningTexts;
  /** Levels of scales that each have a length of their own. */
  readonly scales: {
    readonly harm: MeaningTexts;
    readonly none: MeaningTexts;
    readonly rising: (shortest: number, longest: number) => MeaningTexts;
    readonly fulfilment: MeaningTexts;
  };
  readonly points: MeaningTexts;
  readonly legendTitle: string;
  readonly legend: {
    readonly input: { readonly sign: string; readonly meaning: string };
    readonly met: string;
    readonly near: string;
    readonly short: string;
    readonly notInProfile: { readonly sign: string; readonly meaning: string };
    readonly notRated: { readonly sign: string; readonly meaning: string };
  };
  readonly aboutTitle: string;
  readonly about: {
    readonly model: string;
    readonly version: string;
    readonly field: string;
    readonly summary: string;
    readonly cycle: string;
    readonly date: string;
    readonly revision: string;
    readonly formulas: string;
    readonly custom: string;
    readonly native: string;
  };
  readonly basisTitle: string;
  readonly basis: readonly MeaningTexts[];
  readonly gradesTitle: string;
  readonly rolesTitle: string;
  readonly blocksTitle: string;
  readonly usesTitle: string;
  readonly linksTitle: string;
  readonly links: Readonly<Record<Link["kind"], string>>;
  readonly rulesTitle: string;
  readonly rules: Readonly<Record<keyof typeof RULE_CODES, string>>;
  readonly ruleNotesTitle: string;
  /** What each setting does, with the values that it may have; at most 255 characters, for they are prompts too. */
  readonly ruleNotes: Readonly<Record<keyof typeof RULE_CODES | "bands", string>>;
  readonly bandsName: string;
  /** Labels of the bands, best first. */
  readonly bands: readonly [string, string, string, string];
  /** What each word of the rules table is for. */
  readonly wordLabels: Readonly<Record<keyof RuleWords, string>>;
  readonly words: Readonly<RuleWords>;
  /** Header of the role that fits best, where the profile holds roles. */
  readonly bestRole: string;
}
