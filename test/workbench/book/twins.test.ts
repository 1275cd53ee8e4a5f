import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { caseSheet, comparable, functionResult, twinCases, workbookOf } from "../../core/twins/case-sheet";
import { CASE_MAKERS } from "../../core/twins/twin-cases";
import { caseCount } from "../../random-cases";
import { connectFunctions } from "../connect-functions";

const CASES = caseCount(60, 1000);
/** A calculation that is not finished would leave cells behind for the next book. */
const PATIENCE = 300_000;

let book: Book;
beforeAll(() => {
  book = new Book(createHeadlessGrid());
  connectFunctions(book);
});
afterAll(() => {
  book.dispose();
});

describe(`in ${CASES} cases in the grid the custom function and its native twin give what the function gives`, () => {
  it.each(Object.keys(CASE_MAKERS))(
    "for %s",
    async (id) => {
      const cases = twinCases(id, CASES);
      const { sheet, rows } = caseSheet(id, cases, true);
      book.load(workbookOf([sheet]));
      await book.settled(PATIENCE);
      const area = `A1:B${(rows.at(-1) ?? 0) + 1}`;
      const [values, formulas] = [book.values(id, area), book.formulas(id, area)];
      const differences = cases.flatMap((one, index) => {
        const row = rows[index] ?? -1;
        const [custom = null, twin = null] = values[row] ?? [];
        const given = [functionResult(id, one), custom, twin].map(comparable);
        return new Set(given).size === 1 ? [] : [{ formulas: formulas[row], cells: one.args, given }];
      });
      expect(differences).toEqual([]);
    },
    PATIENCE,
  );
});
