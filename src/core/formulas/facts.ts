import { DEFAULT_BANDS } from "../scoring/band";
import { NO_BAND_SHOWN } from "../scoring/final-band";
import { DEFAULT_RULES, type RuleFigure, USUAL_GRADE_PASS } from "../scoring/rule-set";
import { literal } from "./formula-text";

/** What rules rest on, as methods take it and as formulas say it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly formula: string;
}

function number<Value extends number | null>(value: Value): Fact<Value> {
  return { value, formula: value === null ? literal("") : String(value) };
}

function text(value: string): Fact<string> {
  return { value, formula: literal(value) };
}

/** The usual figures of the rules, for formulas that are given none. */
export const USUAL = {
  levelDecimals: number(DEFAULT_RULES.levelDecimals),
  percentDecimals: number(DEFAULT_RULES.percentDecimals),
  tolerance: number(DEFAULT_RULES.tolerance),
  minimumCoverage: number(DEFAULT_RULES.minimumCoverage),
  examPassMark: number(DEFAULT_RULES.examPassMark),
  arrangement: number(DEFAULT_RULES.arrangement),
  missing: number(DEFAULT_RULES.missing),
  criticalBand: number(DEFAULT_RULES.criticalBand),
  selfWeight: number(DEFAULT_RULES.selfWeight),
  anonymousMinimum: number(DEFAULT_RULES.anonymousMinimum),
} as const satisfies Readonly<Record<RuleFigure, Fact<number | null>>>;

/** Lowest match with which a grade counts as reached, in per cent. */
export const GRADE_PASS = number(USUAL_GRADE_PASS);

/** The usual bands, the lowest first: arrays of their cuts and of their labels, without the braces. */
export const USUAL_BANDS = {
  cuts: { value: DEFAULT_BANDS.cuts, formula: DEFAULT_BANDS.cuts.join(",") },
  labels: { value: DEFAULT_BANDS.labels, formula: DEFAULT_BANDS.labels.map(literal).join(",") },
} as const;

/** Stands where no band is given. */
export const NO_BAND = text(NO_BAND_SHOWN);
