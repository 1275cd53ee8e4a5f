import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { CatalogueId } from "../../src/models/catalogue";
import { CATALOGUE_EXAMPLES } from "../worked-examples/catalogue";
import type { CatalogueExample } from "../worked-examples/catalogue-example";
import { shippedModel } from "../worked-examples/example-workbook";
import { ratersPerPerson } from "../worked-examples/fill-example";
import { LANGUAGE, TypedExample } from "./catalogue-example";
import { PANE } from "./pane-words";
import { keepSaved } from "./saved-files";
import { expectInserted, pressInsert, typePeople } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

/**
 * Models that are inserted and typed into as no other browser test does: with a form of certificates alone, and with uses
 * of the results. Exams are in main-job.spec.ts, roles in sheet-language.spec.ts, the figures of every model in the grid
 * in test/workbench/book/catalogue-in-the-grid.test.ts.
 */
const KINDS: readonly (readonly [CatalogueId, Locale])[] = [
  ["customer-manager-certification", "en-US"],
  ["it-operations-team", "zh-CN"],
];

/** Inserts the template of a model through the pane, with the people, raters and optional items of its examples. */
async function insertThroughPane(
  workbench: WorkbenchPage,
  locale: Locale,
  model: CompetencyModel,
  example: CatalogueExample,
): Promise<void> {
  const { pane } = workbench;
  const { template, models } = PANE[locale];
  const language = LANGUAGE[locale];
  await workbench.ribbon(template.insert);
  await pane.locator(`[role="option"][data-model="${model.id}"]`).click();
  await expect(pane.locator(`[role="option"][data-model="${model.id}"]`)).toHaveAttribute("aria-selected", "true");
  const wanted = new Set(Object.values(example.only ?? {}).flat());
  const options = model.items.filter(({ code, optional }) => optional && wanted.has(code));
  if (options.length > 0) await pane.getByRole("button", { name: models.itemsAndWeights }).click();
  for (const { code, name } of options) {
    await pane.getByRole("checkbox", { name: `${code} ${name[language]}` }).check({ force: true });
  }
  const people = example.people.map(({ code, name, aim }) => `${code},${name[language]},,,${aim}`);
  await typePeople(workbench, locale, people);
  await pane.getByRole("button", { name: template.raters }).click();
  for (const [group, count] of Object.entries(ratersPerPerson(example))) {
    const name = model.raterGroups.find(({ id }) => id === group)?.name[language];
    if (name !== undefined) await pane.getByLabel(template.numberOf(name)).fill(String(count));
  }
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  await workbench.settled();
}

for (const [id, locale] of KINDS) {
  const examples = CATALOGUE_EXAMPLES.filter(({ model }) => model === id);
  test(`${id}, inserted and rated, shows every figure of its worked example (${locale})`, async ({ page }) => {
    const model = shippedModel(id);
    const [first] = examples;
    if (first === undefined) throw new Error(`There is no example of ${id}.`);
    const workbench = await WorkbenchPage.open(page, locale);
    await insertThroughPane(workbench, locale, model, first);
    const typed = await TypedExample.start(workbench, locale, model);
    for (const example of examples) {
      await typed.type(example);
      for (const person of example.people) {
        expect(await typed.mismatches(person), `${example.id}, ${person.code}`).toEqual([]);
      }
      keepSaved(`catalogue-custom-${locale}-${example.id}`, await workbench.save());
    }
  });
}
