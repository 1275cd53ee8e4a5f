import { planTemplate } from "../core/plan/plan-template";
import type { PlanTexts } from "../core/plan/plan-texts";
import type { TemplateChoices } from "../core/plan/template-choices";
import type { TakenNames } from "../core/plan/template-names";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { withoutLastCheck } from "../core/record/last-check";
import { rememberedSuffixes, rememberedTemplate } from "../core/record/memory";
import { withRecord } from "../core/record/record-of-plan";
import { TABLE_NAMES } from "../core/tables/table";
import { kindOfTable, tableSuffix } from "../core/tables/table-name";
import { templatesIn } from "./templates-in-workbook";
import type { InsertOptions, NamesInUse, Workbook } from "./workbook";

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
  const inUse = await workbook.namesInUse();
  const { taken, cycles } = await takenBefore(workbook, inUse);
  const plan = withoutLastCheck(withRecord(planTemplate(choices, texts, taken), choices, cycles), inUse.parts);
  options?.signal?.throwIfAborted();
  await workbook.insert(plan, options);
  return { plan, sheets: visibleSheets(plan), calculatesByItself: inUse.calculatesByItself };
}

/**
 * The names in use, with those of a template that lost its tables: while one of its sheets stands it can be recognised
 * again, and what is remembered of it must not be written over. One that is gone altogether gives its names free. Also the
 * codes of the templates' cycles.
 */
async function takenBefore(
  workbook: Workbook,
  inUse: NamesInUse,
): Promise<{ readonly taken: TakenNames; readonly cycles: readonly string[] }> {
  const standing = new Set(inUse.tables.filter((name) => kindOfTable(name) !== null).map(tableSuffix));
  const lost = rememberedSuffixes(inUse.parts).filter((suffix) => !standing.has(suffix));
  if (standing.size + lost.length === 0) return { taken: inUse, cycles: [] };
  const contents = await workbook.readWorkbook();
  const { memory } = contents;
  const kept = lost.filter((suffix) => {
    const remembered = rememberedTemplate(memory, suffix);
    if (remembered.kind !== "read") return remembered.kind === "newer";
    return remembered.record.sheets.some(({ name }) => inUse.sheets.includes(name));
  });
  const tables = [...inUse.tables, ...kept.map((suffix) => TABLE_NAMES.people + suffix)];
  return { taken: { ...inUse, tables }, cycles: templatesIn(contents).map(({ cycle }) => cycle) };
}

/** The names of the sheets that a template would show in an empty workbook, for telling them beforehand. */
export function sheetsOf(choices: TemplateChoices, texts: PlanTexts): readonly string[] {
  const nothing = { sheets: [], tables: [], names: [] };
  return visibleSheets(planTemplate({ ...choices, people: [] }, texts, nothing));
}

function visibleSheets(plan: WorkbookPlan): readonly string[] {
  return plan.sheets.filter(({ visibility = "visible" }) => visibility === "visible").map(({ name }) => name);
}
