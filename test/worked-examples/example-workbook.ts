import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { parseModel } from "../../src/core/model/parse-model";
import { planTemplate } from "../../src/core/plan/plan-template";
import type { FormulaKind } from "../../src/core/plan/template-choices";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { catalogue, type CatalogueId } from "../../src/models/catalogue";
import { filledTemplate, tableContents } from "../libreoffice/filled-template";
import type { CatalogueExample } from "./catalogue-example";
import { exampleChoices, fillExample } from "./fill-example";

export async function shippedModel(id: CatalogueId): Promise<CompetencyModel> {
  const parsed = parseModel(await catalogue[id]());
  if (!("model" in parsed)) throw new Error(`The model ${id} cannot be read.`);
  return parsed.model;
}

/** The whole template of an example's model with the example in its tables. */
export function exampleWorkbook(
  example: CatalogueExample,
  model: CompetencyModel,
  language: Language,
  formulas: FormulaKind,
): WorkbookPlan {
  const choices = exampleChoices(example, model, language, formulas);
  const plan = planTemplate(choices, PLAN_TEXTS[language], { sheets: [], tables: [], names: [] });
  const exams = tableContents(plan, "CompetencyExams");
  const filled = fillExample(example, model, language, {
    CompetencyProfile: tableContents(plan, "CompetencyProfile") ?? [],
    CompetencyRatings: tableContents(plan, "CompetencyRatings") ?? [],
    ...(exams && { CompetencyExams: exams }),
  });
  return filledTemplate(choices, { ...filled });
}
