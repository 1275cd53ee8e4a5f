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
export async function renameSheet(
  workbench: WorkbenchPage,
  locale: Locale,
  sheet: string,
  name: string,
): Promise<void> {
  await choose(workbench, sheet, MENU[locale].rename);
  await workbench.page.keyboard.press("ControlOrMeta+A");
  await workbench.page.keyboard.type(name);
  await workbench.page.keyboard.press("Enter");
  await expect.poll(() => workbench.sheets()).toContain(name);
}

/** Goes to a cell by the name box. */
export async function goTo(workbench: WorkbenchPage, sheet: string, address: string): Promise<void> {
  await tabOf(workbench, sheet).click();
  await nameBox(workbench).fill(address);
  await nameBox(workbench).press("Enter");
  await workbench.page.waitForTimeout(100);
}

/** Where the name box says that the user is. */
export function nameBox(workbench: WorkbenchPage): Locator {
  return workbench.page.locator('[data-u-comp="defined-name"] input').first();
}

/** Cells as a text of the clipboard: those with quotes or line breaks stand in quotes, as Excel writes them. */
function clipboardText(rows: readonly (readonly string[])[]): string {
  const field = (cell: string): string => (/["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(field).join("\t")).join("\n");
}

/** Pastes rows of cells. It gets around drop-downs as it does in Excel. */
export async function paste(
  workbench: WorkbenchPage,
  sheet: string,
  address: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { page } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goTo(workbench, sheet, address);
  await page.evaluate((text) => navigator.clipboard.writeText(text), clipboardText(rows));
  await page.keyboard.press("ControlOrMeta+V");
  await expect.poll(async () => (await workbench.values(sheet, address))[0]?.[0]).not.toBeNull();
  await workbench.settled();
}
