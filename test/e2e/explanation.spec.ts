import AxeBuilder from "@axe-core/playwright";
import { EXPLANATION_PANE_TEXTS, EXPLANATION_TEXTS } from "../../src/locales/explanation-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { goTo } from "./grid-actions";
import { PANE } from "./pane-words";
import { insertTelecom, pickPerson } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LANGUAGE = { "zh-CN": "zh", "en-US": "en" } as const;

test("explains the selected cell on Results and on Scorecard and adds a sheet", async ({ page }) => {
  const locale = "en-US";
  const language = LANGUAGE[locale];
  const words = EXPLANATION_TEXTS[language];
  const around = EXPLANATION_PANE_TEXTS[language];
  const { sheets } = PLAN_TEXTS[language];
  const workbench = await WorkbenchPage.open(page, locale);
  const { pane } = workbench;
  await insertTelecom(workbench, locale);
  const ratings = await workbench.table(sheets.ratings, "R1");
  const column = ratings.column("C01");
  for (const [row, level] of [3, 2, 2, 3].entries()) {
    await workbench.type(sheets.ratings, ratings.address(row, column), String(level));
  }
  await pickPerson(workbench, locale);

  await pane.getByRole("tab", { name: PANE[locale].tabs.results }).click();
  await goTo(workbench, sheets.results, "B5");
  expect((await workbench.values(sheets.results, "B5"))[0]?.[0]).toBe(2.25);
  await pane.getByRole("button", { name: around.ask }).click();
  await expect(pane.getByRole("heading", { level: 2, name: /^C01 / })).toBeVisible();
  const groups = pane.getByRole("table", { name: words.captions.groups });
  await expect(groups).toContainText("2.5");
  await expect(groups).toContainText("60");
  await expect(pane.getByRole("table", { name: words.captions.steps })).toContainText("2.25");

  const before = await workbench.sheets();
  await pane.getByRole("button", { name: around.insert }).click();
  const sheet = `${words.sheetName} 0007 C01`;
  await expect(pane.getByText(around.inserted(sheet))).toBeVisible();
  expect(await workbench.sheets()).toEqual([...before, sheet]);
  const cells = (await workbench.values(sheet, "A1:H40")).flat();
  expect(cells).toContain(2.25);
  expect(cells).toContain(words.captions.groups);
  await pane.getByRole("button", { name: PANE[locale].common.undo }).click();
  await expect(pane.getByText(around.undone)).toBeVisible();
  expect(await workbench.sheets()).toEqual(before);

  await pane.getByRole("button", { name: around.back }).click();
  await goTo(workbench, sheets.scorecard, "B7");
  await pane.getByRole("button", { name: around.ask }).click();
  await expect(pane.getByRole("heading", { level: 2, name: words.figures.match })).toBeVisible();
  await expect(pane.getByRole("table", { name: words.captions.items })).toContainText(words.items.notRated);
  await page.addStyleTag({ content: ".pane { width: 320px !important; }" });
  const { violations } = await new AxeBuilder({ page }).include([".pane iframe", "body"]).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
  const overflow = await pane.locator("[data-scrolls]:visible").evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow, "nothing to scroll sideways").toBe(0);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
