import { changeItems, type ItemChanged } from "../../../src/actions/change-items/change-items";
import { undoItems } from "../../../src/actions/change-items/undo-items";
import { checkRatings } from "../../../src/actions/check-ratings";
import { insertTemplate } from "../../../src/actions/insert-template";
import type { Vocabulary } from "../../../src/actions/plan-again";
import { chosenModel } from "../../../src/core/model/chosen-model";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { itemToRemove } from "../../../src/core/ratings/item-to-remove";
import type { CellValue } from "../../../src/core/tables/cell";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { shippedModel } from "../../actions/shipped-models";
import { telecomChoices, ZHANG } from "../../actions/telecom-workbook";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";
import { teamOf } from "./team-of-workbook";

const VOCABULARY: Vocabulary = { shippedModel: (id) => Promise.resolve(shippedModel(id)), texts: PLAN_TEXTS };
/** Two of the model's items; the one between them is added. */
const [ITEMS, BETWEEN] = [["C01", "C03"], "C02"];

/** The request that changes the sheets: names, tables (2), contents, a look and a try of the protection come before. */
const CHANGING = 7;

let book: Book;
let host: ExcelHost;
let workbook: ExcelWorkbook;

async function inserted(formulas: FormulaKind): Promise<void> {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  workbook = new ExcelWorkbook();
  const shipped = shippedModel("telecom-customer-manager");
  const model = chosenModel(shipped, { grades: ["G1"], items: ITEMS, weights: { C01: 60, C03: 40 } });
  const choices = {
    ...telecomChoices("en"),
    model,
    people: ["001", "002", "003"].map((code) => ({ ...ZHANG, code, name: "", grade: "G1" })),
    ratersPerPerson: { self: 0, superior: 1, peers: 0, subordinates: 0, customers: 0 },
    room: { people: 4, ratings: 6, exams: 0 },
    formulas,
  };
  await insertTemplate(workbook, choices, PLAN_TEXTS.en);
  if (formulas === "custom") connectFunctions(book);
  write("Ratings", 4, 3, [[2, 3], [3, 1], [4, 4]]); // prettier-ignore
  await book.settled(120_000);
}

function closed(): void {
  host.dispose();
  book.dispose();
}

function write(sheet: string, row: number, column: number, rows: readonly (readonly CellValue[])[]): void {
  const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  book.cells.write(book.sheets.find(sheet) ?? "", area, rows);
}

async function shownIsTeam(): Promise<void> {
  await book.settled(120_000);
  const wanted = await teamOf(workbook);
  const last = String.fromCharCode(64 + (wanted[0]?.length ?? 0));
  expect(numbered(book.values("Results", `A4:${last}7`))).toEqual(numbered(wanted));
}

function numbered(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : (cell ?? ""))));
}

/** What stands in the workbook: contents without what formulas show, tables, charts, names and what it remembers. */
async function stands(): Promise<unknown> {
  await book.settled(120_000);
  const { sheets, names, customXml } = book.toPlan();
  const plain = (key: string, value: unknown): unknown => (key === "result" ? undefined : value);
  const said = sheets.map(({ name, blocks, tables, charts, merges }) => ({ name, blocks, tables, charts, merges }));
  return JSON.parse(
    JSON.stringify({ said, names, customXml }, plain).replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gu, "$1"),
  ) as unknown;
}

/** What marks missing and wrong ratings, and where. */
const marksOfRatings = (): unknown => book.toPlan().sheets.find(({ name }) => name === "Ratings")?.conditionalFormats;

const change = (kind: "add" | "remove", code = BETWEEN): Promise<ItemChanged> =>
  changeItems(workbook, { kind, suffix: "", code }, VOCABULARY);

async function done(
  kind: "add" | "remove",
  code = BETWEEN,
): Promise<Extract<ItemChanged, { readonly kind: "changed" }>> {
  const outcome = await change(kind, code);
  if (outcome.kind !== "changed") throw new Error(JSON.stringify(outcome.why));
  return outcome;
}

describe.each<FormulaKind>(["custom", "native"])(
  "A template with %s formulas, 2 of the model's items and 3 people",
  (formulas) => {
    let inserted0: unknown;
    beforeAll(async () => {
      await inserted(formulas);
      inserted0 = await stands();
    }, 300_000);
    afterAll(() => {
      host.dispose();
      book.dispose();
    });

    it("gets the item between them on every sheet, and what is typed for it counts at once", async () => {
      const ratings = book.sheets.find("Ratings") ?? "";
      book.cells.format(ratings, { row: 5, column: 4, rows: 1, columns: 1 }, () => ({ bl: 1 }));
      book.layout.hideRows(ratings, { row: 6, column: 0, rows: 1, columns: 1 }, true);
      const outcome = await done("add");
      expect(outcome).toMatchObject({ ratings: 0, weightAt: { sheet: "Profile", row: 5, column: 2 } });
      const codes = (sheet: string, address: string) =>
      book.values(sheet, address).flat().map((label) => String(label).split(" ")[0]); // prettier-ignore
      expect(codes("Ratings", "D4:G4")).toEqual(["C01", "C02", "C03", "R4"]);
      expect(codes("Profile", "A5:A7")).toEqual(["C01", "C02", "C03"]);
      expect(codes("Dictionary", "A5:A7")).toEqual(["C01", "C02", "C03"]);
      expect(book.values("Ratings", "D5:F7")).toEqual([[2, null, 3], [3, null, 1], [4, null, 4]]); // prettier-ignore
      expect(book.cells.style(ratings, 5, 5)?.bl).toBe(1);
      expect(book.layout.isRowHidden(ratings, 6)).toBe(true);
      expect(await book.type("Ratings", "E5", "9")).toHaveProperty("alert");
      write("Ratings", 4, 4, [[1], [4], [2]]);
      await shownIsTeam();
      expect(codes("Scorecard", "A10:A14")).toEqual(expect.arrayContaining(["C01", "C02", "C03"]));
    }, 300_000);

    it("loses it again with its ratings, and gets both back letter by letter", async () => {
      const before = await stands();
      const outcome = await done("remove");
      expect(outcome.ratings).toBe(3);
      await shownIsTeam();
      expect(book.values("Ratings", "D5:E7")).toEqual([[2, 3], [3, 1], [4, 4]]); // prettier-ignore
      expect(await undoItems(workbook, outcome.undo)).toEqual({ kind: "undone" });
      await shownIsTeam();
      expect(await stands()).toEqual(before);
    }, 300_000);

    it("is as it was after the item was removed", async () => {
      await done("remove");
      expect(await stands()).toEqual(inserted0);
    }, 300_000);
  },
);

describe("A template with native formulas", () => {
  let before: unknown;
  beforeAll(async () => {
    await inserted("native");
    before = await stands();
  }, 300_000);
  afterAll(closed);

  it("stays as it is while the structure is protected", async () => {
    book.sheets.structureProtected = true;
    await expect(change("add")).rejects.toMatchObject({ reason: "structure-protected" });
    book.sheets.structureProtected = false;
    expect(await stands()).toEqual(before);
  }, 120_000);

  it("stays as it is while rows of the profile are hidden, whose places would move", async () => {
    const profile = book.sheets.find("Profile") ?? "";
    book.layout.hideRows(profile, { row: 4, column: 0, rows: 1, columns: 1 }, true);
    await expect(change("add")).rejects.toMatchObject({ reason: "rows-hidden" });
    book.layout.hideRows(profile, { row: 4, column: 0, rows: 1, columns: 1 }, false);
    expect(await stands()).toEqual(before);
  }, 120_000);

  it.each([20, 200, 700])(
    "is as it was after action %s of the change failed",
    async (action) => {
      host.resetRequests();
      host.failAt({ request: CHANGING, action, code: "GeneralException" });
      await expect(change("add")).rejects.toThrow();
      expect(await stands()).toEqual(before);
    },
    120_000,
  );

  it("names an item whose column of Ratings was deleted by hand, and removing the item mends it", async () => {
    book.sheets.activate(book.sheets.find("Ratings") ?? "");
    book.grid.api.getActiveWorkbook()?.getSheetByName("Ratings")?.deleteColumns(4, 1);
    await book.settled(60_000);
    const levels = (rows: readonly (readonly CellValue[])[]) => numbered(rows).map((row) => row.slice(0, 8));
    expect(levels(book.values("Results", "A4:H7"))).toEqual(levels(await teamOf(workbook)));
    const outcome = await checkRatings(workbook, VOCABULARY);
    const issues = outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue) : [];
    expect(issues).toMatchObject([{ code: "column-gone", severity: "error", parameters: { table: "ratings" } }]);
    expect(issues.map(itemToRemove)).toEqual(["C03"]);
    const removed = await done("remove", "C03");
    expect(removed.ratings).toBe(0);
    const marks = marksOfRatings();
    expect(await undoItems(workbook, removed.undo)).toEqual({ kind: "undone" });
    expect(marksOfRatings()).toEqual(marks);
    await done("remove", "C03");
    await shownIsTeam();
  }, 120_000);

  it("stays as it is after a table was moved, and says which", async () => {
    book.grid.api.getActiveWorkbook()?.getSheetByName("People")?.insertRowBefore(0);
    await book.settled(60_000);
    expect(await change("add")).toMatchObject({ kind: "stays", why: { kind: "table-differs", table: "people" } });
  }, 120_000);
});
