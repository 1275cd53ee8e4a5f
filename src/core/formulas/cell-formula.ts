import type { CellValue } from "../tables/cell";
import type { Area } from "./area";

/**
 * What is put into a cell: a value (a string is always text, also when it starts with =; null leaves the cell
 * empty) or a formula.
 */
export type CellContent = CellValue | CellFormula;

export interface CellFormula {
  /** In English with commas, starting with "=". */
  readonly formula: string;
  /** The value it showed when it was read from a file or workbook. */
  readonly result?: CellValue;
  /**
   * "spill": a formula whose result may cover neighbouring cells; it needs a spreadsheet with dynamic arrays. `area`
   * is what it covered when read. "array": one result in one cell that needs array evaluation (Ctrl+Shift+Enter of old).
   */
  readonly kind?: "spill" | "array";
  readonly area?: Area;
}

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

/** Whether a cell holds a formula rather than a value. */
export function isFormula(content: CellContent | undefined): content is CellFormula {
  return typeof content === "object" && content !== null && "formula" in content;
}
