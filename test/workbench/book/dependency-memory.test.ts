import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

const ROWS = 40;

test("a formula that is overwritten while others are calculated leaves nothing behind for the engine to complain of", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const book = new Book(createHeadlessGrid());
  const sheetId = book.sheets.activeId;
  const column = { row: 0, column: 1, rows: ROWS, columns: 1 };
  const doubled = Array.from({ length: ROWS }, (_, row) => [{ formula: `=A${String(row + 1)}*2` }]);
  const sum = { row: 0, column: 2, rows: 1, columns: 1 };
  // From the start of a calculation to its end, a little later each time.
  for (let moment = 0; moment < 60; moment += 1) {
    book.cells.write(sheetId, column, doubled);
    book.cells.write(sheetId, sum, [[{ formula: `=SUM(B1:B${String(ROWS)})+${String(moment)}` }]]);
    const calculated = book.calculation.recalculate();
    for (let tick = 0; tick < moment * 4; tick += 1) await Promise.resolve();
    book.cells.write(sheetId, sum, [[null]]);
    await calculated;
    await book.settled();
    book.cells.write(
      sheetId,
      { ...column, column: 0 },
      doubled.map(() => [moment]),
    );
    await book.settled();
  }
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
  book.dispose();
});
