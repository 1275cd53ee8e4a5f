import { isFormula } from "../../../src/core/formulas/cell-formula";
import { planTemplate } from "../../../src/core/plan/plan-template";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { telecomChoices } from "../../actions/telecom-workbook";

test("a workbook that was saved and opened again is the same", async () => {
  const book = new Book(createHeadlessGrid());
  const template = planTemplate(telecomChoices("zh"), PLAN_TEXTS.zh, { sheets: [], tables: [], names: [] });
  book.load({ ...template, customXml: [{ namespace: "urn:x", xml: '<record xmlns="urn:x">2026</record>' }] });
  await book.settled(0);
  const saved = book.toPlan();
  book.load(saved);
  await book.settled(0);
  expect(book.toPlan()).toEqual(saved);
  expect(saved.customXml).toEqual([{ namespace: "urn:x", xml: '<record xmlns="urn:x">2026</record>' }]);
  expect(saved.sheets.map(({ name }) => name)).toEqual(template.sheets.map(({ name }) => name));
  expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    template.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  expect(saved.sheets.map(({ charts }) => charts.length)).toEqual(template.sheets.map(({ charts }) => charts.length));
  // Excel would take one cell of each area where the mark is missing.
  expect(markedFormulas(saved)).toEqual(markedFormulas(template));
  expect(markedFormulas(saved).length).toBeGreaterThan(2);
  book.dispose();
}, 20_000);

/** Formulas that files mark as taking whole areas. */
function markedFormulas({ sheets }: WorkbookPlan): readonly string[] {
  const contents = sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
  return contents.filter(isFormula).flatMap(({ formula, kind }) => (kind === undefined ? [] : [formula]));
}
