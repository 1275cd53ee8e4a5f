import { expectInserted, fillTemplateForm, peopleLines, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const PEOPLE = 50;
const RATERS = 5;

test("a template for 50 people with 5 raters each is inserted in two round trips, one for charts and one for pages", async ({
  page,
}) => {
  const workbench = await WorkbenchPage.open(page, "en-US");
  await fillTemplateForm(workbench, "en-US", { people: peopleLines(PEOPLE), peers: 3 });
  await page.evaluate(() => window.workbench.resetRequests());
  await pressInsert(workbench, "en-US");
  await expectInserted(workbench, "en-US");
  const { requests } = await page.evaluate(() => window.workbench.requests());
  // Charts and pages may fail alone, where there are no figures yet or no printer.
  expect(requests).toBeLessThanOrEqual(4);
  const { rows } = await workbench.table("Ratings", "R1");
  expect(rows).toHaveLength(PEOPLE * RATERS);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
