import { isFormula } from "../core/formulas/cell-formula";
import { customCalls } from "../core/formulas/custom-call";
import type { CellContent } from "../core/plan/workbook-plan";

/**
 * The names of the add-in's functions that a formula calls, each once.
 *
 * @example addInCalls('=COMPETENCY.GAP(A1,B1)&"COMPETENCY.BAND("') // ["GAP"]
 */
export function addInCalls(formula: string): readonly string[] {
  return [...new Set(customCalls(formula).map(({ id }) => id))];
}

/** Whether a cell holds a formula that needs the add-in. */
export function usesAddIn(content: CellContent | undefined): boolean {
  return isFormula(content) && addInCalls(content.formula).length > 0;
}
