import { checkRatings } from "../../../src/actions/check-ratings";
import { type GuardsRestored, restoreGuards } from "../../../src/actions/guards/restore-guards";
import { insertTemplate } from "../../../src/actions/insert-template";
import { needsGuards } from "../../../src/core/guards/guard-issues";
import { chosenModel } from "../../../src/core/model/chosen-model";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { parseReference } from "../../../src/workbench/book/address";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { shippedModel, VOCABULARY } from "../../actions/shipped-models";
import { telecomChoices, ZHANG } from "../../actions/telecom-workbook";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";

const SHEET = PLAN_TEXTS.zh.sheets.ratings;
/** The ratings of two items by six raters. */
const LEVELS = "D5:E10";
const PASTED = "D6:E8";

const book = new Book(createHeadlessGrid());
const host = new ExcelHost(book);
const workbook = new ExcelWorkbook();

/** A Chinese template of a model with two items, for three people with two raters each. */
beforeAll(async () => {
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  const shipped = shippedModel("telecom-customer-manager");
  const grades = shipped.grades.slice(0, 1).map(({ code }) => code);
  const weights = Object.fromEntries(shipped.items.map(({ code, weight }) => [code, weight]));
  const choices = {
    ...telecomChoices("zh"),
    model: chosenModel(shipped, { grades, items: ["C01", "C03"], weights }),
    people: ["001", "002", "003"].map((code) => ({ ...ZHANG, code, grade: grades[0] ?? null })),
    ratersPerPerson: { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 },
  };
  await insertTemplate(workbook, choices, PLAN_TEXTS.zh);
  connectFunctions(book);
  await book.settled(120_000);
}, 600_000);

afterAll(() => {
  host.dispose();
  book.dispose();
});

async function onRatings(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

async function lost(): Promise<readonly unknown[]> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  if (outcome.kind !== "checked") throw new Error("There is no template.");
  return outcome.issues.flatMap(({ issue }) => (needsGuards(issue.code) ? [issue.parameters] : []));
}

async function restored(): Promise<Extract<GuardsRestored, { readonly kind: "restored" }>> {
  const outcome = await restoreGuards(workbook, VOCABULARY);
  if (outcome.kind !== "restored") throw new Error("Nothing was lost.");
  return outcome;
}

/** Rules, marks, fills and contents of the ratings. */
function look(): unknown {
  const { validations, conditionalFormats, formats, blocks } =
    book.toPlan().sheets.find(({ name }) => name === SHEET) ?? {};
  return { validations, conditionalFormats, formats, blocks };
}

/** How many cells of the levels have marks, by how many. */
function marks(address: string): readonly number[] {
  const { area } = parseReference(address) ?? { area: { row: 0, column: 0, rows: 0, columns: 0 } };
  const sheetId = book.sheets.find(SHEET) ?? "";
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return book.conditionalFormats.touching(sheetId, { row, column, rows: 1, columns: 1 }).length;
  });
}

test("A workbook that nobody pasted over has nothing to restore, and is checked in two requests", async () => {
  host.resetRequests();
  expect(await lost()).toEqual([]);
  expect(host.requests().requests).toBe(2);
  expect(await restoreGuards(workbook, VOCABULARY)).toEqual({ kind: "nothing-lost" });
});

test("Cells that were pasted over are found, restored with what is typed in them, and undone", async () => {
  await onRatings((sheet) => {
    sheet.getRange("J1:K3").values = [
      [9, 1],
      [2, 3],
      [1, 0],
    ];
    sheet.getRange(PASTED).copyFrom("J1:K3");
    sheet.getRange("J1:K3").clear();
    sheet.getRange("E10").clear("Formats");
    sheet.getRange("7:7").rowHidden = true;
  });
  const before = look();
  expect((await book.type(SHEET, "D8", "9")).accepted).toBe(true);
  expect((await book.type(SHEET, "D8", "1")).accepted).toBe(true);
  expect(await lost()).toEqual([{ table: "ratings", lost: "both", cells: 7, areas: [PASTED, "E10"] }]);

  const { cells, undo } = await restored();
  expect(cells).toBe(7);
  expect(await lost()).toEqual([]);
  expect(book.values(SHEET, PASTED)).toEqual([
    [9, 1],
    [2, 3],
    [1, 0],
  ]);
  expect(marks(LEVELS)).toEqual(marks(LEVELS).map(() => 2));
  expect((await book.type(SHEET, "D7", "9")).accepted).toBe(false);
  const sheetId = book.sheets.find(SHEET) ?? "";
  expect(book.validations.at(sheetId, 6, 3)).toEqual(book.validations.at(sheetId, 4, 3));
  expect(book.validations.at(sheetId, 6, 3)?.prompt?.title).toMatch(/^C01/u);
  expect(book.cells.style(sheetId, 6, 3)?.bg).toEqual(book.cells.style(sheetId, 4, 3)?.bg);

  expect(await undo()).toEqual({ leftAlone: [] });
  expect(look()).toEqual(before);
  expect(await lost()).toHaveLength(1);
});

test("A restoring that Excel refuses leaves everything as it was", async () => {
  const before = look();
  host.resetRequests();
  const { undo } = await restored();
  const { requests } = host.requests();
  await undo();
  for (let request = 1; request <= requests; request += 1) {
    // The last one changes the cells: it stops in the middle.
    host.failAt({ request, action: request === requests ? 30 : 2, code: "AccessDenied" });
    await expect(restoreGuards(workbook, VOCABULARY)).rejects.toMatchObject({ reason: "sheet-protected" });
    expect(look()).toEqual(before);
  }
}, 60_000);

test("Rows that were pasted below the table belong to it, and a protected sheet is protected again", async () => {
  const grid = book.grid.api.getActiveWorkbook()?.getSheetByName(SHEET);
  grid?.getRange(10, 0, 2, 1).setValues([["001"], ["002"]]);
  await book.settled();
  await onRatings((sheet) => {
    sheet.getRange("D12:E12").copyFrom("K1:L1");
    sheet.protection.protect({ allowSort: true });
  });
  expect(await lost()).toEqual([{ table: "ratings", lost: "limits", cells: 8, areas: [PASTED, "D12:E12"] }]);
  await restored();
  expect(await lost()).toEqual([]);
  const sheetId = book.sheets.find(SHEET) ?? "";
  expect(book.protection.options(sheetId)).toMatchObject({ allowSort: true });

  // A protected sheet does not tell which cells have marks: they are found once it is open.
  await onRatings((sheet) => sheet.protection.unprotect());
  expect(await lost()).toEqual([{ table: "ratings", lost: "marks", cells: 10, areas: [PASTED, "E10:E12", "D12"] }]);
  const { undo } = await restored();
  expect(marks("D5:E12")).toEqual(marks("D5:E12").map(() => 2));

  // What went since stays as it is.
  await onRatings((sheet) => sheet.getRange("D12:E12").conditionalFormats.clearAll());
  expect((await undo()).leftAlone.map(({ area }) => area.row)).toEqual([11]);
});
