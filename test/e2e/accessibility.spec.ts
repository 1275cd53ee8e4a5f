import AxeBuilder from "@axe-core/playwright";
import { PERSON } from "../worked-examples/telecom";
import { FUNCTION_WORDS, openResultsOf, PANE } from "./pane-words";
import { insertTelecom, WORDS } from "./worked-example";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const PLACES = ["template", "check", "results", "functions", "settings"] as const;
const NARROW = 320;
/** Fluent's transitions end within this time. */
const SETTLED = 400;

for (const locale of ["zh-CN", "en-US"] as const) {
  test(`axe finds nothing in the pane, and 320 pixels are enough (${locale})`, async ({ page }) => {
    const workbench = await WorkbenchPage.open(page, locale);
    await page.addStyleTag({ content: `.pane { width: ${NARROW}px !important; }` });
    await workbench.ribbon(WORDS[locale].insert);
    await inspect(workbench, "the empty form");
    const words = PANE[locale].template;
    await workbench.pane.getByLabel(words.peopleLabel).fill("姓名\t工号\tHobby\nLi\t001\t\nLi\t001\tx");
    await expect(workbench.pane.getByRole("combobox", { name: words.columns.column(2, "工号") })).toBeVisible();
    await inspect(workbench, "a pasted list of people");
    await insertTelecom(workbench, locale);
    await inspect(workbench, "the template is inserted");
    for (const place of PLACES) {
      await workbench.pane.getByRole("tab", { name: PANE[locale].tabs[place] }).click();
      if (place === "check") await startCheck(workbench, locale);
      if (place === "results") await openResultsOf(workbench, locale, PERSON.name[WORDS[locale].language]);
      await inspect(workbench, place);
      if (place === "functions") await inspectFunction(workbench, locale);
    }
    expect(workbench.complaints).toEqual({ foreign: [], console: [] });
  });
}

test("the pane's page lets in no script or style but its own", async ({ request }) => {
  const policy = /Content-Security-Policy"?\s+content="([^"]*)"/u.exec(
    await (await request.get("/taskpane.html")).text(),
  )?.[1];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/u);
});

/** A function with long formulas and the meanings of all errors unfolded. */
async function inspectFunction(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { page: words } = FUNCTION_WORDS[locale];
  await workbench.pane.locator('[data-function="ICC"]').click();
  await workbench.pane.getByRole("button", { name: words.otherSigns }).click();
  await inspect(workbench, "the page of a function");
}

async function startCheck(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  await workbench.pane.getByRole("button", { name: PANE[locale].check.run }).last().click();
  await expect(workbench.pane.getByRole("button", { name: PANE[locale].check.again })).toBeVisible();
}

async function inspect({ page }: WorkbenchPage, what: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const { violations } = await new AxeBuilder({ page }).include([".pane iframe", "body"]).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  expect.soft(found, what).toEqual([]);
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const overflow = await frame?.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${what}: nothing to scroll sideways`).toBe(0);
}
