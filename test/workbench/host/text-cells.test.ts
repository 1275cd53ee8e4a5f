import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { playedExcel } from "../played-excel";

const { book, host, run } = playedExcel();
const workbook = new ExcelWorkbook();
const at = (row: number): { sheet: string; row: number; column: number } => ({ sheet: "Sheet1", row, column: 0 });

beforeEach(async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:A2").values = [["3"], ["0.0"]];
    sheet.getRange("A2").numberFormat = [["0.0"]];
    await context.sync();
  });
});

test("a number that is written into a cell for texts is a number, and undoing brings text and format back", async () => {
  host.resetRequests();
  const undo = await workbook.write([
    { place: at(0), content: 3 },
    { place: at(1), content: 4 },
  ]);
  expect(host.requests().requests).toBe(2);
  expect(book.values("Sheet1", "A1:A2")).toEqual([[3], [4]]);
  expect(book.cells.numberFormat(book.sheets.activeId, 1, 0)).toBe("0.0");
  await workbook.write(undo);
  expect(book.values("Sheet1", "A1:A2")).toEqual([["3"], [0]]);
  expect(book.cells.numberFormat(book.sheets.activeId, 0, 0)).toBe("@");
});

test("other contents are written in one round trip and keep the format", async () => {
  host.resetRequests();
  await workbook.write([{ place: at(0), content: "4" }]);
  expect(host.requests().requests).toBe(1);
  expect(book.values("Sheet1", "A1")).toEqual([["4"]]);
  expect(book.cells.numberFormat(book.sheets.activeId, 0, 0)).toBe("@");
});

test("a number stays one in a cell that is formatted as text afterwards", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B1").values = [[5]];
    await context.sync();
    sheet.getRange("B1").numberFormat = [["@"]];
    const cell = sheet.getRange("B1").load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[[5]], [["Double"]]]);
  });
});

test("a text of digits stays a text when its look changes", async () => {
  await run(async (context, sheet) => {
    const cell = sheet.getRange("B1");
    cell.formulas = [["'2026"]];
    cell.format.font.bold = true;
    cell.numberFormat = [["0.0"]];
    await context.sync();
  });
  book.grid.api.getActiveWorkbook()?.getActiveSheet().getRange("B1").setFontColor("#ff0000");
  expect(book.values("Sheet1", "B1")).toEqual([["2026"]]);
});
