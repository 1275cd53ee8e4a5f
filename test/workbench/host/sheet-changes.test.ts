import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { playedExcel } from "../played-excel";

const { book } = playedExcel();
const told: string[] = [];
let end: () => Promise<void> = () => Promise.resolve();

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(async () => {
  told.length = 0;
  end = await new ExcelWorkbook().onChanged((sheet) => told.push(sheet));
});
afterEach(async () => {
  book.editing = false;
  await end();
});

/** The next cell is being edited by the time that Excel tells of the change. */
async function typeAndGoOn(sheet: string): Promise<void> {
  await book.type(sheet, "A1", "3");
  book.editing = true;
  await wait(30);
}

test("a change is told although the next cell is being edited", async () => {
  await typeAndGoOn("Sheet1");
  expect(told).toEqual(["Sheet1"]);
});

test("a change of a sheet that came later is told when the editing is over", async () => {
  book.sheets.add("Later");
  await typeAndGoOn("Later");
  expect(told).toEqual([]);
  book.editing = false;
  await wait(1_200);
  expect(told).toEqual(["Later"]);
});

test("a sheet that got another name is told by that as well", async () => {
  book.sheets.rename(book.sheets.activeId, "Renamed");
  await book.type("Renamed", "A1", "3");
  await wait(50);
  expect(told).toEqual(["Sheet1", "Renamed"]);
});

test("nothing is told after the end", async () => {
  await end();
  end = () => Promise.resolve();
  await book.type("Sheet1", "A1", "3");
  await wait(30);
  expect(told).toEqual([]);
});
