/**
 * The rules that turn ratings into results, as the table CompetencyRules on the Guide sheet holds them. Every figure
 * names the version of the rule set it was made with (C16). The codes stand at the start of the setting's label
 * (`U04 接近的容差`) and are promises; the words after them are the user's.
 */
export interface RuleSet {
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
  /** Best first. The best also asks that no item is short or near (C10); the best two let a grade count as reached (C11). */
  readonly bands: readonly Band[];
  readonly words: RuleWords;
}

export interface Band {
  readonly label: string;
  /** Lower bound of the match, in per cent, included. */
  readonly cut: number;
}

/** Words that results need. They come from the sheet, so that results do not depend on anybody's display language. */
export interface RuleWords {
  readonly insufficientData: string;
  readonly criticalShort: string;
  readonly criticalNotRated: string;
  readonly examNotSat: string;
  readonly person: string;
  readonly averageActual: string;
  readonly averageRequired: string;
  readonly match: string;
  readonly coverage: string;
  readonly band: string;
  readonly reason: string;
  readonly grade: string;
  readonly ratings: string;
  readonly version: string;
}

/** The row of CompetencyRules that holds each figure. Its value column holds the figure. */
export const RULE_CODES = {
  version: "U01",
  levelDecimals: "U02",
  percentDecimals: "U03",
  tolerance: "U04",
  minimumCoverage: "U05",
  examPassMark: "U06",
} as const;

/** Rows of bands, best first: the label stands after the code (`U11 A 完全胜任`), the cut in the value column. */
export const BAND_CODES = ["U11", "U12", "U13", "U14", "U15", "U16", "U17", "U18", "U19"] as const;

/** Rows of words. The word stands in the value column. */
export const WORD_CODES: Readonly<Record<keyof RuleWords, string>> = {
  insufficientData: "U21",
  criticalShort: "U22",
  criticalNotRated: "U23",
  examNotSat: "U24",
  person: "U31",
  averageActual: "U32",
  averageRequired: "U33",
  match: "U34",
  coverage: "U35",
  band: "U36",
  reason: "U37",
  grade: "U38",
  ratings: "U39",
  version: "U40",
};

/** Rule set version 1, for calls without a rules table. */
export const DEFAULT_RULES: RuleSet = {
  version: "1",
  levelDecimals: 2,
  percentDecimals: 1,
  tolerance: 0.5,
  minimumCoverage: 80,
  examPassMark: 60,
  bands: [
    { label: "A", cut: 100 },
    { label: "B", cut: 90 },
    { label: "C", cut: 75 },
    { label: "D", cut: 0 },
  ],
  words: {
    insufficientData: "insufficient data",
    criticalShort: "critical item short",
    criticalNotRated: "critical item not rated",
    examNotSat: "exam not sat",
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
