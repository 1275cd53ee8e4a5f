import type { Explanation, FigureRef } from "../../core/explanation/explanation";
import { explain } from "../../core/explanation/explain";
import { personPicker } from "../../core/record/person-picker";
import { isSheetOf } from "../../core/record/template-record";
import { readAssessment } from "../../core/ratings/read-assessment";
import { assessmentTables, type NeededTable, tablesGone } from "../assessment-tables";
import { figureInResults, type PersonFigure } from "./figure-in-results";
import { figureOnScorecard } from "./figure-on-scorecard";
import { type FunctionInFormula, functionInFormula } from "./function-in-formula";
import { readTemplates, type TemplateInWorkbook } from "../templates-in-workbook";
import type { SelectedCell, Workbook } from "../workbook";

export type FigureOutcome =
  | { readonly kind: "explained"; readonly explanation: Explanation }
  /** A formula of the user's own with one of the add-in's functions. */
  | { readonly kind: "function"; readonly cell: SelectedCell; readonly call: FunctionInFormula }
  /** The cell shows no figure that can be explained. */
  | { readonly kind: "no-figure"; readonly cell: SelectedCell }
  | { readonly kind: "tables-gone"; readonly tables: readonly NeededTable[] }
  | { readonly kind: "no-template" };

/**
 * Explains the figure in the selected cell: one of the results of everybody, wherever they stand, of the Scorecard, or of
 * a formula with one of the add-in's functions. At most seven round trips for each template of the workbook.
 *
 * @throws WorkbookRefusal when the workbook cannot be read now.
 */
export async function explainSelection(workbook: Workbook): Promise<FigureOutcome> {
  const cell = await workbook.selection();
  const templates = await readTemplates(workbook);
  // Two templates of one model have the same headers: the one whose sheet it is comes first.
  const own = ({ record }: TemplateInWorkbook): boolean => record !== null && isSheetOf(record, cell.place.sheet);
  const ordered = [...templates.filter(own), ...templates.filter((template) => !own(template))];
  for (const template of ordered) {
    const found = await figureOf(workbook, cell, template);
    if (found === null) continue;
    const explanation = explainFigure(template, found.person, found.figure);
    if (explanation !== null) return { kind: "explained", explanation };
  }
  const call = cell.formula === null ? null : functionInFormula(cell.formula);
  if (call !== null) return { kind: "function", cell, call };
  const [first] = ordered;
  if (first === undefined) return { kind: "no-template" };
  const gone = tablesGone(first);
  return gone.length > 0 ? { kind: "tables-gone", tables: gone } : { kind: "no-figure", cell };
}

async function figureOf(
  workbook: Workbook,
  { place }: SelectedCell,
  template: TemplateInWorkbook,
): Promise<PersonFigure | null> {
  if (tablesGone(template).length > 0) return null;
  const assessment = readAssessment(assessmentTables(template));
  const picker = template.record && personPicker(template.record);
  const onScorecard = picker === null ? null : await figureOnScorecard(workbook, place, picker, assessment);
  return onScorecard ?? figureInResults(workbook, place, assessment);
}

/** Explains a figure of a person by a template's tables as they were read; null where there is no such figure. */
export function explainFigure(template: TemplateInWorkbook, person: string, figure: FigureRef): Explanation | null {
  const tables = assessmentTables(template);
  return explain(readAssessment(tables), tables, person, figure);
}
