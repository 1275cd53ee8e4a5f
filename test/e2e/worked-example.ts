import { expect } from "@playwright/test";
import type { CellValue } from "../../src/core/tables/cell";
import {
  CATEGORY_RESULTS,
  GRADE_RESULTS,
  ITEMS,
  PAPERS,
  PERSON,
  ratingsOf,
  RESULTS,
  type Variant,
} from "../worked-examples/telecom";
import type { Locale, WorkbenchPage } from "./workbench-page";

/** What the sheets and the pane say, as far as the example needs it. */
export const WORDS = {
  "zh-CN": {
    language: "zh",
    insert: "插入模板",
    people: "每行一人：编号、姓名、部门、岗位、职级",
    raters: "评估人",
    options: "选项",
    native: "表格软件自带函数",
    inserted: "模板已插入工作簿",
    sheets: { ratings: "评分表", exams: "考试", results: "评估结果", scorecard: "个人评估表", people: "人员" },
    pick: "选择人员",
    figures: {
      averageActual: "现状均值 S",
      averageRequired: "标准均值 T",
      ratio: "S/T %",
      hundred: "百分制 S/4",
      match: "匹配度 %",
      coverage: "覆盖率 %",
      band: "综合评定",
      reached: "达到职级",
      ratings: "评分数",
    },
    bands: { A: "A 完全胜任", B: "B 基本胜任", C: "C 有待提升", D: "D 尚未胜任" },
    status: { 1: "● 达标", 0: "▲ 接近", [-1]: "▼ 不足" },
  },
  "en-US": {
    language: "en",
    insert: "Insert template",
    people: "One person per line: code, name, department, position, grade",
    raters: "Raters",
    options: "Options",
    native: "Of the spreadsheet",
    inserted: "The template is in the workbook",
    sheets: { ratings: "Ratings", exams: "Exams", results: "Results", scorecard: "Scorecard", people: "People" },
    pick: "Choose a person",
    figures: {
      averageActual: "Actual S",
      averageRequired: "Required T",
      ratio: "S/T %",
      hundred: "S/4 of 100",
      match: "Match %",
      coverage: "Coverage %",
      band: "Band",
      reached: "Grade reached",
      ratings: "Ratings",
    },
    bands: { A: "A Fully competent", B: "B Competent", C: "C Developing", D: "D Not yet competent" },
    status: { 1: "● Met", 0: "▲ Near", [-1]: "▼ Short" },
  },
} as const;

const EXAM_ROWS = "E1";
const UNUSED_LEVEL = 2;

/** Inserts the telecom template for the example's person through the pane. */
export async function insertTelecom(
  workbench: WorkbenchPage,
  locale: Locale,
  { native = false, people = [personLine(locale)] }: { native?: boolean; people?: readonly string[] } = {},
): Promise<void> {
  const words = WORDS[locale];
  const { pane } = workbench;
  await workbench.ribbon(words.insert);
  await pane.getByLabel(words.people).fill(people.join("\n"));
  if (native) {
    await pane.getByRole("button", { name: words.options }).click();
    await pane.getByRole("radio", { name: words.native }).check({ force: true });
  }
  await pane.getByRole("button", { name: words.insert, exact: true }).click();
  await expect(pane.getByText(words.inserted)).toBeVisible({ timeout: 30_000 });
  await workbench.settled();
}

function personLine(locale: Locale): string {
  const { language } = WORDS[locale];
  return `${PERSON.code},${PERSON.name[language]},,,G2`;
}

/** Types a variant of the example into the Ratings and Exams sheets, blank cells included. */
export async function typeVariant(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  await typeRatings(workbench, locale, variant);
  await typeExams(workbench, locale, variant);
  await workbench.settled();
}

async function typeRatings(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  const { ratings: sheet } = WORDS[locale].sheets;
  const table = await workbench.table(sheet, "R1");
  for (const item of ITEMS) {
    const given = ratingsOf(item, variant);
    if (!given) continue;
    const column = table.column(item.code);
    for (const [row, rating] of given.entries()) {
      const text = rating === null ? "" : String(rating);
      if (text !== String(table.rows[row]?.[column] ?? "")) await workbench.type(sheet, table.address(row, column), text);
    }
  }
}

/** The first time the level-1 paper of C11, which the template did not prepare, is typed below the table. */
async function typeExams(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  const { language, sheets } = WORDS[locale];
  let table = await workbench.table(sheets.exams, EXAM_ROWS);
  const [item, level, attempt, subject, weight, score] = ["E2", "E3", "E4", "E5", "E6", "E7"].map((code) => table.column(code)) as [
    number, number, number, number, number, number,
  ];
  const extra = PAPERS.find((paper) => paper.level !== UNUSED_LEVEL);
  if (!extra) throw new Error("The example has no paper below the required level.");
  if (!table.rows.some((row) => row[level] === extra.level)) {
    const label = String(table.rows.find((row) => String(row[item]).startsWith(extra.item))?.[item]);
    for (const [index, [zh, en, share]] of extra.subjects.entries()) {
      const row = table.rows.length + index;
      const cells: readonly [number, string][] = [
        [0, PERSON.code],
        [item, label],
        [level, String(extra.level)],
        [attempt, "1"],
        [subject, language === "zh" ? zh : en],
        [weight, String(share)],
      ];
      for (const [column, text] of cells) await workbench.type(sheets.exams, table.address(row, column), text);
    }
    table = await workbench.table(sheets.exams, EXAM_ROWS);
  }
  for (const paper of PAPERS) {
    const rows = [...table.rows.entries()].filter(
      ([, row]) => String(row[item]).startsWith(paper.item) && row[level] === paper.level,
    );
    expect(rows.map(([, row]) => row[weight])).toEqual(paper.subjects.map(([, , share]) => share));
    for (const [index, [row, cells]] of rows.entries()) {
      const missing = variant === "D" && paper.item === "C11" && index === 1;
      const text = missing ? "" : String(paper.subjects[index]?.[3]);
      if (text !== String(cells[score] ?? "")) await workbench.type(sheets.exams, table.address(row, score), text);
    }
  }
}

/** Chooses the example's person on the Scorecard, as its drop-down would. */
export async function pickPerson(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { language, pick, sheets } = WORDS[locale];
  const cells = await workbench.values(sheets.scorecard, "A1:B6");
  const row = cells.findIndex(([label]) => label === pick);
  expect(row, `the Scorecard says ${pick}`).toBeGreaterThanOrEqual(0);
  await workbench.type(sheets.scorecard, `B${row + 1}`, `${PERSON.code} ${PERSON.name[language]}`);
  await workbench.settled();
}

/** Every number of the example, as it stands on the Scorecard and the Results. */
export function expectVariant(cells: ShownSheets, locale: Locale, variant: Variant): void {
  const words = WORDS[locale];
  const expected = RESULTS[variant];
  const figure = (name: keyof typeof words.figures): CellValue => below(cells.scorecard, words.figures[name]);
  expect
    .soft(
      {
        averageActual: figure("averageActual"),
        averageRequired: figure("averageRequired"),
        ratio: figure("ratio"),
        match: figure("match"),
        coverage: figure("coverage"),
        ratings: figure("ratings"),
      },
      `the figures of variant ${variant}`,
    )
    .toEqual({
      averageActual: expected.averageActual,
      averageRequired: expected.averageRequired,
      ratio: expected.ratio,
      match: expected.match,
      coverage: expected.coverage,
      ratings: expected.ratings,
    });
  const band = expected.band === null ? "–" : words.bands[expected.band];
  expect.soft(figure("band")).toBe(band);
  expectItems(cells.scorecard, locale, variant);
  expectTeamRow(cells.results, expected, band);
  if (variant !== "A") return;
  expect.soft(figure("hundred")).toBe(52.1);
  for (const category of CATEGORY_RESULTS) {
    const row = rowStarting(cells.scorecard, category[words.language]);
    expect.soft(row, category.en).toEqual(expect.arrayContaining([category.weight, category.coverage, category.match]));
    expect.soft(row).toContain(words.bands[category.band]);
  }
  for (const grade of GRADE_RESULTS) {
    const row = rowStarting(cells.scorecard, `${grade.code} `);
    expect.soft(row, grade.en).toEqual(expect.arrayContaining([grade.match, words.bands[grade.band]]));
  }
}

export interface ShownSheets {
  readonly scorecard: readonly (readonly CellValue[])[];
  readonly results: readonly (readonly CellValue[])[];
}

export async function shownSheets(workbench: WorkbenchPage, locale: Locale): Promise<ShownSheets> {
  const { scorecard, results } = WORDS[locale].sheets;
  return {
    scorecard: await workbench.values(scorecard, "A1:K60"),
    results: await workbench.values(results, "A1:AC30"),
  };
}

function expectItems(scorecard: ShownSheets["scorecard"], locale: Locale, variant: Variant): void {
  const { status } = WORDS[locale];
  for (const item of ITEMS) {
    const row = scorecard.find(([label]) => String(label ?? "").startsWith(`${item.code} `)) ?? [];
    const unrated =
      (variant === "B" && item.code === "C18") ||
      (variant === "C" && ["C06", "C16", "C18"].includes(item.code)) ||
      (variant === "D" && item.code === "C11");
    const shown = row.slice(2, 10).map((cell) => (cell === "" ? null : cell));
    const required = item.required[1];
    expect.soft(shown, `${item.code} in variant ${variant}`).toEqual(
      unrated
        ? [item.weight, required, null, null, shown[4], null, null, null]
        : [
            item.weight,
            required,
            item.actual,
            item.gap,
            status[item.status],
            item.weightedActual,
            item.weightedCounted,
            item.weightedRequired,
          ],
    );
  }
}

function expectTeamRow(results: ShownSheets["results"], expected: (typeof RESULTS)[Variant], band: string): void {
  const row = results.find(([label]) => String(label ?? "").startsWith(PERSON.code)) ?? [];
  const figures = row.slice(1 + ITEMS.length, 1 + ITEMS.length + 5);
  expect
    .soft(figures, "the person's row of the Results")
    .toEqual([expected.averageActual, expected.averageRequired, expected.match, expected.coverage, band]);
}

function below(cells: readonly (readonly CellValue[])[], label: string): CellValue {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => cell === label);
    if (column >= 0) return cells[row + 1]?.[column] ?? null;
  }
  return null;
}

function rowStarting(cells: readonly (readonly CellValue[])[], start: string): readonly CellValue[] {
  return cells.filter(([label]) => String(label ?? "").startsWith(start)).at(-1) ?? [];
}

