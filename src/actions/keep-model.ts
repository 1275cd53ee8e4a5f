import type { CompetencyModel } from "../core/model/competency-model";
import { contentHash } from "../core/record/content-hash";
import { memoryChange } from "../core/record/memory";
import { fittingModel } from "../core/record/model-fits";
import { templateNow } from "./templates-in-workbook";
import type { Workbook } from "./workbook";

/** "other-model": the file holds another model, or another version of it, than the template was made from. */
export type ModelKept = "kept" | "other-model";

/**
 * Lets the workbook keep the model of a template that an earlier version of the add-in made from a file.
 *
 * @param suffix the ending of the names of the template's tables
 * @param whole the model of the file
 * @throws WorkbookRefusal when the workbook takes no changes
 */
export async function keepModel(workbook: Workbook, suffix: string, whole: CompetencyModel): Promise<ModelKept> {
  const { record, memory } = await templateNow(workbook, suffix);
  const content = record === null ? null : fittingModel(whole, record);
  if (record === null || content === null) return "other-model";
  const kept = { ...record, model: { kind: "kept" as const, content, hash: contentHash(content) } };
  await workbook.relabel({ sheets: [], memory: memoryChange(memory, { templates: [{ suffix, record: kept }] }) });
  return "kept";
}
