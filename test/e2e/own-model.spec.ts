import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGE_NAMES } from "../../src/locales/language";
import { inChinese } from "../core/model/small-model";
import { convert, figures } from "./formulas-form";
import { PANE } from "./pane-words";
import { keepSaved } from "./saved-files";
import { expectInserted, pressInsert, typePeople } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const FILE = readFileSync(join(__dirname, "../workbooks/store-manager.json"), "utf8");

test("an own model goes on after saving and opening elsewhere: formulas there and back, and the language", async ({
  page,
}) => {
  const locale = "en-US";
  const first = await WorkbenchPage.open(page, locale);
  await insertOwn(first, locale, FILE, "Ratings");
  const before = await figures(first, locale);
  expect(before.flat(2).filter((cell) => typeof cell === "number").length).toBeGreaterThan(10);
  const file = await first.save();

  const other = await WorkbenchPage.open(page, locale);
  await other.openFile(file);
  await other.settled();
  expect(await figures(other, locale)).toEqual(before);
  // Nobody has opened the pane there yet.
  await other.ribbon(PANE[locale].template.insert);
  await convert(other, locale, "native");
  expect(await figures(other, locale)).toEqual(before);
  await other.openFile(keepSaved("own-model-native", await other.save()));
  await other.settled();
  await convert(other, locale, "custom");
  expect(await figures(other, locale)).toEqual(before);

  const { sheets } = PANE[locale].settings;
  await other.pane.getByRole("button", { name: sheets.change(LANGUAGE_NAMES.zh) }).click();
  await expect(other.pane.getByText(sheets.changed(LANGUAGE_NAMES.zh))).toBeVisible({ timeout: 60_000 });
  expect(await other.sheets()).toContain("评分表");
  const ratings = await other.table("评分表", "R1");
  expect(ratings.headers).toContain("C01 排班与用人");
});

test("a model in one language says so, before it is inserted and where the other is asked for", async ({ page }) => {
  const locale = "en-US";
  const workbench = await WorkbenchPage.open(page, locale);
  await insertOwn(workbench, locale, JSON.stringify(inChinese(JSON.parse(FILE))), "评分表");
  const { tabs, settings } = PANE[locale];
  await workbench.pane.getByRole("tab", { name: tabs.settings }).click();
  await workbench.pane.getByRole("button", { name: settings.sheets.change(LANGUAGE_NAMES.en) }).click();
  await expect(workbench.pane.getByText(settings.sheets.oneLanguage(LANGUAGE_NAMES.zh))).toBeVisible();
  expect(await workbench.sheets()).toContain("评分表");
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

/** Opens a model file, inserts it for one person and types two ratings of some items. */
async function insertOwn(workbench: WorkbenchPage, locale: Locale, file: string, ratingsSheet: string): Promise<void> {
  const { pane } = workbench;
  const { template, models } = PANE[locale];
  await workbench.ribbon(template.insert);
  const input = { name: "own.json", mimeType: "application/json", buffer: Buffer.from(file) };
  await pane.locator('input[type="file"]').setInputFiles(input);
  await expect(pane.getByText(models.opened("own.json"))).toBeVisible();
  const isChinese = ratingsSheet === "评分表";
  if (isChinese) await expect(pane.getByText(models.oneLanguage(LANGUAGE_NAMES.zh)).first()).toBeVisible();
  await typePeople(workbench, locale, ["001,Wendy Tong,,,G2"]);
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  const ratings = await workbench.table(ratingsSheet, "R1");
  for (const code of ["C01", "C02", "C03"]) {
    const column = ratings.column(code);
    await workbench.type(ratingsSheet, ratings.address(0, column), "2");
    await workbench.type(ratingsSheet, ratings.address(1, column), "3");
  }
  await workbench.settled();
}
