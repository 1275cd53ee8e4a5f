import type { CellFormula } from "./workbook-plan";

/**
 * A cell with a formula. Custom functions get whole arrays from the formulas of this template, which files must say, or
 * Excel would pass them a single cell.
 *
 * @param formula without the leading "="
 * @example formulaCell("SUM(A1:A3)") // { formula: "=SUM(A1:A3)" }
 */
export function formulaCell(formula: string): CellFormula {
  const cell = { formula: `=${formula}` };
  return formula.includes("COMPETENCY.") ? { ...cell, kind: "array" } : cell;
}
