import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { WORDS as WORKBENCH } from "../../src/workbench/page/words";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { SAMPLE_PEOPLE, SHOWN_PERSON } from "../worked-examples/sample-people";
import { PERSON } from "../worked-examples/telecom";
import { PANE } from "./pane-words";
import { keepSaved } from "./saved-files";
import { insertTelecom, pickPerson, WORDS } from "./worked-example";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("a downloaded workbook opens as it was saved", async ({ page }) => {
  const locale = "zh-CN";
  const workbench = await WorkbenchPage.open(page, locale);
  const words = WORKBENCH[locale];
  await insertTelecom(workbench, locale);
  await workbench.type(WORDS[locale].sheets.ratings, "E6", "3");
  await pickPerson(workbench, locale);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: words.download }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  await expect(page.locator(".say")).toHaveText(words.saved("Book1.xlsx"));
  const saved = keepSaved(`downloaded-${locale}`, readFileSync(await download.path()));
  const before = await everything(workbench);

  await page.getByRole("button", { name: words.create, exact: true }).click();
  await expect.poll(() => workbench.sheets()).toEqual(["Sheet1"]);

  await chooseFile(page, locale, "received.xlsx", saved);
  await expect(page.locator(".say")).toHaveText(words.opened("received.xlsx"));
  await workbench.settled();
  expect(await everything(workbench)).toEqual(before);
  const again = keepSaved(`opened-and-saved-${locale}`, await workbench.save());
  expect(parts(await readXlsx(again))).toEqual(parts(await readXlsx(saved)));
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

test("the sample shows a dozen people and calculates, in both languages", async ({ page }) => {
  const locale = "zh-CN";
  const other = "en-US";
  const workbench = await WorkbenchPage.open(page, locale);
  const words = WORKBENCH[locale];
  const { sheets } = WORDS[locale];
  await openSample(workbench, locale);

  await workbench.ribbon(PANE[locale].results.title);
  await expect(workbench.pane.getByText(PANE[locale].results.count(12, 12))).toBeVisible();
  const before = (await workbench.table(sheets.ratings, "R1")).rows;
  await page.getByRole("combobox", { name: words.language }).selectOption(other);
  await page.waitForFunction((lang) => document.documentElement.lang !== lang && "workbench" in window, locale);
  await workbench.settled();
  expect((await workbench.table(sheets.ratings, "R1")).rows, "the workbook stays when the language changes").toEqual(
    before,
  );
  keepSaved(`sample-${locale}`, await workbench.save());
  await openSample(workbench, other);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

async function openSample(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { page } = workbench;
  const words = WORKBENCH[locale];
  const { language, sheets } = WORDS[locale];
  await page.getByRole("button", { name: words.sample }).click();
  await expect(page.locator(".say")).toHaveText(words.opened(words.sampleName));
  await workbench.settled();
  const people = await workbench.table(sheets.people, "P1");
  expect(people.rows.map(([code, name]) => [code, name])).toEqual(
    SAMPLE_PEOPLE.map((person) => [person.code, person.name[language]]),
  );
  const scorecard = await workbench.values(sheets.scorecard, "A1:K60");
  expect(scorecard.flat()).toContain(`${SHOWN_PERSON.code} ${SHOWN_PERSON.name[language]}`);
  expect(await page.evaluate((sheet) => window.workbench.charts(sheet).length, sheets.scorecard)).toBe(2);
}

test("a file that is no workbook, or a broken one, changes nothing and is said", async ({ page }) => {
  const locale = "en-US";
  const workbench = await WorkbenchPage.open(page, locale);
  const words = WORKBENCH[locale];
  await workbench.type("Sheet1", "A1", PERSON.code);
  const say = page.locator(".say");
  await chooseFile(page, locale, "notes.xlsx", Buffer.from("Only a few words."));
  await expect(say).toHaveText(words.notOpened("notes.xlsx", words.fileProblems["not-a-workbook"]));
  const whole = readFileSync(`assets/samples/telecom-${locale}.xlsx`);
  await chooseFile(page, locale, "half.xlsx", whole.subarray(0, whole.length / 2));
  await expect(say).toHaveText(words.notOpened("half.xlsx", words.fileProblems.damaged));
  expect(await workbench.values("Sheet1", "A1:A1")).toEqual([[7]]);
});

test("the pane speaks as Office does, until Settings say otherwise, and remembers it", async ({ page }) => {
  const workbench = await WorkbenchPage.open(page, "zh-CN");
  await workbench.ribbon(WORDS["zh-CN"].insert);
  const { pane } = workbench;
  await pane.getByRole("tab", { name: PANE["zh-CN"].tabs.settings }).click();
  await pane.getByText("English", { exact: true }).click();
  await expect(pane.getByRole("tab", { name: PANE["en-US"].tabs.settings })).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  await workbench.ribbon(WORDS["zh-CN"].insert);
  await pane.getByRole("tab", { name: PANE["en-US"].tabs.settings }).click();
  await pane.getByText(PANE["en-US"].settings.languageOffice("中文"), { exact: true }).click();
  await expect(pane.getByRole("tab", { name: PANE["zh-CN"].tabs.settings })).toBeVisible();
});

async function chooseFile(page: Page, locale: Locale, name: string, buffer: Buffer | Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: WORKBENCH[locale].open }).click();
  await (await choosing).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(buffer) });
}

/** Values, formulas and charts of every sheet. A cell with an empty text and no formula is blank, as in Excel. */
function everything(workbench: WorkbenchPage): Promise<unknown> {
  return workbench.page.evaluate(async () => {
    const { workbench: api } = window;
    await api.settled();
    const filled = (cells: readonly (readonly unknown[])[]) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell === null || cell === "" ? [] : [`${r + 1},${c + 1} ${JSON.stringify(cell)}`])),
      );
    return api.sheets().map((name) => ({
      name,
      values: filled(api.values(name, "A1:AZ200")),
      formulas: filled(api.formulas(name, "A1:AZ200")),
      charts: api.charts(name),
    }));
  });
}

/** What a file holds beside its cells. */
function parts({ sheets, names, customXml }: WorkbookPlan) {
  return {
    names,
    customXml,
    sheets: sheets.map((sheet) => ({ ...sheet, blocks: [] })),
  };
}
