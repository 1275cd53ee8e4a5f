import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
});
afterEach(() => {
  book.dispose();
});

async function enter(cells: Record<string, string>, sheet = "Sheet1"): Promise<void> {
  for (const [address, text] of Object.entries(cells)) await book.type(sheet, address, text);
  await book.settled();
}

test("a new workbook has one empty sheet", () => {
  expect(book.sheets.ids().map((id) => book.sheets.name(id))).toEqual(["Sheet1"]);
});

test("typing is read as Excel reads it", async () => {
  await enter({ A1: "12.5%", A2: "2024-01-02", A3: "TRUE", A4: "'007", A5: "=1+1", A6: "C01 x", A7: "1,234" });
  expect(book.values("Sheet1", "A1:A7")).toEqual([[0.125], [45293], [true], ["007"], [2], ["C01 x"], [1234]]);
  const id = book.sheets.activeId;
  expect([0, 1, 6].map((row) => book.cells.text(id, row, 0))).toEqual(["12.50%", "2024-01-02", "1,234"]);
});

test("formulas keep full precision and recalculate", async () => {
  await enter({ A1: "1", A2: "3", A3: "=A1/A2" });
  expect(book.values("Sheet1", "A3")).toEqual([[1 / 3]]);
  await enter({ A1: "2" });
  expect(book.values("Sheet1", "A3")).toEqual([[2 / 3]]);
});
