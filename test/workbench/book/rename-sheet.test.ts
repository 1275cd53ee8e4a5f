import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
});
afterEach(() => {
  book.dispose();
});

test("formulas and defined names follow the new name of a sheet", async () => {
  const other = book.sheets.add("Sums");
  await book.type("Sheet1", "A1", "2");
  await book.type("Sums", "A1", '=Sheet1!$A$1*3&"Sheet1!"');
  book.names.add("Rating", "=Sheet1!$A$1");
  book.sheets.rename(
    book.sheets.activeId === other ? (book.sheets.find("Sheet1") ?? "") : book.sheets.activeId,
    "My ratings",
  );
  await book.settled();
  const [sums] = book.toPlan().sheets.filter(({ name }) => name === "Sums");
  expect(sums?.blocks[0]?.cells[0]?.[0]).toMatchObject({
    formula: "='My ratings'!$A$1*3&\"Sheet1!\"",
    result: "6Sheet1!",
  });
  expect(book.names.find("Rating")?.formula).toBe("='My ratings'!$A$1");
});
