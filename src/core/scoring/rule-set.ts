import type { RULE_CODES, WORD_CODES } from "../tables/rule-codes";

/**
 * The rules that turn ratings into results, as the table CompetencyRules on the Guide sheet holds them. Every figure
 * names the version of the rule set it was made with (C16). The codes stand at the start of the setting's label
 * (`U04 接近的容差`) and are promises; the words after them are the user's.
 */
export interface RuleSet {
  /** Version, and behind it the settings that differ from its usual ones: "1; U04=0.3". See rule-set-version.ts. */
  readonly version: string;
  /** Decimals of levels, gaps, S and T (C9). */
  readonly levelDecimals: number;
  /** Decimals of match, coverage, fulfilment and exam scores (C9). */
  readonly percentDecimals: number;
  /** A gap of at most this size below the required level is "near" (C5). In levels. */
  readonly tolerance: number;
  /** Below this share of rated weight, in per cent, no band is given (C6). */
  readonly minimumCoverage: number;
  /** An exam paper is passed from this standard score on (C8). */
  readonly examPassMark: number;
  /** How the grades of the profile stand to each other: one above the other (1), or side by side as roles (2). */
  readonly arrangement: number;
  /** What an item that is not rated does to the figures: one of MISSING. Its own level stays blank in any case. */
  readonly missing: number;
  /** Best band that a critical item which is short still allows, the best being 1 (C13); 0 = critical items cap none. */
  readonly criticalBand: number;
  /** Weight of the self group in place of the one in CompetencyRaters (C15); null = that one. */
  readonly selfWeight: number | null;
  /** Smallest number of ratings of the groups that stay anonymous (C14); null = as CompetencyRaters says. */
  readonly anonymousMinimum: number | null;
  /** Blocks that are scored by themselves, with their weights in the total; empty: all items are summed as one. */
  readonly blocks: readonly Block[];
  /** Best first. The best also asks that no item is short or near (C10); the best two let a grade count as reached (C11). */
  readonly bands: readonly Band[];
  readonly words: RuleWords;
}

export interface Band {
  readonly label: string;
  /** Lower bound of the match, in per cent, included. */
  readonly cut: number;
}

/** A category whose per cent counts with this weight in the total. */
export interface Block {
  readonly category: string;
  readonly weight: number;
}

/** How many of the best bands let a grade count as reached (rule C11). */
export const REACHING_BANDS = 2;

/** The value of `arrangement` for roles. */
export const ROLES = 2;

/**
 * What an item that is not rated does: it is left out of all sums (C6), it counts as level 0 in S, T and match, or it
 * is required, so that there is neither match nor band without it. Coverage says in every case what was rated.
 */
export const MISSING = { leftOut: 1, zero: 2, required: 3 } as const;

/** Words that results need. They come from the sheet, so that results do not depend on anybody's display language. */
export type RuleWords = Readonly<Record<keyof typeof WORD_CODES, string>>;

/** Figures of the rule set by their names: all rows of RULE_CODES but the version. */
export type RuleFigure = Exclude<keyof typeof RULE_CODES, "version">;

/** What a figure may be. */
export interface RuleLimits {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** Beyond this nothing is an amount that anybody meant. */
const LARGE = 1_000_000;

/** The values that are allowed. Any other one means the usual value. */
export const RULE_LIMITS: Readonly<Record<RuleFigure, RuleLimits>> = {
  levelDecimals: { least: 0, most: 6, whole: true },
  percentDecimals: { least: 0, most: 6, whole: true },
  tolerance: { least: 0, most: LARGE, whole: false },
  minimumCoverage: { least: 0, most: 100, whole: false },
  examPassMark: { least: 0, most: 100, whole: false },
  arrangement: { least: 1, most: ROLES, whole: true },
  missing: { least: MISSING.leftOut, most: MISSING.required, whole: true },
  criticalBand: { least: 0, most: 9, whole: true },
  selfWeight: { least: 0, most: LARGE, whole: false },
  anonymousMinimum: { least: 1, most: 100, whole: true },
};

/** Rule set version 1, for calls without a rules table. */
export const DEFAULT_RULES: RuleSet = {
  version: "1",
  levelDecimals: 2,
  percentDecimals: 1,
  tolerance: 0.5,
  minimumCoverage: 80,
  examPassMark: 60,
  arrangement: 1,
  missing: MISSING.leftOut,
  criticalBand: 3,
  selfWeight: null,
  anonymousMinimum: null,
  blocks: [],
  bands: [
    { label: "A", cut: 100 },
    { label: "B", cut: 90 },
    { label: "C", cut: 75 },
    { label: "D", cut: 0 },
  ],
  words: {
    insufficientData: "insufficient data",
    notRated: "required but not rated",
    criticalShort: "critical item short",
    criticalNotRated: "critical item not rated",
    examNotSat: "exam not sat",
    subjectBelowMinimum: "subject below its minimum",
    partNotRated: "part not rated",
    person: "Person",
    averageActual: "S",
    averageRequired: "T",
    match: "Match %",
    coverage: "Coverage %",
    band: "Band",
    reason: "Reason",
    grade: "Grade",
    ratings: "Ratings",
    version: "Rules",
  },
};

/** Lowest match of a grade that is reached, in per cent, for calls that know no bands (C11). */
export const USUAL_GRADE_PASS = DEFAULT_RULES.bands[REACHING_BANDS - 1]?.cut ?? 0;
