import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import hrPartner from "../../src/models/hr-business-partner.json";
import { PANE } from "./pane-words";
import { expectInserted, fillTemplateForm, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LOCALE = "zh-CN";
const { settings, items, common, tabs } = PANE[LOCALE];
const { profile, ratings, results } = PLAN_TEXTS.zh.sheets;

test("an item that was left out at the insert is added on every sheet, and undone", async ({ page }) => {
  const item = hrPartner.items.find(({ code }) => code === "C07");
  const label = `C07 ${item?.name.zh ?? ""}`;
  const workbench = await WorkbenchPage.open(page, LOCALE);
  await fillTemplateForm(workbench, LOCALE, { people: ["001,童文,,,G1"], model: "hr-business-partner" });
  await pressInsert(workbench, LOCALE);
  await expectInserted(workbench, LOCALE);
  const has = async (sheet: string, address: string): Promise<boolean> =>
    (await workbench.values(sheet, address)).flat().some((cell) => String(cell).startsWith(label));
  const { pane } = workbench;
  await pane.getByRole("tab", { name: tabs.settings }).click();
  await expect(pane.getByRole("heading", { name: settings.title, exact: true })).toBeVisible();
  await pane.getByRole("button", { name: items.look }).click();
  await pane.getByRole("combobox", { name: items.toAdd }).click();
  await pane.getByRole("option", { name: new RegExp(`^${label}`, "u") }).click();
  await pane.getByRole("button", { name: items.add }).click();
  await expect(pane.getByText(items.added(label))).toBeVisible({ timeout: 60_000 });
  await workbench.settled();
  expect(await has(profile, "A5:A20")).toBe(true);
  expect(await has(ratings, "A4:P4")).toBe(true);
  await expect.poll(() => has(results, "A4:P4"), { timeout: 60_000 }).toBe(true);
  await pane.getByRole("button", { name: common.undo }).click();
  await expect(pane.getByText(items.undone)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => has(results, "A4:P4"), { timeout: 60_000 }).toBe(false);
  expect(await has(ratings, "A4:P4")).toBe(false);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
