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

/** Rules of this project's rule set, such as C7, or a publication: author, year, title and where it appeared. */
export type FunctionSource = { readonly rules: readonly string[] } | { readonly publication: string };

export interface FunctionExample {
  /** A whole formula that stands on its own, such as `=COMPETENCY.GAP(2.85,3)`; tables stand for those of a template. */
  readonly formula: string;
  /** What it gives: rows of cells, rounded to the digits shown; null where that depends on the workbook's tables. */
  readonly result: readonly (readonly CellValue[])[] | null;
}
