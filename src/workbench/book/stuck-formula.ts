import { isFormula } from "../../core/formulas/cell-formula";
import type { CellContent } from "../../core/plan/workbook-plan";
import { isCellError } from "../../core/tables/cell";
import { FUNCTIONS } from "../formulas/functions";

const UNKNOWN = "#NAME?";
/** Functions of add-ins have their namespace before a dot. */
const OF_ADD_IN = /[A-Z_][A-Z0-9_]*\.[A-Z0-9_.]+(?=\()/giu;

/**
 * What stands for a formula that was saved without its add-in: Excel shows #NAME? when such a file is opened and goes on
 * doing so, whatever is calculated, until the formula is entered again. Undefined for every other content.
 */
export function stuckFormula(content: CellContent): string | undefined {
  if (!isFormula(content)) return undefined;
  const { formula, result = null } = content;
  if (!isCellError(result) || result.error !== UNKNOWN) return undefined;
  const called = formula.match(OF_ADD_IN) ?? [];
  return called.some((name) => !FUNCTIONS.has(name.toUpperCase())) ? `=${UNKNOWN}` : undefined;
}
