import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import { type PersonResult, personResult } from "../../../../src/core/scoring/person-result";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { CATALOGUE_EXAMPLES } from "../../../worked-examples/catalogue";
import { shippedModel } from "../../../worked-examples/example-workbook";
import { calculatedPage, type CalculatedPage } from "./calculated-page";

const FIRST = 10;
const { status: STATUS, scorecard: WORDS } = PLAN_TEXTS.en;
/**
 * Every kind of page once: scales, points in blocks and items that are not rated; parts of items, and roles. All examples
 * are calculated in the browser, with custom functions, and by LibreOffice, natively.
 */
const EXAMPLES: Readonly<Record<FormulaKind, readonly string[]>> = {
  custom: ["behavioural-dictionary-relations", "bank-customer-manager", "broker-customer-manager-third-not-rated"],
  native: ["hr-business-partner", "it-operations-team"],
};

/** Rows of a small table below its header, by the header's text. */
function below({ cells }: CalculatedPage, title: string, rows: number) {
  const header = cells.findIndex(([first]) => first === title);
  return cells.slice(header + 1, header + 1 + rows);
}

function blank(figure: number | null | undefined): number | string {
  return figure ?? "";
}

function wordOf(status: 1 | 0 | -1 | null): string {
  return status === null ? "" : { 1: STATUS.met, 0: STATUS.near, [-1]: STATUS.short }[status];
}

describe.each(["custom", "native"] as const)("the Scorecard with %s formulas", (formulas) => {
  const examples = CATALOGUE_EXAMPLES.filter(({ id }) => EXAMPLES[formulas].includes(id));
  describe.each(examples.map((example) => [example.id, example] as const))("of %s", (_, example) => {
    let page: CalculatedPage;
    let result: PersonResult;
    beforeAll(async () => {
      page = await calculatedPage(example, await shippedModel(example.model), "en", formulas);
      const person = page.assessment.people[0];
      if (person === undefined) throw new Error("The example has nobody.");
      result = personResult(page.assessment, person);
    }, 180_000);

    it("shows every row of the profile as core finds it", () => {
      const shown = page.cells.slice(FIRST, FIRST + result.items.length);
      expect(shown.map((row) => [String(row[0]).trim(), ...row.slice(2, 7), row[10]])).toEqual(
        result.items.map(({ item, weight, required, actual, gap, status, loss }) => [
          expect.stringContaining(item.label),
          weight,
          required ?? "–",
          blank(actual),
          blank(gap),
          wordOf(status),
          loss > 0 ? loss : "",
        ]),
      );
    });

    it("sums them as core does", () => {
      const { total } = result;
      const figures = page.cells[6] ?? [];
      const means = [total?.averageActual, total?.averageRequired, total?.ratio].map(blank);
      expect([figures[0], figures[1], figures[3], figures[5], figures[6], figures[7]]).toEqual([
        total?.band?.label ?? "–",
        blank(total?.match),
        blank(total?.coverage),
        ...means,
      ]);
    });

    it("shows every category and every grade or role", () => {
      const { categories, grades } = result;
      const figures = ({ band, match, coverage }: (typeof grades)[number] | (typeof categories)[number]) => [
        band?.label ?? "–",
        blank(coverage),
        blank(match),
      ];
      const asShown = (rows: readonly (readonly (number | string)[])[]) => rows.map((row) => [row[1], row[4], row[5]]);
      expect(asShown(below(page, WORDS.categories, categories.length))).toEqual(categories.map(figures));
      const title = page.assessment.rules.arrangement === 2 ? WORDS.roles : WORDS.grades;
      expect(asShown(below(page, title, grades.length))).toEqual(grades.map(figures));
    });

    it("lists as needs what costs most", () => {
      const needs = result.items
        .filter(({ loss, status }) => loss > 0 && status !== 1)
        .sort((one, other) => other.loss - one.loss)
        .slice(0, 5);
      const shown = below(page, WORDS.categories, needs.length);
      expect(shown.map((row) => row[10])).toEqual(needs.map(({ loss }) => loss));
    });
  });
});
