import type { Relabelling, SheetWords } from "../../../src/actions/workbook";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { playedExcel } from "../played-excel";

const { book, host, run } = playedExcel();
const workbook = new ExcelWorkbook();

const id = (name: string): string => book.sheets.find(name) ?? "";
const texts = (): unknown[] => ["One", "Two"].map((name) => book.values(name, "A1")[0]?.[0]);

function words(name: string): SheetWords {
  return { name, columns: [], rows: [], validations: [], charts: [], footer: null };
}

/** The first cell of both sheets gets another text. */
const CHANGE: Relabelling = {
  sheets: ["One", "Two"].map((name) => ({
    before: words(name),
    after: words(name),
    cells: [{ row: 0, column: 0, before: "old", after: "new" }],
  })),
  memory: { parts: [], settings: [] },
};

beforeEach(async () => {
  await run(async (context, sheet) => {
    sheet.name = "One";
    const second = context.workbook.worksheets.add("Two");
    for (const one of [sheet, second]) one.getRange("A1").values = [["old"]];
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
});

async function refusal(change: (protection: Excel.WorksheetProtection) => void): Promise<unknown> {
  return run(async (context, sheet) => {
    change(sheet.protection);
    await context.sync();
  }).then(
    () => null,
    ({ code }: { readonly code: string }) => code,
  );
}

test("Excel refuses to open a sheet that is open, another password, and options that it told as null itself", async () => {
  expect(await refusal((protection) => protection.unprotect())).toBeNull();
  expect(await refusal((protection) => protection.unprotect())).toBe("AccessDenied");
  expect(await refusal((protection) => protection.protect({}, "secret"))).toBeNull();
  expect(await refusal((protection) => protection.unprotect("guess"))).toBe("BadPassword");
  expect(await refusal((protection) => protection.unprotect("secret"))).toBeNull();
  const told = await run(async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.load("options");
    await context.sync();
    return sheet.protection.options;
  });
  await refusal((protection) => protection.unprotect());
  expect(await refusal((protection) => protection.protect({ ...told }))).toBe("InvalidArgument");
});

test("a sheet is changed and protected as it was, without what Excel tells as null", async () => {
  await workbook.relabel(CHANGE);
  expect(texts()).toEqual(["new", "new"]);
  expect(book.protection.options(id("One"))).toMatchObject({ allowSort: true });
  expect(book.protection.isProtected(id("Two"))).toBe(false);
});

test("nothing is changed where one of the sheets has a password", async () => {
  book.protection.protect(id("Two"), {}, "secret");
  await expect(workbook.relabel(CHANGE)).rejects.toMatchObject({ reason: "sheet-protected" });
  expect(texts()).toEqual(["old", "old"]);
  expect(book.protection.options(id("One"))).toMatchObject({ allowSort: true });
});

test.each([
  ["tried", 2],
  ["changed", 3],
])("a sheet that was left open half way is protected again: while it is %s", async (_, request) => {
  host.resetRequests();
  await workbook.relabel(CHANGE);
  const actions = host.requests().actionsOf[request - 1] ?? 0;
  expect(actions).toBeGreaterThan(3);
  for (const action of [actions - 1, actions]) {
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      for (const one of [sheet, context.workbook.worksheets.getItem("Two")]) one.getRange("A1").values = [["old"]];
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    host.failAt({ request, action, code: "GeneralException" });
    await expect(workbook.relabel(CHANGE)).rejects.toMatchObject({ reason: "unknown" });
    expect(texts()).toEqual(["old", "old"]);
    expect(book.protection.options(id("One"))).toMatchObject({ allowSort: true });
  }
});
