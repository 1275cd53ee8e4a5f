import type { Language } from "../../../../src/core/language";
import type { CompetencyModel } from "../../../../src/core/model/competency-model";
import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import type { SheetPlan, WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { readAssessment } from "../../../../src/core/ratings/read-assessment";
import type { Assessment } from "../../../../src/core/scoring/assessment";
import { team } from "../../../../src/core/scoring/team";
import { isCellError, type CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { Book } from "../../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../../src/workbench/book/create-headless-grid";
import { assessmentTables } from "../../../libreoffice/filled-template";
import type { CatalogueExample } from "../../../worked-examples/catalogue-example";
import { connectFunctions } from "../../../workbench/connect-functions";
import { exampleWorkbook } from "../../../worked-examples/example-workbook";

/** The Scorecard of an example as the grid calculates it, and what core knows of the same tables. */
export interface CalculatedPage {
  readonly assessment: Assessment;
  readonly sheet: SheetPlan;
  /** Values from the first row and column on, figures to 6 decimals. */
  readonly cells: readonly (readonly (number | string)[])[];
}

/**
 * Calculates the Scorecard of the example's first person, or another. With native formulas the results are put in as
 * values, so that the page alone is tried.
 */
export async function calculatedPage(
  example: CatalogueExample,
  model: CompetencyModel,
  language: Language,
  formulas: FormulaKind,
  person = 0,
): Promise<CalculatedPage> {
  const { sheets } = PLAN_TEXTS[language];
  const plan = picked(exampleWorkbook(example, model, language, formulas), sheets.scorecard, example, language, person);
  const assessment = readAssessment(assessmentTables(plan));
  const sheet = sheetOf(plan, sheets.scorecard);
  const book = new Book(createHeadlessGrid());
  try {
    if (formulas === "custom") connectFunctions(book);
    book.load(formulas === "custom" ? plan : withResults(plan, language, team(assessment)));
    await book.settled(120_000);
    const rows = (sheet.print?.area?.rows ?? 0) + 40;
    return { assessment, sheet, cells: plain(book.values(sheets.scorecard, `A1:BZ${rows}`)) };
  } finally {
    book.grid.dispose();
  }
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`The plan has no sheet ${name}.`);
  return sheet;
}

function picked(
  plan: WorkbookPlan,
  name: string,
  { people }: CatalogueExample,
  language: Language,
  person: number,
): WorkbookPlan {
  const chosen = people[person];
  if (chosen === undefined) throw new Error("The example has no such person.");
  const label = `${chosen.code} ${chosen.name[language]}`;
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, blocks: [...sheet.blocks, { row: 2, column: 1, cells: [[label]] }] } : sheet,
  );
  return { ...plan, sheets };
}

/** The sheets that the page reads, with the results as values. */
function withResults(plan: WorkbookPlan, language: Language, results: readonly (readonly CellValue[])[]): WorkbookPlan {
  const { sheets } = PLAN_TEXTS[language];
  const calculation: readonly string[] = [sheets.validRatings, sheets.groupMeans, sheets.examScores, sheets.gradeFit];
  const read = plan.sheets.filter(({ name }) => !calculation.includes(name));
  return {
    ...plan,
    sheets: read.map((sheet) => {
      if (sheet.name !== sheets.results) return sheet;
      const [table] = sheet.tables;
      const row = table?.area.row ?? 0;
      return { ...sheet, tables: [], blocks: [{ row, column: 0, cells: results }], conditionalFormats: [] };
    }),
  };
}

function plain(cells: readonly (readonly CellValue[])[]): (number | string)[][] {
  return cells.map((row) =>
    row.map((cell) =>
      typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : isCellError(cell) ? cell.error : String(cell ?? ""),
    ),
  );
}
