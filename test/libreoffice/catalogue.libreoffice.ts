import type { Language } from "../../src/core/language";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { CATALOGUE_EXAMPLES } from "../worked-examples/catalogue";
import type { CatalogueExample, ExamplePerson } from "../worked-examples/catalogue-example";
import { exampleWorkbook, shippedModel } from "../worked-examples/example-workbook";
import { ShownExample } from "../worked-examples/shown-example";
import { cellsOf } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The person who is written first is the one that the Scorecard shows. */
function shownFirst(example: CatalogueExample, person: ExamplePerson): CatalogueExample {
  return { ...example, people: [person, ...example.people.filter((other) => other !== person)] };
}

const CASES = CATALOGUE_EXAMPLES.flatMap((example) =>
  example.people.map((person) => ({ name: `${example.id} ${person.code}`, example, person })),
);

let workbooks: readonly WorkbookPlan[];
beforeAll(async () => {
  const paths: string[] = [];
  for (const [position, language] of LANGUAGES.entries()) {
    for (const [index, { example, person }] of CASES.entries()) {
      const model = shippedModel(example.model);
      const plan = exampleWorkbook(shownFirst(example, person), model, language, "native");
      // The other checks look at each example in one language.
      const isKept = person === example.people[0] && index % LANGUAGES.length === position;
      const name = `catalogue-native-${language}-${example.id}-${person.code}`;
      paths.push(await saved(name, plan, isKept ? undefined : ASIDE));
    }
  }
  workbooks = await savedAllAgain(paths);
}, 600_000);

describe.each(LANGUAGES)("calculated by LibreOffice with native formulas (%s)", (language) => {
  const first = LANGUAGES.indexOf(language) * CASES.length;
  describe.each(CASES.map((entry, index) => ({ ...entry, index: first + index })))(
    "the example $name",
    ({ example, person, index }) => {
      const sheetCells = (kind: "results" | "scorecard") => {
        const sheet = workbooks[index]?.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets[kind]);
        if (!sheet) throw new Error(`The workbook has no ${kind}.`);
        return cellsOf(sheet, { row: 0, column: 0, rows: 200, columns: 100 });
      };

      it("has every figure in the results", async () => {
        const shown = new ShownExample(shippedModel(example.model), language, person);
        expect(shown.resultMismatches(sheetCells("results"))).toEqual([]);
      });

      it("has every figure on the scorecard", async () => {
        const shown = new ShownExample(shippedModel(example.model), language, person);
        expect(shown.scorecardMismatches(sheetCells("scorecard"))).toEqual([]);
      });
    },
  );
});
