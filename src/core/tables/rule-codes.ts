/** The row of CompetencyRules that holds each figure. Its value column holds the figure. */
export const RULE_CODES = {
  version: "U01",
  levelDecimals: "U02",
  percentDecimals: "U03",
  tolerance: "U04",
  minimumCoverage: "U05",
  examPassMark: "U06",
  arrangement: "U07",
  missing: "U41",
  criticalBand: "U42",
  selfWeight: "U43",
  anonymousMinimum: "U44",
} as const;

/** Rows of bands, best first: the label stands after the code (`U11 A 完全胜任`), the cut in the value column. */
export const BAND_CODES = ["U11", "U12", "U13", "U14", "U15", "U16", "U17", "U18", "U19"] as const;

/** Rows of blocks: the category's name stands after the code (`U51 素质`), its weight in the value column. */
export const BLOCK_CODES = ["U51", "U52", "U53", "U54", "U55", "U56", "U57", "U58", "U59"] as const;

/** Rows of words. The word stands in the value column. */
export const WORD_CODES = {
  insufficientData: "U21",
  notRated: "U27",
  criticalShort: "U22",
  criticalNotRated: "U23",
  examNotSat: "U24",
  subjectBelowMinimum: "U25",
  partNotRated: "U26",
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
} as const;
