import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { parseModelText } from "../../src/core/model/parse-model";
import { planTemplate } from "../../src/core/plan/plan-template";
import type { FormulaKind } from "../../src/core/plan/template-choices";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { CatalogueId } from "../../src/models/catalogue";
import { filledTemplate, tableContents } from "../libreoffice/filled-template";
import type { CatalogueExample } from "./catalogue-example";
import { exampleChoices, fillExample } from "./fill-example";

export function shippedModel(id: CatalogueId): CompetencyModel {
  const parsed = parseModelText(readFileSync(join(__dirname, "../../src/models", `${id}.json`), "utf8"));
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
