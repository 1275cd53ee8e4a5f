import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { loadOffice } from "../load-office";

let book: Book;
let host: ExcelHost;

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

const workbook = new ExcelWorkbook();
const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: "Sheet1",
  row,
  column,
});

test("a new workbook has its first cell selected, which is blank", async () => {
  expect(await workbook.selection()).toEqual({ place: at(0, 0), value: null, formula: null, table: null });
});

test("the selected cell tells its value and its formula in one round trip", async () => {
  await book.type("Sheet1", "B2", "=1+1");
  await workbook.select(at(1, 1));
  const before = host.requests().requests;
  expect(await workbook.selection()).toEqual({ place: at(1, 1), value: 2, formula: "=1+1", table: null });
  expect(host.requests().requests - before).toBe(1);
});

test("a text that looks like a formula is none", async () => {
  await workbook.write([{ place: at(2, 0), content: "=not a formula" }]);
  await workbook.select(at(2, 0));
  expect(await workbook.selection()).toEqual({ place: at(2, 0), value: "=not a formula", formula: null, table: null });
});

test("of a selection of many cells it is the first, and within a spill only the first has a formula", async () => {
  await book.type("Sheet1", "A1", "=SEQUENCE(2)");
  book.selections.select(book.sheets.activeId, { row: 0, column: 0, rows: 2, columns: 1 });
  expect(await workbook.selection()).toEqual({ place: at(0, 0), value: 1, formula: "=SEQUENCE(2)", table: null });
  await workbook.select(at(1, 0));
  expect(await workbook.selection()).toEqual({ place: at(1, 0), value: 2, formula: null, table: null });
});

test("an error of the cell is told as one", async () => {
  await book.type("Sheet1", "A1", "=1/0");
  await workbook.select(at(0, 0));
  expect(await workbook.selection()).toMatchObject({ value: { error: "#DIV/0!" }, formula: "=1/0" });
});

test("a cell in a table tells which", async () => {
  book.tables.add(book.sheets.activeId, { row: 0, column: 0, rows: 3, columns: 2 }, "Things");
  await workbook.select(at(2, 1));
  expect(await workbook.selection()).toMatchObject({ table: "Things" });
  await workbook.select(at(2, 2));
  expect(await workbook.selection()).toMatchObject({ table: null });
});
