import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

test("a conditional format far from a cell does not change the order in which its readers are calculated", async () => {
  const book = new Book(createHeadlessGrid());
  const sheetId = book.sheets.activeId;
  await book.type("Sheet1", "A1", "1");
  await book.type("Sheet1", "C1", "=A1+B2");
  await book.type("Sheet1", "C2", "=C1+A1");
  // As the grid does when it draws a cell with a format: ten rows down, so that its cell in the third row is taken for B2.
  const ranges = [{ startRow: 9, startColumn: 0, endRow: 12, endColumn: 3 }];
  const rules = book.engine.injector.get(RegisterOtherFormulaService);
  rules.registerFormulaWithRange(book.engine.unitId, sheetId, "=$C$2>0", ranges);
  await book.calculation.recalculate();
  await book.settled();
  await book.type("Sheet1", "A1", "5");
  await book.settled();
  expect(book.values("Sheet1", "C1:C2")).toEqual([[5], [10]]);
  book.dispose();
});
