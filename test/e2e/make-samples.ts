import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import type { CellValue } from "../../src/core/tables/cell";
import {
  BLANKS,
  NO_EXAMS,
  SAMPLE_DATE,
  SAMPLE_PEOPLE,
  SAMPLE_TEXTS,
  sampleRating,
  sampleScore,
  SHOWN_PERSON,
  SLIPS,
} from "../worked-examples/sample-people";
import { PANE, openResultsOf } from "./pane-words";
import { WORDS } from "./worked-example";
import { type Locale, type SheetGrid, WorkbenchPage } from "./workbench-page";

const ASSETS = path.resolve(__dirname, "../../assets");
const PROFILE = { "zh-CN": "岗位标准", "en-US": "Profile" } as const;
/** Pixels from the top of the Scorecard to where its last items and the radar are both in view. */
const RADAR_AT = 880;
const RATERS_PER_PERSON = 4;
/** The group of a person's rating rows: self, superior, peer, peer, with the position inside the group. */
const RATER_ROWS = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
] as const;

/** What is typed where. */
type Typed = readonly [address: string, text: string];

for (const locale of ["zh-CN", "en-US"] as const) {
  test(`the sample workbook and the picture in ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const workbench = await WorkbenchPage.open(page, locale);
    await insertSample(workbench, locale);
    await fillRatings(workbench, locale);
    await fillExams(workbench, locale);
    await pickShown(workbench, locale);
    await workbench.settled();
    await goToSheet(workbench, WORDS[locale].sheets.scorecard);
    writeFileSync(path.join(ASSETS, "samples", `telecom-${locale}.xlsx`), await workbench.save());
    await openResultsOf(workbench, locale, SHOWN_PERSON.name[WORDS[locale].language]);
    // Down to where the radar is.
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, RADAR_AT);
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: path.join(ASSETS, `screenshot-${WORDS[locale].language}.png`) });
    expect(workbench.complaints).toEqual({ foreign: [], console: [] });
  });
}

async function insertSample(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const words = WORDS[locale];
  const texts = SAMPLE_TEXTS[words.language];
  const { pane } = workbench;
  await workbench.ribbon(words.insert);
  const lines = SAMPLE_PEOPLE.map((person) =>
    [person.code, person.name[words.language], texts.departments[person.department], texts.position, person.grade].join(
      "\t",
    ),
  );
  await pane.getByLabel(words.people).fill(lines.join("\n"));
  await pane.getByRole("button", { name: PANE[locale].template.cycle }).click();
  await pane.getByLabel(PANE[locale].template.cycleName).fill(texts.cycle);
  await pane.getByLabel(PANE[locale].template.cycleDate).fill(SAMPLE_DATE);
  await pane.getByRole("button", { name: words.insert, exact: true }).click();
  await expect(pane.getByText(words.inserted)).toBeVisible({ timeout: 30_000 });
  await workbench.settled();
}

async function fillRatings(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { language, sheets } = WORDS[locale];
  const texts = SAMPLE_TEXTS[language];
  const table = await workbench.table(sheets.ratings, "R1");
  const profile = await workbench.table(PROFILE[locale], "F1");
  const items = table.headers.flatMap((header, column) => (/^C\d+ /u.test(String(header)) ? [column] : []));
  const typed: Typed[] = [];
  for (const [index, person] of SAMPLE_PEOPLE.entries()) {
    for (let rater = 0; rater < RATERS_PER_PERSON; rater += 1) {
      const row = index * RATERS_PER_PERSON + rater;
      expect(table.rows[row]?.[0]).toBe(person.code);
      const [group, member] = RATER_ROWS[rater] ?? [0, 0];
      const name = texts.raters[person.department][group - 1 + (member as number)];
      if (group > 0 && name !== undefined) typed.push([table.address(row, table.column("R3")), name]);
      for (const [item, column] of items.entries()) {
        if (BLANKS.some((blank) => blank.join() === [index, rater, item].join())) continue;
        const required = requiredLevel(profile, String(table.headers[column]).split(" ")[0] ?? "", person.grade);
        typed.push([table.address(row, column), String(sampleRating(person, rater, item, required))]);
      }
    }
  }
  await typeAll(workbench, sheets.ratings, typed);
  for (const { person, rater, item, kind } of SLIPS) {
    const address = table.address(person * RATERS_PER_PERSON + rater, items[item] ?? 0);
    await pasteValue(workbench, sheets.ratings, address, texts.slips[kind]);
  }
}

function requiredLevel(profile: SheetGrid, item: string, grade: string): number {
  const row = profile.rows.find(([label]) => String(label).startsWith(`${item} `));
  return Number(row?.[profile.column(grade)]) || 1;
}

async function fillExams(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { sheets } = WORDS[locale];
  const table = await workbench.table(sheets.exams, "E1");
  const typed = table.rows.flatMap(([code], row): Typed[] => {
    const person = SAMPLE_PEOPLE.find((one) => one.code === code);
    if (!person || NO_EXAMS.includes(person.code)) return [];
    return [[table.address(row, table.column("E7")), String(sampleScore(person, row % 11))]];
  });
  await typeAll(workbench, sheets.exams, typed);
}

async function pickShown(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { language, pick, sheets } = WORDS[locale];
  const labels: CellValue[][] = await workbench.values(sheets.scorecard, "A1:A6");
  const row = labels.findIndex(([label]) => label === pick);
  await workbench.type(sheets.scorecard, `B${row + 1}`, `${SHOWN_PERSON.code} ${SHOWN_PERSON.name[language]}`);
}

async function typeAll(workbench: WorkbenchPage, sheet: string, typed: readonly Typed[]): Promise<void> {
  const refused = await workbench.page.evaluate(
    async ([name, cells]) => {
      const unwelcome: string[] = [];
      for (const [address, text] of cells) {
        if (!(await window.workbench.type(name, address, text)).accepted) unwelcome.push(`${address}: ${text}`);
      }
      return unwelcome;
    },
    [sheet, typed] as const,
  );
  expect(refused).toEqual([]);
  await workbench.settled();
}

/** Pastes the value alone, as people do who copy from another sheet: no validation stands in the way. */
async function pasteValue(workbench: WorkbenchPage, sheet: string, address: string, text: string): Promise<void> {
  const { page } = workbench;
  await goToSheet(workbench, sheet);
  const nameBox = page.locator(".grid input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+Shift+V");
  await expect.poll(async () => workbench.values(sheet, address)).toEqual([[text]]);
}

async function goToSheet(workbench: WorkbenchPage, sheet: string): Promise<void> {
  await workbench.page.locator(".grid").getByText(sheet, { exact: true }).last().click();
  await workbench.page.waitForTimeout(500);
}
