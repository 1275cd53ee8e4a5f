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
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => office.Excel.run(batch);

async function codeOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (failure) {
    const { code, debugInfo } = failure as OfficeExtension.Error;
    return `${code} at ${debugInfo?.errorLocation ?? ""}`;
  }
  return "no error";
}

test("values go out and come back through the unmodified client", async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Demo");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, "=A1+1"],
    ];
    range.load("values,formulas,text,valueTypes,address,rowCount");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address, types: range.valueTypes };
  });
  expect(seen).toEqual({
    values: [
      [1, "two"],
      [true, 2],
    ],
    formulas: [
      [1, "two"],
      [true, "=A1+1"],
    ],
    address: "Demo!A1:B2",
    types: [
      ["Double", "String"],
      ["Boolean", "Double"],
    ],
  });
});

test("texts are read as Excel reads typing, and an apostrophe keeps them text", async () => {
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
    range.formulas = [["'=1+1", "007", "5%", null]];
    range.load("values,formulas,text");
    await context.sync();
    return [range.values, range.text];
  });
  expect(seen).toEqual([[["=1+1", 7, 0.05, ""]], [["=1+1", "7", "5%", ""]]]);
});

test("a member that is not played fails by its name", async () => {
  expect(await codeOf((context) => context.workbook.pivotTables.load("name"))).toBe(
    "ApiNotFound at Workbook.pivotTables",
  );
  expect(await codeOf((context) => void context.workbook.worksheets.getFirst().copy("End"))).toBe(
    "ApiNotFound at Worksheet.copy",
  );
  expect(await codeOf((context) => context.workbook.worksheets.getFirst().getRange("A1").load("style"))).toBe(
    "ApiNotFound at Range.style",
  );
});

test("errors have Excel's codes and say where they happened", async () => {
  expect(await codeOf((context) => context.workbook.worksheets.getItem("Nope").load("name"))).toBe(
    "ItemNotFound at WorksheetCollection.getItem",
  );
  expect(await codeOf((context) => void context.workbook.worksheets.add("Sheet1"))).toBe(
    "ItemAlreadyExists at WorksheetCollection.add",
  );
  expect(await codeOf((context) => void context.workbook.worksheets.add("a/b"))).toBe(
    "InvalidArgument at WorksheetCollection.add",
  );
  expect(await codeOf((context) => context.workbook.worksheets.getFirst().getRange("!!!").load("address"))).toBe(
    "InvalidArgument at Worksheet.getRange",
  );
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1]];
    }),
  ).toBe("InvalidArgument at Range.values");
});

test("null objects are null, and stay so below", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const range = sheet.getRange("A1");
    range.load("values");
    const known = context.workbook.worksheets.getItemOrNullObject("sheet1");
    known.load("name");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(known.isNullObject).toBe(false);
    expect(known.name).toBe("Sheet1");
  });
});

test("six thousand cells go in one batch, and the count says so", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = Array.from({ length: 1000 }, (_, i) => [i, i + 1, i + 2, i + 3, i + 4, i + 5]);
    host.resetRequests();
    sheet.getRange("A1:F1000").values = cells;
    await context.sync();
    expect(host.requests().requests).toBe(1);
  });
  expect(host.requests().requests).toBe(1);
  expect(book.values("Sheet1", "F1000")).toEqual([[1004]]);
});

test("a batch that fails in the middle keeps what stands before", async () => {
  host.failAt({ request: 1, action: 8, code: "GeneralException" });
  const code = await codeOf((context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 1; row <= 5; row += 1) sheet.getRange(`A${row}`).values = [[row]];
  });
  expect(code).toBe("GeneralException at workbench.failAt");
  const done = book
    .values("Sheet1", "A1:A5")
    .flat()
    .filter((value) => value !== null);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(5);
});

test("a request can fail as a whole, and a cell being edited refuses every batch", async () => {
  host.failAt({ request: 2, code: 5102 });
  expect(await codeOf((context) => context.workbook.load("name"))).toBe("no error");
  expect(await codeOf((context) => context.workbook.load("name"))).toMatch(/^ActivityLimitReached/);
  book.editing = true;
  expect(await codeOf((context) => context.workbook.load("name"))).toMatch(/^InvalidOperationInCellEditMode/);
});

test("protection refuses locked cells, and structure", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("A:A").format.columnWidth = 100;
    await context.sync();
  });
  const write = (address: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
  };
  expect(await codeOf(write("A1"))).toBe("AccessDenied at Range.values");
  expect(await codeOf(write("C3"))).toBe("no error");
  expect((await book.type("Sheet1", "A1", "1")).alert?.reason).toBe("protected");
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await codeOf((context) => void context.workbook.worksheets.add())).toBe(
    "AccessDenied at WorksheetCollection.add",
  );
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getFirst().delete();
    }),
  ).toBe("AccessDenied at Worksheet.delete");
});

test("events tell what changed, and their range can be read", async () => {
  const events: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        events.push(`${event.address} ${JSON.stringify(range.values)}`);
      });
    });
    context.workbook.worksheets.onDeleted.add(async () => void events.push("deleted"));
    context.workbook.worksheets.onActivated.add(async () => void events.push("activated"));
    await context.sync();
  });
  await book.type("Sheet1", "C3", "42");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events).toEqual(["C3 [[42]]"]);
  const id = book.sheets.add("Two");
  book.sheets.activate(id);
  book.deleteSheet(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events.slice(1)).toContain("deleted");
});

test("custom functions are called through messages", async () => {
  office.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  office.CustomFunctions.associate("BAD", () => {
    throw new office.CustomFunctions.Error("#N/A" as CustomFunctions.ErrorCode, "no data");
  });
  office.CustomFunctions.associate("GRID", (m: unknown[][]) =>
    m.map((row) => row.map((cell) => (cell === null ? "blank" : cell))),
  );
  host.book.functions.register("DEMO", [
    { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b" }] },
    { id: "BAD", name: "BAD" },
    { id: "GRID", name: "GRID", parameters: [{ name: "m", dimensionality: "matrix" }] },
  ]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").formulas = [["=DEMO.ADD(2,3)"], ["=DEMO.BAD()"], ["=DEMO.GRID(A1:B1)"]];
    await context.sync();
  });
  await book.settled();
  expect(book.values("Sheet1", "A1:B3")).toEqual([
    [5, null],
    [{ error: "#N/A" }, null],
    [5, "blank"],
  ]);
  expect(book.functions.messageAt(book.sheets.activeId, 1, 0)).toBe("no data");
});
