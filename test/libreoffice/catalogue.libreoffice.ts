import type { Language } from "../../src/core/language";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { caseCount } from "../random-cases";
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

/** Each case takes the next language, or both with `npm run random`. */
function languagesOf(index: number): readonly Language[] {
  const turn = index % LANGUAGES.length;
  return [...LANGUAGES.slice(turn), ...LANGUAGES.slice(0, turn)].slice(0, caseCount(1, LANGUAGES.length));
}

const CASES = CATALOGUE_EXAMPLES.flatMap((example) => example.people.map((person) => ({ example, person }))).flatMap(
  (entry, index) => languagesOf(index).map((language) => ({ ...entry, language })),
);

let workbooks: readonly WorkbookPlan[];
beforeAll(async () => {
  const paths: string[] = [];
  for (const { example, person, language } of CASES) {
    const plan = exampleWorkbook(shownFirst(example, person), shippedModel(example.model), language, "native");
    // The other checks look at each example once.
    const isKept = person === example.people[0];
    paths.push(
      await saved(`catalogue-native-${language}-${example.id}-${person.code}`, plan, isKept ? undefined : ASIDE),
    );
  }
  workbooks = await savedAllAgain(paths);
}, 600_000);

describe.each(CASES.map((entry, index) => ({ ...entry, index })))(
  "the example $example.id, calculated by LibreOffice with native formulas for $person.code ($language)",
  ({ example, person, language, index }) => {
    const sheetCells = (kind: "results" | "scorecard") => {
      const sheet = workbooks[index]?.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets[kind]);
      if (!sheet) throw new Error(`The workbook has no ${kind}.`);
      return cellsOf(sheet, { row: 0, column: 0, rows: 200, columns: 100 });
    };

    it("has every figure in the results", () => {
      const shown = new ShownExample(shippedModel(example.model), language, person);
      expect(shown.resultMismatches(sheetCells("results"))).toEqual([]);
    });

    it("has every figure on the scorecard", () => {
      const shown = new ShownExample(shippedModel(example.model), language, person);
      expect(shown.scorecardMismatches(sheetCells("scorecard"))).toEqual([]);
    });
  },
);
