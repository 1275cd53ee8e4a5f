import type { FWorksheet } from "@univerjs/sheets/facade";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

// What a person does in the drawn grid arrives as Univer's own commands, as these do.
let book: Book;
let grid: FWorksheet;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
  const sheet = book.grid.api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("No sheet is open.");
  grid = sheet;
});
afterEach(() => {
  book.dispose();
});

test("an entry in the grid is told with its cells", async () => {
  const told: string[] = [];
  book.on("changed", ({ area, byUser }) =>
    told.push(`${area.row},${area.column} ${area.rows}x${area.columns} ${byUser}`),
  );
  grid.getRange("B2:C3").setValues([
    [1, 2],
    [3, 4],
  ]);
  await book.settled();
  expect(told).toEqual(["1,1 2x2 true"]);
});

test("a locked cell of a protected sheet keeps its value, and the refusal is told", () => {
  const id = book.sheets.activeId;
  book.cells.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["before"]]);
  book.protection.setLocked(id, { row: 1, column: 0, rows: 1, columns: 1 }, false);
  book.protection.protect(id);
  const refused: string[] = [];
  book.on("refused", ({ reason, area }) => refused.push(`${reason} ${area.row},${area.column}`));
  grid.getRange("A1").setValue("after");
  grid.getRange("A2").setValue("open");
  expect(book.values("Sheet1", "A1:A2")).toEqual([["before"], ["open"]]);
  expect(refused).toEqual(["protected 0,0"]);
});

test("rows pasted below a table join it, and formulas typed there are read in the table", async () => {
  const id = book.sheets.activeId;
  book.cells.write(id, { row: 0, column: 0, rows: 2, columns: 2 }, [
    ["w", "twice"],
    [3, null],
  ]);
  book.tables.add(id, { row: 0, column: 0, rows: 2, columns: 2 }, "Weights");
  grid.getRange("B2").setValue({ f: "=[@w]*2" });
  grid.getRange("A3:A4").setValues([[4], [5]]);
  await book.settled();
  expect(book.tables.get("Weights").area.rows).toBe(4);
  expect(book.values("Sheet1", "B2:B4")).toEqual([[6], [8], [10]]);
  expect(book.formulas("Sheet1", "B4")).toEqual([["=[@w]*2"]]);
});
