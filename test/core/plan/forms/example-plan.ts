import type { Language } from "../../../../src/core/language";
import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import type { WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { CATALOGUE_EXAMPLES } from "../../../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../../../worked-examples/example-workbook";

/** The template of a shipped model with its worked example typed in. */
export async function examplePlan(
  id: string,
  language: Language,
  formulas: FormulaKind = "native",
): Promise<WorkbookPlan> {
  const example = CATALOGUE_EXAMPLES.find((one) => one.id === id);
  if (!example) throw new Error(`There is no example ${id}.`);
  return exampleWorkbook(example, await shippedModel(example.model), language, formulas);
}
