import type { Explanation } from "../../core/explanation/explanation";
import { explanationSheet } from "../../core/plan/explanation/explanation-sheet";
import type { ExplanationTexts } from "../../core/plan/explanation/explanation-texts";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Workbook } from "../workbook";

export interface ExplanationInserted {
  /** Name of the new sheet. */
  readonly sheet: string;
  /** What was added: undo-insert.ts takes it away again. */
  readonly plan: WorkbookPlan;
}

/**
 * Adds a sheet that says how a figure came about and shows it. Nothing that was there is touched.
 *
 * @throws WorkbookRefusal when the workbook takes no sheet.
 */
export async function insertExplanation(
  workbook: Workbook,
  explanation: Explanation,
  texts: ExplanationTexts,
): Promise<ExplanationInserted> {
  const { sheets } = await workbook.namesInUse();
  const plan = explanationSheet(explanation, texts, sheets);
  await workbook.insert(plan);
  return { sheet: plan.sheets[0]?.name ?? "", plan };
}
