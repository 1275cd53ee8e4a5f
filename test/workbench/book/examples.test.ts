import { FUNCTION_LIBRARY } from "../../../src/core/library/function-library";
import type { CellValue } from "../../../src/core/tables/cell";
import { FUNCTION_PAGE_TEXTS } from "../../../src/locales/function-page-texts";
import { exampleInWords } from "../../../src/taskpane/functions/example-words";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { connectFunctions } from "../connect-functions";

/** Rows and columns left for each result. */
const ROOM = 12;

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
  connectFunctions(book);
});
afterEach(() => {
  book.dispose();
});

test.each(["en", "zh"] as const)(
  "every example of the Functions page gives its result in a cell, in the words of %s",
  async (language) => {
    const { exampleWords } = FUNCTION_PAGE_TEXTS[language].page;
    const examples = FUNCTION_LIBRARY.flatMap(({ example }) => {
      const { formula, result } = exampleInWords(example, exampleWords);
      return result === null ? [] : [{ formula, result }];
    });
    const sheetId = book.sheets.activeId;
    examples.forEach(({ formula }, index) => {
      const area = { row: index * ROOM, column: 0, rows: 1, columns: 1 };
      book.cells.write(sheetId, area, [[{ formula, kind: "spill" }]]);
    });
    await book.settled();
    const shown = examples.map(({ formula, result }, index) => [
      formula,
      result.map((row, down) =>
        row.map((expected, right) => toDigitsOf(expected, book.cells.value(sheetId, index * ROOM + down, right))),
      ),
    ]);
    expect(shown).toEqual(examples.map(({ formula, result }) => [formula, result]));
  },
  60_000,
);

/** A number with as many decimals as the expected one shows. */
function toDigitsOf(expected: CellValue, shown: CellValue): CellValue {
  if (typeof expected !== "number" || typeof shown !== "number") return shown;
  return Number(shown.toFixed(/\.(\d+)$/u.exec(String(expected))?.[1]?.length ?? 0));
}
