import { planTemplate } from "../core/plan/plan-template";
import type { PlanTexts } from "../core/plan/plan-texts";
import type { TemplateChoices } from "../core/plan/template-choices";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { withRecord } from "./template-record";
import type { InsertOptions, Workbook } from "./workbook";

export interface Inserted {
  /** What was put into the workbook: undo-insert.ts compares with it and takes it away. */
  readonly plan: WorkbookPlan;
  /** Names of the sheets that the user gets to see. */
  readonly sheets: readonly string[];
  /** False where the user switched calculation to manual: figures wait for F9. */
  readonly calculatesByItself: boolean;
}

/**
 * Adds the sheets of a template to the workbook, under names that are free, and lets the workbook remember what was
 * inserted. Nothing that was there is touched; when a part fails or the user cancels, everything added goes again.
 *
 * @throws WorkbookRefusal when the workbook takes no sheets; an AbortError after a cancel.
 */
export async function insertTemplate(
  workbook: Workbook,
  choices: TemplateChoices,
  texts: PlanTexts,
  options?: InsertOptions,
): Promise<Inserted> {
  const taken = await workbook.namesInUse();
  const plan = withRecord(planTemplate(choices, texts, taken), choices);
  options?.signal?.throwIfAborted();
  await workbook.insert(plan, options);
  return { plan, sheets: visibleSheets(plan), calculatesByItself: taken.calculatesByItself };
}

/** The names of the sheets that a template would show in an empty workbook, for telling them beforehand. */
export function sheetsOf(choices: TemplateChoices, texts: PlanTexts): readonly string[] {
  const nothing = { sheets: [], tables: [], names: [] };
  return visibleSheets(planTemplate({ ...choices, people: [] }, texts, nothing));
}

function visibleSheets(plan: WorkbookPlan): readonly string[] {
  return plan.sheets.filter(({ visibility = "visible" }) => visibility === "visible").map(({ name }) => name);
}
