import type { Page } from "@playwright/test";
import { deleteSheet, nameBox, paste, renameSheet } from "./grid-actions";
import { PANE } from "./pane-words";
import { expectInserted, fillTemplateForm, pressInsert } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { WORDS } from "./worked-example";
import { expect, test } from "./workbench-test";

const EN = "en-US";

async function opened(page: Page, locale: Locale, people: readonly string[]) {
  const workbench = await WorkbenchPage.open(page, locale);
  await fillTemplateForm(workbench, locale, { people });
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  await workbench.settled();
  return workbench;
}

async function check(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  await workbench.ribbon(PANE[locale].check.run);
  await expect(workbench.pane.getByText(PANE[locale].check.live)).toBeVisible();
}

/** The list's entry at a cell. */
function entry(workbench: WorkbenchPage, locale: Locale, sentence: string, cell?: string) {
  const rows = workbench.pane.getByRole("listitem").filter({ hasText: sentence });
  return cell === undefined
    ? rows
    : rows.filter({ has: workbench.page.getByRole("button", { name: PANE[locale].common.toCell(cell), exact: true }) });
}

const PASTED = ["3级", "高级", "３", "7", "2.5", "abc"];

const SENTENCES = {
  "en-US": [
    "“3级” is a word and does not count. Write the number 3.",
    "“高级” is a word and does not count. Write the number 3.",
    "“３” is a number typed as text. It counts; write the number 3.",
    "7 is not a level",
    "2.5 is not a level. Choose a whole number, 0–4.",
    "“abc” is not a level. Choose a whole number, 0–4.",
  ],
  "zh-CN": [
    "“3级”是文字，不计入评分，请改为数字 3。",
    "“高级”是文字，不计入评分，请改为数字 3。",
    "“３”是文本形式的数字，已计入，请改为数字 3。",
    "7 不是",
    "2.5 不是等级，请选 0–4 的整数。",
    "“abc”不是等级，请选 0–4 的整数。",
  ],
} as const;

test("pasted values that are no levels are told, shown, corrected and restored", async ({ page }) => {
  const locale = "zh-CN";
  const { check: words, common } = PANE[locale];
  const sheet = WORDS[locale].sheets.ratings;
  const workbench = await opened(page, locale, ["0007,Wang Li,,,G2"]);
  const { pane } = workbench;
  expect(await page.evaluate((name) => window.workbench.type(name, "D6", "7"), sheet)).toMatchObject({
    accepted: false,
  });
  await paste(workbench, sheet, "D6", [PASTED]);
  await check(workbench, locale);
  for (const [index, sentence] of SENTENCES[locale].entries()) {
    const cell = `${sheet}!${"DEFGHI"[index]}6`;
    await expect(entry(workbench, locale, sentence, cell), sentence).toBeVisible();
  }
  await pane.getByRole("button", { name: common.toCell(`${sheet}!H6`), exact: true }).click();
  await expect(nameBox(workbench)).toHaveValue("H6");

  await pane.getByRole("button", { name: `${words.correctTo("3")}, ${sheet}!D6` }).click();
  await expect(pane.getByText(words.corrected("3", `${sheet}!D6`))).toBeVisible();
  expect(await workbench.values(sheet, "D6")).toEqual([[3]]);
  await pane.getByRole("button", { name: common.undo, exact: true }).filter({ visible: true }).click();
  await expect(pane.getByText(words.undone)).toBeVisible();
  expect(await workbench.values(sheet, "D6")).toEqual([["3级"]]);

  await pane.getByRole("button", { name: words.correctAll(3) }).click();
  await expect(pane.getByText(words.correctedAll(3))).toBeVisible();
  expect(await workbench.values(sheet, "D6:I6")).toEqual([[3, 3, 3, 7, 2.5, "abc"]]);

  await workbench.type(sheet, "G6", "4");
  await expect(entry(workbench, locale, SENTENCES[locale][3], `${sheet}!G6`)).toHaveCount(0);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

test("people, groups, exams and weights that cannot be right are told where they stand", async ({ page }) => {
  const workbench = await opened(page, EN, ["0007,Wang Li,,,G2", "008,Li Ming,,,G2"]);
  await workbench.type("Ratings", "D6", "3");
  await paste(workbench, "Ratings", "A7", [["0099", "Peer", "Zhao"]]);
  await workbench.type("Ratings", "D7", "3");
  await paste(workbench, "Ratings", "B8", [["Bosses", "Qian"]]);
  await workbench.type("Ratings", "D8", "2");
  await paste(workbench, "Exams", "G5", [["120"], ["ninety"], ["８８"]]);
  await paste(workbench, "Profile", "C5", [["-5"]]);
  await workbench.type("People", "A7", "0007");
  await workbench.type("People", "B7", "Sun Yu");
  await check(workbench, EN);
  for (const [sentence, cell] of [
    ["code 0099 is not in People.", "Ratings!A7"],
    ["“Bosses” is not a rater group here.", "Ratings!B8"],
    ["score 120 is outside 0–100.", "Exams!G5"],
    ["“ninety” is not a score.", "Exams!G6"],
    ["“８８” is a number typed as text.", "Exams!G7"],
    ["C01 Achievement orientation: weight -5 is below 0.", "Profile!C5"],
    ["Code 0007, Sun Yu: already used in row 5 (Wang Li).", "People!A7"],
    ["Weights sum to", undefined],
  ] as const) {
    await expect.soft(entry(workbench, EN, sentence, cell).first(), sentence).toBeVisible();
  }
});

test("lost codes and deleted rows are told, moved and renamed sheets are found", async ({ page }) => {
  const workbench = await opened(page, EN, ["0007,Wang Li,,,G2"]);
  await renameSheet(workbench, EN, "Ratings", "评分 2026");
  await workbench.type("评分 2026", "D4", "Achievement");
  await workbench.type("People", "B4", "Name");
  await deleteSheet(workbench, EN, "Exams");
  await check(workbench, EN);
  await expect(entry(workbench, EN, "Write C01 in front of it.", "评分 2026!D4")).toBeVisible();
  await expect(entry(workbench, EN, "Write P2 in front of it.", "People!B4")).toBeVisible();
  await expect(entry(workbench, EN, "Exams: the table CompetencyExams is gone.")).toBeVisible();
  await workbench.type("评分 2026", "D4", "C01 Anything else");
  await expect(entry(workbench, EN, "Write C01 in front of it.")).toHaveCount(0);
});

test("names stay the texts that they are, and people are told apart by their codes", async ({ page }) => {
  const people: readonly (readonly [string, string])[] = [
    ["001", "=SUM(1,2)"],
    ["002", "+86 Li"],
    ["003", "-Wang"],
    ["004", "@Zhao"],
    ["005", 'Qian "Q" O\'Neil'],
    ["006", "Sun\nYu"],
    ["007", "😀 周"],
    ["0007", "Li Ming"],
    ["008", "Li Ming"],
  ];
  const quoted = people.map(([code, name]) => `${code},"${name.replaceAll('"', '""')}",,,G2`);
  const workbench = await opened(page, EN, quoted);
  expect(await workbench.values("People", `A5:B${4 + people.length}`)).toEqual(people);
  await check(workbench, EN);
  await expect(entry(workbench, EN, "Li Ming: 2 people have this name (0007, 008).").first()).toBeVisible();
  const results = (await workbench.values("Results", "A5:A13")).flat();
  expect(results).toEqual(people.map(([code, name]) => `${code} ${name}`));
  const saved = await workbench.save();
  await workbench.openFile(saved);
  expect(await workbench.values("People", `A5:B${4 + people.length}`)).toEqual(people);
});

test("a second template takes names of its own and changes no figure of the first", async ({ page }) => {
  const workbench = await opened(page, EN, ["0007,Wang Li,,,G2"]);
  await workbench.type("Ratings", "D6", "3");
  await workbench.settled();
  const before = await workbench.values("Scorecard", "A1:K40");
  await workbench.pane.getByRole("button", { name: PANE[EN].template.another }).click();
  await pressInsert(workbench, EN);
  await expectInserted(workbench, EN);
  await workbench.settled();
  expect(await workbench.sheets()).toEqual(expect.arrayContaining(["Ratings", "Ratings 2", "Scorecard 2"]));
  expect(await workbench.values("Scorecard", "A1:K40")).toEqual(before);
  await paste(workbench, "Ratings 2", "D6", [["7"]]);
  await check(workbench, EN);
  await expect(entry(workbench, EN, "7 is not a level", "Ratings 2!D6")).toBeVisible();
  expect(await workbench.values("Scorecard", "A1:K40")).toEqual(before);
});
