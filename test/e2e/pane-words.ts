import { expect } from "@playwright/test";
import { pane as en } from "../../src/locales/en/pane";
import { FUNCTION_PAGE_TEXTS } from "../../src/locales/function-page-texts";
import { pane as zh } from "../../src/locales/zh-CN/pane";
import type { Locale, WorkbenchPage } from "./workbench-page";

/** Every text of the pane, by the language of the workbench. */
export const PANE = { "zh-CN": zh, "en-US": en } as const;

/** Every text of the Functions page, by the language of the workbench. */
export const FUNCTION_WORDS = { "zh-CN": FUNCTION_PAGE_TEXTS.zh, "en-US": FUNCTION_PAGE_TEXTS.en } as const;

/** Opens the Results place and the details of one person. */
export async function openResultsOf(workbench: WorkbenchPage, locale: Locale, name: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: PANE[locale].tabs.results }).click();
  await pane.getByRole("button", { name }).first().click();
  await expect(pane.getByRole("heading", { name })).toBeVisible();
}
