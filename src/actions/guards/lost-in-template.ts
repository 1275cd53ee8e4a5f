import { guardedColumns } from "../../core/guards/guarded-columns";
import { type LostGuards, lostGuards } from "../../core/guards/lost-guards";
import { GUARDED_TABLES, type TableGuards } from "../../core/guards/standing-guards";
import { planEntered } from "../../core/plan/plan-template";
import { insertedWith, namesOf, type Vocabulary } from "../plan-again";
import type { TemplateInWorkbook } from "../templates-in-workbook";

/**
 * The cells of a template that lost the drop-downs, limits and marks of their columns. None where the workbook does not
 * remember what the template was inserted with.
 */
export async function lostInTemplate(
  template: TemplateInWorkbook,
  standing: readonly TableGuards[],
  { shippedModel, texts }: Vocabulary,
): Promise<readonly LostGuards[]> {
  const outcome = await insertedWith(template, shippedModel);
  if (outcome.kind !== "ready") return [];
  const { record, choices } = outcome.inserted;
  const { language } = record.expected;
  const words = texts[language];
  const plans = planEntered(choices(language), words, namesOf(words.sheets, template.suffix), GUARDED_TABLES);
  return lostGuards(guardedColumns(plans, template.tables), standing);
}
