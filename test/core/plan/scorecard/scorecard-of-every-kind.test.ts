import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import { personResult } from "../../../../src/core/scoring/person-result";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { CATALOGUE_EXAMPLES } from "../../../worked-examples/catalogue";
import { calculatedPage } from "./calculated-page";
import { figuresInCore, figuresOnPage } from "./page-figures";

jest.setTimeout(300_000);

/**
 * Every kind of page once: scales, points in blocks and items that are not rated; parts of items, and roles. All examples
 * are calculated in the browser, with custom functions, and by LibreOffice, natively.
 */
const EXAMPLES: readonly (readonly [FormulaKind, string])[] = [
  ["custom", "behavioural-dictionary-relations"],
  ["custom", "bank-customer-manager"],
  ["custom", "hr-business-partner"],
  ["custom", "broker-customer-manager-third-not-rated"],
  ["native", "it-operations-team"],
];

function exampleOf(id: string) {
  const example = CATALOGUE_EXAMPLES.find((one) => one.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  return example;
}

it.each(EXAMPLES)("with %s formulas the Scorecard of %s shows what core says", async (formulas, id) => {
  const { assessment, cells, aboveResults } = await calculatedPage(exampleOf(id), "en", formulas);
  const [person] = assessment.people;
  if (person === undefined) throw new Error("The example has nobody.");
  const result = personResult(assessment, person);
  const { items, categories, grades } = result;
  const size = { items: items.length, categories: categories.length, grades: grades.length };
  expect(figuresOnPage(cells, size, "en")).toEqual(figuresInCore(assessment, result, "en"));
  expect(aboveResults).toBe("");
});

describe("where the add-in's functions are not at hand", () => {
  it("Scorecard and Results say that figures are missing and why, and items and grades are still named", async () => {
    const { cells, aboveResults, assessment } = await calculatedPage(exampleOf("it-operations-team"), "en", "custom", {
      functions: false,
    });
    expect([cells[1]?.[0], aboveResults]).toEqual(Array(2).fill(PLAN_TEXTS.en.scorecard.notice.noFunctions));
    expect(cells.slice(10, 13).map(([name]) => name)).toEqual(assessment.profile.items.slice(0, 3).map((i) => i.label));
  });
});
