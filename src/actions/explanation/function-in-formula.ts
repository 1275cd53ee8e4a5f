import type { FunctionEntry } from "../../core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../core/library/function-library";

/** One of the add-in's functions as a formula calls it. */
export interface FunctionInFormula {
  readonly entry: FunctionEntry;
  /** As they are typed, in the order of the function's parameters; those left out at the end are not listed. */
  readonly given: readonly { readonly parameter: string; readonly text: string }[];
}

const CALL = /COMPETENCY\.([A-Z][A-Z0-9]*)\s*\(/iu;

/**
 * The first of the add-in's functions in a formula, with its arguments as text; null where there is none.
 *
 * @example functionInFormula("=ROUND(COMPETENCY.GAP(B2,3),1)")?.given // [{ parameter: "actual", text: "B2" }, { parameter: "required", text: "3" }]
 */
export function functionInFormula(formula: string): FunctionInFormula | null {
  const call = CALL.exec(formula);
  const entry = FUNCTION_LIBRARY.find(({ id }) => id === call?.[1]?.toUpperCase());
  if (call === null || entry === undefined) return null;
  const texts = argumentsFrom(formula.slice(call.index + call[0].length));
  const given = texts.map((text, index) => ({ parameter: entry.parameters[index]?.name ?? "", text }));
  return { entry, given };
}

/** The arguments up to the bracket that ends the call; commas in texts, sheet names, arrays and inner calls separate none. */
function argumentsFrom(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = "";
  let current = "";
  for (const letter of text) {
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") {
      quote = letter;
    } else if (letter === "(" || letter === "{" || letter === "[") {
      depth += 1;
    } else if (letter === ")" || letter === "}" || letter === "]") {
      if (depth === 0) break;
      depth -= 1;
    } else if (letter === "," && depth === 0) {
      found.push(current.trim());
      current = "";
      continue;
    }
    current += letter;
  }
  return found.length === 0 && current.trim() === "" ? [] : [...found, current.trim()];
}
