import { IMPLEMENTATIONS } from "../../../src/functions/implementations";
import { functionsMetadata } from "../../../src/functions/metadata";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { type LoadedOffice, loadOffice } from "../load-office";

let book: Book;
let host: ExcelHost;
let office: LoadedOffice;

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  office = loadOffice(host);
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
  for (const [id, implementation] of Object.entries(IMPLEMENTATIONS))
    office.CustomFunctions.associate(id, implementation);
  book.functions.register("COMPETENCY", functionsMetadata("en").functions);
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

async function enter(address: string, cells: unknown[][]): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = cells;
    await context.sync();
  });
  await book.settled();
}

test("a score that cannot be used is an error in its own row of QUOTA, and the others keep their class", async () => {
  await enter("A1:A5", [[95], ["eighty"], [71], [""], [60]]);
  await enter("B1:B3", [[1], [1], [1]]);
  await enter("C1", [["=COMPETENCY.QUOTA(A1:A5,B1:B3)"]]);
  expect(book.values("Sheet1", "C1:C5").flat()).toEqual([1, { error: "#VALUE!" }, 2, "", 3]);
  await enter("A2", [[80]]);
  expect(book.values("Sheet1", "C1:C5").flat()).toEqual([1, 1, 2, "", 3]);
});

test("weights spill down from AHP and ROC and across from ENTROPY", async () => {
  await enter("A1:B2", [[1, 3], ["=1/3", 1]]); // prettier-ignore
  await enter("D1", [["=COMPETENCY.AHP(A1:B2)"]]);
  await enter("E1", [["=COMPETENCY.ROC(2)"]]);
  await enter("F1", [["=COMPETENCY.ENTROPY(A1:B2)"]]);
  expect(book.values("Sheet1", "D1:E2")).toEqual([[0.75, 0.75], [0.25, 0.25]]); // prettier-ignore
  const [first, second] = book.values("Sheet1", "F1:G1")[0] ?? [];
  expect(Number(first) + Number(second)).toBeCloseTo(1, 15);
});

test("a blank cell is no level, unless Excel passes it as 0: then a formula says that it is blank", async () => {
  const cell = 'IF(A1="","",A1)';
  await enter("B1:D2", [
    ["=COMPETENCY.GAP(A1,3)", `=COMPETENCY.GAP(${cell},3)`, `=COMPETENCY.STATUS(${cell},3)`],
    [
      "=COMPETENCY.WEIGHTED(A2:A4,{1;1;2})",
      '=COMPETENCY.WEIGHTED(IF(A2:A4="","",A2:A4),{1;1;2})',
      "=COMPETENCY.BAND(A1)",
    ],
  ]);
  await enter("A2:A4", [[2], [""], [4]]);
  const mean = 10 / 3;
  expect(book.values("Sheet1", "B1:D2")).toEqual([["", "", ""], [mean, mean, ""]]); // prettier-ignore
  await book.functions.setBlanksAsZero(true);
  await book.settled();
  expect(book.values("Sheet1", "B1:D2")).toEqual([[-3, "", ""], [2.5, mean, "D"]]); // prettier-ignore
});
