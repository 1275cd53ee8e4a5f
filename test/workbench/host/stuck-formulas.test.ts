import { enterAgain, findStuckFormulas } from "../../../src/actions/stuck-formulas";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { connectFunctions } from "../connect-functions";
import { playedExcel } from "../played-excel";

const { book, host, run } = playedExcel();
const workbook = new ExcelWorkbook();
const FORMULAS = [["=COMPETENCY.GAP(4,3)", "=C1*2", "=COMPETENCY.ROC(2)"]];

beforeAll(() => connectFunctions(book));

/** The workbook as somebody without the add-in saved it: every function was unknown there. */
beforeEach(async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").formulas = FORMULAS;
    sheet.getRange("A5").formulas = [["=NOSUCHNAME"]];
    await context.sync();
  });
  await book.settled();
  const saved = book.toPlan();
  const unknown = saved.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((content) =>
          typeof content === "object" && content !== null && "formula" in content
            ? { formula: content.formula, result: { error: "#NAME?" } }
            : null,
        ),
      ),
    })),
  }));
  book.load({ ...saved, sheets: unknown });
  book.protection.protect(book.sheets.activeId, { allowSort: true });
  await book.settled();
});

const shown = (): unknown => book.values("Sheet1", "A1:C1");

test("a formula that was saved without the add-in stays #NAME?, also when everything is calculated", async () => {
  await book.calculation.recalculate();
  await book.settled();
  expect(shown()).toEqual([[{ error: "#NAME?" }, { error: "#NAME?" }, { error: "#NAME?" }]]);
  expect(book.formulas("Sheet1", "A1:C1")).toEqual(FORMULAS);
});

test("the add-in finds its own formulas of these and enters them again, and the sheet is as protected as before", async () => {
  const stuck = await findStuckFormulas(workbook);
  expect(stuck.map(({ place }) => place.column)).toEqual([0, 2]);
  await enterAgain(workbook, stuck);
  await book.settled();
  expect(shown()).toEqual([[1, 1.5, 0.75]]);
  expect(await findStuckFormulas(workbook)).toEqual([]);
  expect(book.protection.options(book.sheets.activeId)).toMatchObject({ allowSort: true });
});

test("what fails while formulas are entered again leaves the workbook as it was", async () => {
  const stuck = await findStuckFormulas(workbook);
  host.failAt({ request: 3, action: 4, code: "GeneralException" });
  await expect(enterAgain(workbook, stuck)).rejects.toMatchObject({ reason: "unknown" });
  expect(book.formulas("Sheet1", "A1:C1")).toEqual(FORMULAS);
  expect(book.protection.options(book.sheets.activeId)).toMatchObject({ allowSort: true });
});
