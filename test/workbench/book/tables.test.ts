import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { toEngineFormula } from "../../../src/workbench/book/structured-references";

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
});
afterEach(() => {
  book.dispose();
});

async function people(): Promise<string> {
  const id = book.sheets.activeId;
  const rows = [
    ["P1 code", "P2 name", "w"],
    ["01", "Ann", 3],
    ["02", "Bo", 4],
  ];
  book.cells.write(id, { row: 3, column: 0, rows: 3, columns: 3 }, rows);
  book.tables.add(id, { row: 3, column: 0, rows: 3, columns: 3 }, "CompetencyPeople");
  await book.settled();
  return id;
}

test("short structured references become the engine's long ones, and texts stay", () => {
  const place = { table: "Scores" };
  expect(toEngineFormula("=[@Score]*2", place)).toBe("=Scores[[#This Row],[Score]]*2");
  expect(toEngineFormula('=T[@[P1 code]]&"[@x]"', place)).toBe('=T[[#This Row],[P1 code]]&"[@x]"');
  expect(toEngineFormula("=SUM(T[[#All],[w]],[w])", place)).toBe("=SUM(T[[#All],[w]],Scores[w])");
});

test("structured references work and read back as they were written", async () => {
  await people();
  const formulas = [
    "=ROWS(CompetencyPeople[#All])",
    "=CompetencyPeople[[#Headers],[P2 name]]",
    "=SUM(CompetencyPeople[w])",
    '=INDEX(CompetencyPeople[P2 name],MATCH("02",CompetencyPeople[P1 code],0))',
    '=MATCH("P2*",CompetencyPeople[#Headers],0)',
  ];
  for (const [row, formula] of formulas.entries()) await book.type("Sheet1", `H${row + 1}`, formula);
  await book.settled();
  expect(book.values("Sheet1", "H1:H5").flat()).toEqual([3, "P2 name", 7, "Bo", 2]);
  await book.type("Sheet1", "D5", "=[@w]*10");
  await book.settled();
  expect(book.formulas("Sheet1", "D5")).toEqual([["=[@w]*10"]]);
  expect(book.values("Sheet1", "D5")).toEqual([[30]]);
});

test("a table grows below with its rules and names, and beside with a new column", async () => {
  const id = await people();
  book.names.add("PersonCodes", "=Sheet1!$A$5:$A$6");
  book.validations.set(
    id,
    { row: 4, column: 2, rows: 2, columns: 1 },
    {
      type: "wholeNumber",
      formula1: "0",
      formula2: "9",
      operator: "Between",
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: undefined,
      alert: { style: "Stop", title: "No", text: "0 to 9" },
    },
  );
  await book.type("Sheet1", "A7", "03");
  expect(book.tables.get("CompetencyPeople").area.rows).toBe(4);
  expect(book.names.find("PersonCodes")?.formula).toBe("=Sheet1!$A$5:$A$7");
  expect((await book.type("Sheet1", "C7", "99")).accepted).toBe(false);
  expect((await book.type("Sheet1", "C7", "9")).accepted).toBe(true);
  await book.type("Sheet1", "D4", "score");
  expect(book.tables.headers(book.tables.get("CompetencyPeople"))).toEqual(["P1 code", "P2 name", "w", "score"]);
  await book.type("Sheet1", "H1", "=SUM(CompetencyPeople[w])");
  await book.type("Sheet1", "C4", "weight");
  await book.type("Sheet1", "H2", "=SUM(CompetencyPeople[weight])");
  await book.settled();
  expect(book.values("Sheet1", "H2")).toEqual([[16]]);
});

test("nothing spills inside a table", async () => {
  await people();
  await book.type("Sheet1", "C5", "=SEQUENCE(2)");
  await book.settled();
  expect(book.values("Sheet1", "C5:C6")).toEqual([[{ error: "#SPILL!" }], [4]]);
  await book.type("Sheet1", "J1", "=SEQUENCE(2,2)");
  await book.settled();
  expect(book.values("Sheet1", "J1:K2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  await book.type("Sheet1", "C5", "=TRANSPOSE(TRANSPOSE(A5:A6))");
  await book.type("Sheet1", "E5", "=SEQUENCE(1,3)");
  await book.settled();
  expect(book.formulas("Sheet1", "C5")).toEqual([["=TRANSPOSE(TRANSPOSE(A5:A6))"]]);
  expect(book.values("Sheet1", "C5:C6")).toEqual([[{ error: "#SPILL!" }], [4]]);
});
