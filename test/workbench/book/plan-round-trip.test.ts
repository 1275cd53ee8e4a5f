import { planTemplate } from "../../../src/core/plan/plan-template";
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
  book.dispose();
}, 20_000);
