import type { CellValue } from "../../src/core/tables/cell";
import { CATEGORY_RESULTS, GRADE_RESULTS, ITEMS, PERSON, RESULTS, type Variant } from "./telecom";

/** What the sheets and the pane say, as far as the example needs it. */
export const WORDS = {
  "zh-CN": {
    language: "zh",
    insert: "插入模板",
    people: "每行一人：编号、姓名、部门、岗位、职级",
    raters: "评估人",
    options: "选项",
    native: "表格自带公式",
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
    native: "Native formulas",
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

export type ShownLanguage = keyof typeof WORDS;

/** The cells of the two sheets that show results, from A1 on. */
export interface ShownSheets {
  readonly scorecard: readonly (readonly CellValue[])[];
  readonly results: readonly (readonly CellValue[])[];
}

const ITEM_FIGURES = { from: 2, to: 10 };
const STATUS_AT = 4;

/**
 * What the sheets show otherwise than the worked example says, a line each: every item with weight, required, actual,
 * gap, status and weighted figures, the results, the categories and the grades. Empty = every number is there.
 */
export function mismatches(cells: ShownSheets, locale: ShownLanguage, variant: Variant): string[] {
  const words = WORDS[locale];
  const expected = RESULTS[variant];
  const band = expected.band === null ? "–" : words.bands[expected.band];
  const figures = {
    averageActual: expected.averageActual,
    averageRequired: expected.averageRequired,
    ratio: expected.ratio,
    match: expected.match,
    coverage: expected.coverage,
    band,
    ratings: expected.ratings,
    ...(variant === "A" ? { hundred: 52.1 } : {}),
  };
  return [
    ...Object.entries(figures).flatMap(([name, value]) => {
      const label = words.figures[name as keyof typeof figures];
      return differs(label, below(cells.scorecard, label), value);
    }),
    ...ITEMS.flatMap((item) => itemMismatch(cells.scorecard, locale, variant, item)),
    ...differs("Results", teamRow(cells.results), [
      expected.averageActual,
      expected.averageRequired,
      expected.match,
      expected.coverage,
      band,
    ]),
    ...(variant === "A" ? partMismatches(cells.scorecard, locale) : []),
  ];
}

function itemMismatch(
  scorecard: ShownSheets["scorecard"],
  locale: ShownLanguage,
  variant: Variant,
  item: (typeof ITEMS)[number],
): string[] {
  const row = scorecard.find(([label]) => String(label ?? "").startsWith(`${item.code} `)) ?? [];
  const shown = row.slice(ITEM_FIGURES.from, ITEM_FIGURES.to).map((cell) => (cell === "" ? null : cell));
  const { weight, required, actual, gap, status, weightedActual, weightedCounted, weightedRequired } = item;
  const expected = isRated(variant, item.code)
    ? [
        weight,
        required[1],
        actual,
        gap,
        WORDS[locale].status[status],
        weightedActual,
        weightedCounted,
        weightedRequired,
      ]
    : // The word for "not rated" is the sheet's own.
      [weight, required[1], null, null, shown[STATUS_AT] ?? null, null, null, null];
  return differs(item.code, shown, expected);
}

function isRated(variant: Variant, code: string): boolean {
  if (variant === "B") return code !== "C18";
  if (variant === "C") return !["C06", "C16", "C18"].includes(code);
  return variant !== "D" || code !== "C11";
}

function partMismatches(scorecard: ShownSheets["scorecard"], locale: ShownLanguage): string[] {
  const { language, bands } = WORDS[locale];
  return [
    ...CATEGORY_RESULTS.flatMap((category) => {
      const row = rowStarting(scorecard, category[language]);
      return lacks(category.en, row, [category.weight, category.coverage, category.match, bands[category.band]]);
    }),
    ...GRADE_RESULTS.flatMap((grade) =>
      lacks(grade.en, rowStarting(scorecard, `${grade.code} `), [grade.match, bands[grade.band]]),
    ),
  ];
}

function teamRow(results: ShownSheets["results"]): CellValue[] {
  const row = results.find(([label]) => String(label ?? "").startsWith(PERSON.code)) ?? [];
  return row.slice(1 + ITEMS.length, 1 + ITEMS.length + 5);
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

/** Numbers are compared as Excel does, on 15 digits. */
function differs(what: string, shown: unknown, expected: unknown): string[] {
  const digits = (_key: string, value: unknown): unknown =>
    typeof value === "number" ? Number(value.toPrecision(15)) : value;
  const [is, should] = [JSON.stringify(shown, digits), JSON.stringify(expected, digits)];
  return is === should ? [] : [`${what} shows ${is}, not ${should}`];
}

function lacks(what: string, row: readonly CellValue[], expected: readonly CellValue[]): string[] {
  const missing = expected.filter((value) => !row.includes(value));
  return missing.length === 0 ? [] : [`${what} shows ${JSON.stringify(row)}, without ${JSON.stringify(missing)}`];
}
