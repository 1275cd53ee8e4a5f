import { customCalls } from "../../core/formulas/custom-call";
import type { FunctionEntry } from "../../core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../core/library/function-library";

/** One of the add-in's functions as a formula calls it. */
export interface FunctionInFormula {
  readonly entry: FunctionEntry;
  /** As they are typed, in the order of the function's parameters; those left out at the end are not listed. */
  readonly given: readonly { readonly parameter: string; readonly text: string }[];
}

/**
 * The first of the add-in's functions in a formula, with its arguments as text; null where there is none.
 *
 * @example functionInFormula("=ROUND(COMPETENCY.GAP(B2,3),1)")?.given // [{ parameter: "actual", text: "B2" }, { parameter: "required", text: "3" }]
 */
export function functionInFormula(formula: string): FunctionInFormula | null {
  const [call] = customCalls(formula);
  const entry = FUNCTION_LIBRARY.find(({ id }) => id === call?.id);
  if (call === undefined || entry === undefined) return null;
  return { entry, given: call.args.map((text, index) => ({ parameter: entry.parameters[index]?.name ?? "", text })) };
}
