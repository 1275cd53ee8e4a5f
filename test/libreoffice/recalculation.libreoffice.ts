import fc from "fast-check";
import { isFormula } from "../../src/core/formulas/cell-formula";
import type { CellFormula, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { Book } from "../../src/workbench/book/book";
import { createHeadlessGrid } from "../../src/workbench/book/create-headless-grid";
import { comparable } from "../core/twins/case-sheet";
import { caseCount, casesByChance } from "../random-cases";
import { anyEdits, edited, exampleOf, MODELS } from "../workbench/book/any-edits";
import { ASIDE, saved, savedAllAgain } from "./soffice";
import { withoutResults } from "./without-results";

let book: Book;
beforeAll(() => (book = new Book(createHeadlessGrid())));
afterAll(() => book.dispose());

test.each(MODELS.slice(-caseCount(1, MODELS.length)))(
  "after any edits of a workbook of %s every cell shows what LibreOffice calculates",
  async (model) => {
    const plan = exampleOf(model, "native");
    const plans: WorkbookPlan[] = [];
    const paths: string[] = [];
    for (const edits of fc.sample(anyEdits, casesByChance(1, 5))) {
      await edited(book, plan, edits);
      plans.push(book.toPlan());
      paths.push(await saved(`edited-${model}-${paths.length}`, withoutResults(book.toPlan()), ASIDE));
    }
    const again = await savedAllAgain(paths);
    for (const [run, one] of plans.entries()) {
      const [ours, theirs] = [formulasOf(one), formulasOf(again[run])];
      expect(ours.size).toBeGreaterThan(100);
      const differing = [...ours].flatMap(([place, { formula, result }]) => {
        const theirResult = theirs.get(place)?.result ?? null;
        return comparable(result ?? null) === comparable(theirResult) ? [] : [[place, formula, result, theirResult]];
      });
      expect(differing).toEqual([]);
    }
  },
  900_000,
);

/** Formulas with what they give, by place. */
function formulasOf(plan: WorkbookPlan | undefined): ReadonlyMap<string, CellFormula> {
  const found = new Map<string, CellFormula>();
  for (const { name, blocks } of plan?.sheets ?? []) {
    for (const { row, column, cells } of blocks) {
      cells.forEach((line, down) =>
        line.forEach((content, right) => {
          if (isFormula(content)) found.set(`${name}!R${row + down + 1}C${column + right + 1}`, content);
        }),
      );
    }
  }
  return found;
}
