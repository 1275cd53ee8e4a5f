import { insertTemplate } from "../../../src/actions/insert-template";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { telecomChoices } from "../../actions/telecom-workbook";
import { playedExcel } from "../played-excel";

const { book, host } = playedExcel();
const insert = (): Promise<unknown> => insertTemplate(new ExcelWorkbook(), telecomChoices("en"), PLAN_TEXTS.en);

test("a template is inserted while a chart sheet is shown, with one more look", async () => {
  book.selections.shown = "chart-sheet";
  host.resetRequests();
  await insert();
  expect(book.tables.find("CompetencyRatings")).toBeDefined();
  // Four without a chart sheet: what stands there, the template, its charts, its pages.
  expect(host.requests().requests).toBe(5);
});

test("an insert that fails while a chart sheet is shown leaves the workbook as it was", async () => {
  const before = book.toPlan();
  book.selections.shown = "chart-sheet";
  host.failAt({ request: 3, action: 300, code: "GeneralException" });
  await expect(insert()).rejects.toMatchObject({ reason: "unknown" });
  expect(book.toPlan()).toEqual(before);
});

test("a template is inserted while a chart is selected", async () => {
  book.selections.shown = "chart";
  await insert();
  expect(book.tables.find("CompetencyRatings")).toBeDefined();
});

test.each(["chart", "chart-sheet"] as const)("what is said of a cell needs one: a %s is refused", async (shown) => {
  book.selections.shown = shown;
  await expect(new ExcelWorkbook().selection()).rejects.toMatchObject({ reason: "no-cell-selected" });
});

test.each([
  ["InvalidOperation", "busy"],
  ["InactiveWorkbook", "other-workbook"],
  ["UnsupportedSheet", "chart-sheet"],
  ["UnsupportedOperation", "not-supported"],
  ["BadPassword", "sheet-protected"],
  ["MemoryLimitReached", "too-large"],
  ["ServiceNotAvailable", "connection-lost"],
  ["FilteredRangeConflict", "rows-hidden"],
  ["MergedRangeConflict", "cells-in-the-way"],
  ["EmptyChartSeries", "chart-empty"],
])("Excel's %s is told as %s", async (code, reason) => {
  host.failAt({ request: 1, action: 1, code });
  await expect(new ExcelWorkbook().usedAreas()).rejects.toMatchObject({ reason });
});
