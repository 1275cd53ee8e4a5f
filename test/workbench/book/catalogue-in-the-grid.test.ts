import type { Language } from "../../../src/core/language";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import type { CatalogueExample } from "../../worked-examples/catalogue-example";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";
import { ShownExample } from "../../worked-examples/shown-example";
import { connectFunctions } from "../connect-functions";

const PATIENCE = 120_000;
const LANGUAGES: readonly Language[] = ["zh", "en"];
/**
 * One example of every model, in one language after the other: the languages differ in the plan, which LibreOffice
 * calculates in both, and not in the grid.
 */
const CASES = CATALOGUE_EXAMPLES.filter(
  ({ model }, index) => CATALOGUE_EXAMPLES.findIndex((other) => other.model === model) === index,
).map((example, index) => ({ example, id: example.id, language: LANGUAGES[index % LANGUAGES.length] ?? "zh" }));

let book: Book;
beforeAll(() => {
  book = new Book(createHeadlessGrid());
  connectFunctions(book);
});
afterAll(() => book.dispose());

/** The example's workbook with its first person picked on the Scorecard. */
function picked(example: CatalogueExample, language: Language): WorkbookPlan {
  const plan = exampleWorkbook(example, shippedModel(example.model), language, "custom");
  const [person] = example.people;
  if (person === undefined) throw new Error("The example has nobody.");
  const label = `${person.code} ${person.name[language]}`;
  const pick = { row: 2, column: 1, cells: [[label]] };
  const { scorecard } = PLAN_TEXTS[language].sheets;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === scorecard ? { ...sheet, blocks: [...sheet.blocks, pick] } : sheet,
    ),
  };
}

describe("custom functions in the grid give every figure of the worked example", () => {
  it.each(CASES)(
    "$id ($language)",
    async ({ example, language }) => {
      book.load(picked(example, language));
      await book.settled(PATIENCE);
      const { results, scorecard } = PLAN_TEXTS[language].sheets;
      const shown = example.people.map((person) => new ShownExample(shippedModel(example.model), language, person));
      const rows = book.values(results, "A1:CZ30");
      expect(shown.flatMap((person) => person.resultMismatches(rows))).toEqual([]);
      expect(shown[0]?.scorecardMismatches(book.values(scorecard, "A1:L160"))).toEqual([]);
    },
    PATIENCE,
  );
});
