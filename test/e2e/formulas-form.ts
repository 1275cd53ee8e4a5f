import { expect } from "@playwright/test";
import type { ConversionTarget } from "../../src/actions/convert-formulas/prepare-conversion";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { PANE } from "./pane-words";
import type { Locale, WorkbenchPage } from "./workbench-page";

const LANGUAGE = { "zh-CN": "zh", "en-US": "en" } as const;

/** Converts the formulas in the settings as a person would: choose, look, agree. */
export async function convert(workbench: WorkbenchPage, locale: Locale, to: ConversionTarget): Promise<void> {
  const { tabs, settings } = PANE[locale];
  const words = settings.inWorkbook;
  await workbench.pane.getByRole("tab", { name: tabs.settings }).click();
  const section = workbench.pane.getByRole("region", { name: words.title });
  const close = section.getByRole("button", { name: PANE[locale].common.close });
  if (await close.isVisible()) await close.click();
  await section.getByRole("radio", { name: words.choices[to] }).check({ force: true });
  await section.getByRole("button", { name: words.look }).click();
  await expect(section.getByRole("listitem").first()).toBeVisible();
  await section.getByRole("button", { name: words.convert }).click();
  await expect(section.getByText(words.done[to])).toContainText(words.doneSame, { timeout: 60_000 });
  await workbench.settled();
}

/** What Results and Scorecard show. */
export async function figures(workbench: WorkbenchPage, locale: Locale): Promise<readonly (readonly CellValue[])[][]> {
  const { results, scorecard } = PLAN_TEXTS[LANGUAGE[locale]].sheets;
  const read = [await workbench.values(results, "A4:P6"), await workbench.values(scorecard, "A1:J40")];
  return read.map((rows) =>
    rows.map((row) =>
      row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e9) / 1e9 : cell === "" ? null : cell)),
    ),
  );
}
