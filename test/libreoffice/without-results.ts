import { isFormula } from "../../src/core/formulas/cell-formula";
import type { CellContent, WorkbookPlan } from "../../src/core/plan/workbook-plan";

/** The workbook as nobody has calculated it yet: what reads it has no results to take over. */
export function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(withoutResult)) })),
    })),
  };
}

function withoutResult(content: CellContent): CellContent {
  if (!isFormula(content)) return content;
  const { formula, kind, area } = content;
  return { formula, ...(kind ? { kind } : {}), ...(area ? { area } : {}) };
}
