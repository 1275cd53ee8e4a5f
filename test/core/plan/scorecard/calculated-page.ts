import type { Language } from "../../../../src/core/language";
import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import type { SheetPlan, WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { readAssessment } from "../../../../src/core/ratings/read-assessment";
import type { Assessment } from "../../../../src/core/scoring/assessment";
import { isCellError, type CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { Book } from "../../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../../src/workbench/book/create-headless-grid";
import { assessmentTables } from "../../../libreoffice/filled-template";
import { connectFunctions } from "../../../workbench/connect-functions";
import type { CatalogueExample } from "../../../worked-examples/catalogue-example";
import { exampleWorkbook, shippedModel } from "../../../worked-examples/example-workbook";

/** The Scorecard of an example as the grid calculates it, and what core knows of the same tables. */
export interface CalculatedPage {
  readonly assessment: Assessment;
  readonly sheet: SheetPlan;
  readonly cells: readonly (readonly (number | string)[])[];
  /** What the results say above their header. */
  readonly aboveResults: number | string | undefined;
  /** The hidden sheet behind it. */
  readonly data: readonly (readonly (number | string)[])[];
}

/** Calculates the Scorecard of the example's first person, or another; without functions as where there is no add-in. */
export async function calculatedPage(
  example: CatalogueExample,
  language: Language,
  formulas: FormulaKind,
  { person = 0, functions = true } = {},
): Promise<CalculatedPage> {
  const { sheets } = PLAN_TEXTS[language];
  const whole = exampleWorkbook(example, shippedModel(example.model), language, formulas);
  const plan = picked(whole, sheets.scorecard, example, language, person);
  const sheet = sheetOf(plan, sheets.scorecard);
  const book = new Book(createHeadlessGrid());
  try {
    if (formulas === "custom" && functions) connectFunctions(book);
    book.load(plan);
    await book.settled(240_000);
    const rows = (sheet.print?.area?.rows ?? 0) + 40;
    return {
      assessment: readAssessment(assessmentTables(plan)),
      sheet,
      cells: plain(book.values(sheets.scorecard, `A1:K${rows}`)),
      aboveResults: plain(book.values(sheets.results, "A3"))[0]?.[0],
      data: plain(book.values(sheets.scorecardData, `A1:BZ${rows}`)),
    };
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

function plain(cells: readonly (readonly CellValue[])[]): (number | string)[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : isCellError(cell) ? cell.error : String(cell ?? ""))),
  );
}
