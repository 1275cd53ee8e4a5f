import type { CellContent, SheetPlan } from "../../../src/core/plan/workbook-plan";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();

async function table(values: unknown[][]): Promise<void> {
  await run(async (context, sheet) => {
    const range = sheet.getRange(`A1:B${String(values.length)}`);
    range.formulas = values;
    sheet.tables.add(range, true).name = "Things";
    await context.sync();
  });
}

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await run(async (context, sheet) => {
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
}

const column = (): unknown[] => book.formulas("Sheet1", "B2:B4").flat();

test("a formula that is written into a blank column of a table fills it", async () => {
  await table([["a", "b"], [1, ""], [2, ""], [3, ""]]); // prettier-ignore
  await write("B3", [["=A3*2"]]);
  expect(column()).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
});

test("of several formulas the lowest fills the column, and blanks with it", async () => {
  await table([["a", "b"], [1, ""], [2, ""], [3, ""]]); // prettier-ignore
  await write("B2:B4", [["=1+1"], [null], ["=1+3"]]);
  expect(column()).toEqual(["=1+3", "=1+3", "=1+3"]);
});

test("what is typed in the column keeps it from being filled, and so do other formulas", async () => {
  await table([["a", "b"], [1, 7], [2, ""], [3, ""]]); // prettier-ignore
  await write("B3", [["=A3*2"]]);
  expect(column()).toEqual([7, "=A3*2", null]);
  await write("B4", [["=A4+1"]]);
  expect(column()).toEqual([7, "=A3*2", "=A4+1"]);
});

test("a column of one formula becomes one of another", async () => {
  await table([["a", "b"], [1, "=A2*2"], [2, "=A3*2"], [3, "=A4*2"]]); // prettier-ignore
  await write("B2", [["=A2*3"]]);
  expect(column()).toEqual(["=A2*3", "=A3*3", "=A4*3"]);
});

test("a table refuses merged cells, styles that Excel does not have, and the area of another sheet", async () => {
  const refusal = async (make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<unknown> =>
    run(async (context, sheet) => {
      make(sheet, context);
      await context.sync();
    }).then(
      () => null,
      (failure: { code: string }) => failure.code,
    );
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B3", true);
    }),
  ).toBe("MergedRangeConflict");
  expect(await refusal((sheet) => (sheet.tables.add("D1:E3", true).style = ""))).toBe("InvalidArgument");
  expect(
    await refusal((sheet, context) => {
      context.workbook.worksheets.add("Other").activate();
      sheet.tables.add("A5:B7", true);
    }),
  ).toBe("InvalidArgument");
});

test("the formulas of a plan stand in its tables as they were planned, blanks beside them too", async () => {
  const formula = (text: string): CellContent => ({ formula: text });
  const cells = [["a", "b"], [1, formula("=1+1")], [2, null], [3, formula("=1+3")]]; // prettier-ignore
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  const nothing = {
    columns: [],
    rows: [],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
  const sheet: SheetPlan = {
    ...nothing,
    name: "New",
    gridlines: true,
    blocks: [{ row: 0, column: 0, cells }],
    tables: [{ name: "Things", area, filter: true }],
  };
  await new ExcelWorkbook().insert({ sheets: [sheet], names: [], customXml: [] });
  expect(book.tables.find("Things")?.area).toEqual(area);
  expect(book.formulas("New", "B2:B4").flat()).toEqual(["=1+1", null, "=1+3"]);
});
