import { isFormula } from "../../core/formulas/cell-formula";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { lookBetween, plannedCells } from "../in-place/planned-cells";
import type { SheetConversion } from "../workbook";

/** Cells that are to show the same after a conversion. */
export interface Compared {
  readonly sheets: readonly SheetConversion[];
  /** Those of which every cell between the converted ones counts. */
  readonly whole: readonly string[];
}

/** A sheet whose formulas stay, for comparing what they show. */
export function unconverted(sheet: SheetPlan): SheetConversion {
  const cells = [...plannedCells(sheet)].flatMap(([key, content]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return isFormula(content) ? [{ row, column, before: content, after: content }] : [];
  });
  return { name: sheet.name, ...lookBetween(sheet, sheet), cells };
}
