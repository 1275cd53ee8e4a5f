import { expect, type Locator } from "@playwright/test";
import type { Locale, WorkbenchPage } from "./workbench-page";

const MENU = {
  "zh-CN": { remove: "删除", rename: "重命名", confirm: "确定" },
  "en-US": { remove: "Delete", rename: "Rename", confirm: "OK" },
} as const;

function tabOf(workbench: WorkbenchPage, sheet: string): Locator {
  return workbench.page.locator("footer").getByText(sheet, { exact: true });
}

async function choose(workbench: WorkbenchPage, sheet: string, entry: string): Promise<void> {
  const tab = tabOf(workbench, sheet);
  await tab.click();
  await tab.click({ button: "right" });
  await workbench.page.getByText(entry, { exact: true }).last().click();
}

/** Deletes a sheet through the menu of its tab. */
export async function deleteSheet(workbench: WorkbenchPage, locale: Locale, sheet: string): Promise<void> {
  await choose(workbench, sheet, MENU[locale].remove);
  await workbench.page.getByRole("button", { name: MENU[locale].confirm, exact: true }).click();
  await expect.poll(() => workbench.sheets()).not.toContain(sheet);
}

/** Renames a sheet through the menu of its tab. */
export async function renameSheet(workbench: WorkbenchPage, locale: Locale, sheet: string, name: string): Promise<void> {
  await choose(workbench, sheet, MENU[locale].rename);
  await workbench.page.keyboard.press("ControlOrMeta+A");
  await workbench.page.keyboard.type(name);
  await workbench.page.keyboard.press("Enter");
  await expect.poll(() => workbench.sheets()).toContain(name);
}
