import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

let book: Book;
let told: string[];
beforeEach(() => {
  book = new Book(createHeadlessGrid());
  told = [];
  book.on("circular", ({ sheetId, area }) =>
    told.push(`${book.sheets.name(sheetId)} row ${String(area.row + 1)} column ${String(area.column + 1)}`),
  );
});
afterEach(() => book.dispose());

async function enter(address: string, text: string): Promise<void> {
  await book.type("Sheet1", address, text);
  await book.settled();
}

test("a formula that reads itself shows 0, and that is told once", async () => {
  await enter("C8", "=C8+1");
  await enter("A1", "5");
  expect(book.values("Sheet1", "C8")).toEqual([[0]]);
  expect(told).toEqual(["Sheet1 row 8 column 3"]);
});

test("so is one that reads itself through another cell, again after it was mended", async () => {
  await enter("A1", "=B1+1");
  expect(told).toEqual([]);
  await enter("B1", "=A1*2");
  expect(told).toHaveLength(1);
  await enter("B1", "4");
  expect(book.values("Sheet1", "A1")).toEqual([[5]]);
  await enter("B1", "=A1*2");
  expect(told).toHaveLength(2);
});
