import { insertTemplate } from "../../../src/actions/insert-template";
import type { Shortfall } from "../../../src/actions/workbook";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { telecomChoices } from "../../actions/telecom-workbook";
import { playedExcel } from "../played-excel";

const { book, host } = playedExcel();

async function insert(): Promise<readonly Shortfall[]> {
  const workbook = new ExcelWorkbook();
  const told: Shortfall[] = [];
  workbook.onShortfall((shortfall) => told.push(shortfall));
  await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
  return told;
}

const sheetId = (name: string): string => book.sheets.find(name) ?? "";

test("a template is inserted without a printer; that its pages were not set up is told once", async () => {
  book.hasPrinter = false;
  expect(await insert()).toEqual(["pages"]);
  expect(book.tables.find("CompetencyRatings")).toBeDefined();
  expect(book.charts.onSheet(sheetId("Scorecard"))).not.toEqual([]);
});

test("a template whose charts Excel refuses is inserted without them, protected as planned, with its pages", async () => {
  book.charts.refusesEmpty = true;
  expect(await insert()).toEqual(["charts"]);
  const scorecard = sheetId("Scorecard");
  expect(book.charts.onSheet(scorecard)).toEqual([]);
  expect(book.protection.isProtected(scorecard)).toBe(true);
  expect(book.sheets.state(scorecard).page.zoom).toMatchObject({ horizontalFitToPages: 1 });
});

test("charts that failed in passing are drawn at the second try", async () => {
  host.failAt({ request: 3, action: 40, code: "GeneralException" });
  expect(await insert()).toEqual([]);
  expect(book.charts.onSheet(sheetId("Scorecard"))).not.toEqual([]);
  expect(book.protection.isProtected(sheetId("Scorecard"))).toBe(true);
});
