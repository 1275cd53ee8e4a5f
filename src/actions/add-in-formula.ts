import type { CellContent } from "../core/plan/workbook-plan";
import { isFormula } from "./same-formula";

/** A call of one of the add-in's functions. Texts in the formula are looked over before. */
const CALL = /(?<![\w.])COMPETENCY\.([A-Z]+)\s*\(/giu;

/**
 * The names of the add-in's functions that a formula calls, each once.
 *
 * @example addInCalls('=COMPETENCY.GAP(A1,B1)&"COMPETENCY.BAND("') // ["GAP"]
 */
export function addInCalls(formula: string): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return [...new Set([...code.matchAll(CALL)].map(([, name = ""]) => name.toUpperCase()))];
}

/** Whether a cell holds a formula that needs the add-in. */
export function usesAddIn(content: CellContent | undefined): boolean {
  return isFormula(content) && addInCalls(content.formula).length > 0;
}
