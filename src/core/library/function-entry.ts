import type { FaultCode } from "../scoring/fault";
import type { CellValue } from "../tables/cell";

/** Groups of functions that belong together, in the order in which they are shown. */
export const FUNCTION_FAMILIES = ["scores", "results", "agreement", "weights", "similarity", "standards"] as const;

export type FunctionFamily = (typeof FUNCTION_FAMILIES)[number];

/** What there is to know of a custom function apart from words: the same in every language. */
export interface FunctionEntry {
  /** The name after `COMPETENCY.`: a promise. */
  readonly id: string;
  readonly family: FunctionFamily;
  /** In their order, as they are typed: a promise. */
  readonly parameters: readonly FunctionParameter[];
  /** How it calculates, in mathematical notation. */
  readonly formula: string;
  readonly source: FunctionSource;
  readonly example: FunctionExample;
  /** What can keep it from an answer, the most likely first. */
  readonly faults: readonly FaultCode[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly optional?: true;
}

/** The rules of this project's rule set, version 1. */
export const RULE_IDS = [
  "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "C16",
] as const; // prettier-ignore

export type RuleId = (typeof RULE_IDS)[number];

/** Rules of the rule set, or a publication: author, year, title and where it appeared. */
export type FunctionSource = { readonly rules: readonly RuleId[] } | { readonly publication: string };

export interface FunctionExample {
  /** A whole formula that stands on its own, such as `=COMPETENCY.GAP(2.85,3)`; tables stand for those of a template. */
  readonly formula: string;
  /** What it gives: rows of cells, rounded to the digits shown; null where that depends on the workbook's tables. */
  readonly result: readonly (readonly CellValue[])[] | null;
}
