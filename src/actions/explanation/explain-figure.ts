import type { Explanation, FigureRef } from "../../core/explanation/explanation";
import { explain } from "../../core/explanation/explain";
import { anchorsOn, isSheetOf } from "../../core/record/template-record";
import { readAssessment } from "../../core/ratings/read-assessment";
import { assessmentTables, type NeededTable, tablesGone } from "../assessment-tables";
import { type FigureInCell, figureInCell } from "./figure-in-cell";
import { type FunctionInFormula, functionInFormula } from "./function-in-formula";
import { readTemplates, type TemplateInWorkbook } from "../templates-in-workbook";
import type { SelectedCell, Workbook } from "../workbook";

export type FigureOutcome =
  | { readonly kind: "explained"; readonly explanation: Explanation }
  /** A formula of the user's own with one of the add-in's functions. */
  | { readonly kind: "function"; readonly cell: SelectedCell; readonly call: FunctionInFormula }
  /** The cell shows no figure that can be explained. */
  | { readonly kind: "no-figure"; readonly cell: SelectedCell }
  /** A figure was planned for the cell, but the headings or labels are no longer those by which it is known. */
  | { readonly kind: "moved"; readonly cell: SelectedCell }
  | { readonly kind: "tables-gone"; readonly tables: readonly NeededTable[] }
  | { readonly kind: "no-template" };

/**
 * Explains the figure in the selected cell: one of the results of everybody, wherever they stand, of the Scorecard, or of
 * a formula with one of the add-in's functions. Three round trips, and one for each template of the workbook.
 *
 * @throws WorkbookRefusal when the workbook cannot be read now.
 */
export async function explainSelection(workbook: Workbook): Promise<FigureOutcome> {
  const cell = await workbook.selection();
  const templates = await readTemplates(workbook);
  // Two templates of one model have the same headers: the one whose sheet it is comes first.
  const own = ({ record }: TemplateInWorkbook): boolean => record !== null && isSheetOf(record, cell.place.sheet);
  const ordered = [...templates.filter(own), ...templates.filter((template) => !own(template))];
  let moved = false;
  for (const template of ordered) {
    const found = await figureOf(workbook, cell, template);
    moved ||= found.kind === "moved";
    const explanation = found.kind === "figure" ? explainFigure(template, found.person, found.figure) : null;
    if (explanation !== null) return { kind: "explained", explanation };
  }
  const call = cell.formula === null ? null : functionInFormula(cell.formula);
  if (call !== null) return { kind: "function", cell, call };
  if (moved) return { kind: "moved", cell };
  const [first] = ordered;
  if (first === undefined) return { kind: "no-template" };
  const gone = tablesGone(first);
  return gone.length > 0 ? { kind: "tables-gone", tables: gone } : { kind: "no-figure", cell };
}

async function figureOf(
  workbook: Workbook,
  { place }: SelectedCell,
  template: TemplateInWorkbook,
): Promise<FigureInCell> {
  if (tablesGone(template).length > 0) return { kind: "none" };
  const assessment = readAssessment(assessmentTables(template));
  const anchors = template.record === null ? [] : anchorsOn(template.record, place.sheet);
  return figureInCell(workbook, place, anchors, assessment);
}

/** Explains a figure of a person by a template's tables as they were read; null where there is no such figure. */
export function explainFigure(template: TemplateInWorkbook, person: string, figure: FigureRef): Explanation | null {
  const tables = assessmentTables(template);
  return explain(readAssessment(tables), tables, person, figure);
}
