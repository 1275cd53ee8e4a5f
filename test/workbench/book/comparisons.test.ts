import { formulaCell } from "../../../src/core/formulas/cell-formula";
import { SheetDraft } from "../../../src/core/plan/sheet-draft";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";

let book: Book;
beforeAll(() => {
  book = new Book(createHeadlessGrid());
});
afterAll(() => {
  book.dispose();
});

/** A1 holds 0, A2 holds 5, A3 is blank, A4 the text "" of a formula. */
async function shown(formula: string): Promise<unknown> {
  book.openNew();
  await book.type("Sheet1", "A1", "0");
  await book.type("Sheet1", "A2", "5");
  await book.type("Sheet1", "A4", '=""');
  await book.type("Sheet1", "C1", formula);
  await book.settled();
  const [[value]] = book.values("Sheet1", "C1") as [[unknown]];
  return value;
}

it("leaves a number of a file a number in a cell for texts", async () => {
  const draft = new SheetDraft("Sheet1");
  draft.put(0, 0, [[7, formulaCell("TYPE(A1)"), formulaCell("A1+1")]]);
  draft.style({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
  book.load({ sheets: [draft.plan()], names: [], customXml: [], activeSheet: "Sheet1" });
  await book.settled();
  expect(book.values("Sheet1", "A1:C1")).toEqual([[7, 1, 8]]);
});

describe("Comparing cells, as Excel does", () => {
  it.each([
    ['=IF(A1="","",A1)', 0],
    ['=SUMPRODUCT(--(A1:A4=""))', 2],
    ['=SUMPRODUCT(--(IF(A1:A2="","x",A1:A2)="x"))', 0],
    ["=SUMPRODUCT(--(A1:A4=0))", 2],
    ['=SUMPRODUCT(--(A1:A2<>""))', 2],
    ["=SUMPRODUCT(--(A1:A2>0))", 1],
  ])("%s gives %p: 0 is not an empty text", async (formula, value) => {
    expect(await shown(formula)).toBe(value);
  });
});
