import type { CellValue } from "../../src/core/tables/cell";
import { goTo, paste } from "./grid-actions";
import { expectInserted, fillTemplateForm, peopleLines, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";
import { WORDS } from "./worked-example";

const LOCALE = "zh-CN";
const { sheets } = WORDS[LOCALE];
const [ITEMS, RATERS] = [15, 4];
const [BAND, MATCH] = [1, 5];
const [A, D, NONE] = ["A 完全胜任", "D 尚未胜任", "–"];

/** Band and match of the three categories, of which the second is rated too little without its exams, and the four grades. */
const ALL_ONES = [[D, 47.2], [NONE, 50], [D, 44], [A, 100], [D, 45.9], [D, 34], [D, 26.2]]; // prettier-ignore
const ALL_FOURS = [
  [A, 100],
  [NONE, 100],
  [A, 100],
  [A, 100],
  [A, 100],
  [A, 100],
  [A, 100],
];

async function parts(workbench: WorkbenchPage): Promise<CellValue[][]> {
  const rows = await workbench.values(sheets.scorecard, "A34:K41");
  return rows.filter((_, index) => index !== 3).map((row) => [row[BAND] ?? null, row[MATCH] ?? null]);
}

/** A row for each rater, all of the same level. */
const rows = (raters: number, level: string): string[][] =>
  Array.from({ length: raters }, () => Array<string>(ITEMS).fill(level));

test("the Scorecard's bands are those of who was picked last, whatever was rated and picked before", async ({
  page,
}) => {
  const workbench = await WorkbenchPage.open(page, LOCALE);
  await fillTemplateForm(workbench, LOCALE, { people: peopleLines(12) });
  await pressInsert(workbench, LOCALE);
  await expectInserted(workbench, LOCALE);
  await workbench.settled();
  await paste(workbench, sheets.ratings, "D5", [...rows(RATERS, "4"), ...rows(RATERS, "1")]);

  const pick = async (label: string): Promise<void> => {
    await goTo(workbench, sheets.scorecard, "B3");
    await page.keyboard.type(label);
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await workbench.values(sheets.scorecard, "B3"))[0]?.[0]).toBe(label);
    await workbench.settled();
  };
  for (const [label, expected] of [
    ["002 Person 2", ALL_ONES],
    ["001 Person 1", ALL_FOURS],
    ["002 Person 2", ALL_ONES],
  ] as const) {
    await pick(label);
    expect(await parts(workbench), label).toEqual(expected);
  }
  await paste(workbench, sheets.ratings, "D9", rows(RATERS, "4"));
  await expect.poll(() => parts(workbench)).toEqual(ALL_FOURS);
  await pick("001 Person 1");
  await pick("002 Person 2");
  expect(await parts(workbench)).toEqual(ALL_FOURS);
});
