import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import type { FunctionCall } from "../../../src/workbench/book/function-results";

let book: Book;
let sent: FunctionCall[][];
beforeEach(() => {
  book = new Book(createHeadlessGrid());
  sent = [];
  book.functions.register("DEMO", [
    {
      id: "SUMUP",
      name: "SUMUP",
      parameters: [{ name: "values", dimensionality: "matrix" }],
      allowErrorForDataTypeAny: true,
    },
    { id: "TWICE", name: "TWICE", parameters: [{ name: "value", dimensionality: "scalar" }] },
  ]);
});
afterEach(() => {
  book.dispose();
});

function connect(): void {
  book.functions.connect((calls) => {
    sent.push([...calls]);
    setTimeout(() => {
      book.functions.receive(calls.map(({ id, name, args }) => ({ id, value: answer(name, args) })));
    }, 5);
  });
}

function answer(name: string, args: FunctionCall["args"]): FunctionCall["args"][number] {
  const [first] = args;
  if (name === "TWICE") return Number(first) * 2;
  return Array.isArray(first) ? first.map((row) => [row.length, JSON.stringify(row)]) : "?";
}

test("a call waits as #BUSY! until the add-in answers", async () => {
  await book.type("Sheet1", "A1", "=DEMO.TWICE(4)");
  await book.calculation.settled();
  expect(book.values("Sheet1", "A1")).toEqual([[{ error: "#BUSY!" }]]);
  connect();
  await book.settled();
  expect(book.values("Sheet1", "A1")).toEqual([[8]]);
});

test("the calls of one calculation leave together, equal ones once, and dependents follow", async () => {
  connect();
  const id = book.sheets.activeId;
  book.cells.write(id, { row: 0, column: 0, rows: 4, columns: 1 }, [
    [{ formula: "=DEMO.TWICE(4)" }],
    [{ formula: "=DEMO.TWICE(5)" }],
    [{ formula: "=DEMO.TWICE(4)" }],
    [{ formula: "=DEMO.TWICE(A1+A2)" }],
  ]);
  await book.settled();
  expect(book.values("Sheet1", "A1:A4").flat()).toEqual([8, 10, 8, 36]);
  expect(sent.map((calls) => calls.length)).toEqual([2, 1]);
});

test("blanks are null, or 0 when asked for; errors are objects; results spill", async () => {
  connect();
  await book.type("Sheet1", "A1", "1");
  await book.type("Sheet1", "A2", "=NA()");
  await book.type("Sheet1", "D1", "=DEMO.SUMUP(A1:B2)");
  await book.settled();
  expect(book.values("Sheet1", "D1:E2")).toEqual([
    [2, "[1,null]"],
    [2, '[{"error":"#N/A"},null]'],
  ]);
  await book.functions.setBlanksAsZero(true);
  await book.settled();
  expect(book.values("Sheet1", "E1")).toEqual([["[1,0]"]]);
});

test("a spill that is in the way of something shows #SPILL!", async () => {
  connect();
  await book.type("Sheet1", "E2", "here");
  await book.type("Sheet1", "D1", "=DEMO.SUMUP(A1:B2)");
  await book.settled();
  expect(book.values("Sheet1", "D1:E2")).toEqual([
    [{ error: "#SPILL!" }, null],
    [null, "here"],
  ]);
});
