import type { FunctionId } from "../functions/custom-functions";
import type { FunctionDefinition } from "../functions/definition";
import type { FaultCode } from "../scoring/fault";
import type { CellValue } from "../tables/cell";

/** What is told of a custom function besides its contract and its texts: the same in every language. */
export interface FunctionFacts {
  /** How it calculates, in mathematical notation. */
  readonly formula: string;
  readonly source: FunctionSource;
  readonly example: FunctionExample;
  /** What can keep it from an answer, the most likely first. */
  readonly faults: readonly FaultCode[];
}

/** The facts of a family of functions. One that is left out does not compile. */
export type FactsOf<Family extends readonly FunctionDefinition[]> = Readonly<
  Record<Family[number]["id"], FunctionFacts>
>;

/** All that there is to know of a custom function apart from words. */
export interface FunctionEntry extends Pick<FunctionDefinition, "family" | "parameters">, FunctionFacts {
  readonly id: FunctionId;
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
