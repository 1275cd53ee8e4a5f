import telecom from "../../../src/models/telecom-customer-manager.json";
import type { Issue, IssueCode } from "../../../src/core/issue";
import type { Language } from "../../../src/core/language";
import { checkWorkbook } from "../../../src/core/ratings/check-workbook";
import type { ExpectedTemplate } from "../../../src/core/ratings/expected-template";
import type { CellValue } from "../../../src/core/tables/cell";
import { leadingCode } from "../../../src/core/tables/code";
import { type SheetTable, TABLE_NAMES } from "../../../src/core/tables/table";

/** Tables that a test may change: rows of cells, the header first. */
export type Sheets = Record<"rules" | "profile" | "people" | "ratings" | "raters" | "exams", CellValue[][]>;

type Row = readonly (number | "")[];

/** The worked example of the telecom model: grade 中级, ratings by self, superior and two peers. */
const RATINGS: Readonly<Record<string, Row>> = {
  C01: [3, 2, 2, 3],
  C02: [2, 2, 1, 2],
  C03: [3, 3, 3, 2],
  C04: [2, 1, 2, ""],
  C05: [3, 3, 3, 3],
  C06: [2, 3, 2, 2],
  C07: ["", 2, 2, 1],
  C08: [2, 2, 2, 2],
  C12: [2, 2, 2, 2],
  C13: [3, 2, "", ""],
  C14: [1, 2, 2, 1],
  C15: [1, 1, 1, 2],
  C16: [3, 2, 3, 2],
  C17: [2, 2, 3, 2],
  C18: [3, 3, 2, 3],
};

const EXAMS: readonly (readonly [item: string, level: number, subject: string, weight: number, score: number])[] = [
  ["C09", 2, "行业", 30, 82],
  ["C09", 2, "企业", 20, 90],
  ["C09", 2, "法规", 25, 64],
  ["C09", 2, "制度", 25, 71],
  ["C10", 2, "管理", 20, 61],
  ["C10", 2, "营销", 30, 65],
  ["C10", 2, "技术", 25, 52],
  ["C10", 2, "产品", 25, 61],
  ["C11", 1, "产品与资费", 40, 84],
  ["C11", 1, "流程与系统", 35, 80],
  ["C11", 1, "服务规范", 25, 78],
  ["C11", 2, "产品与资费", 40, 55],
  ["C11", 2, "流程与系统", 35, 62],
  ["C11", 2, "服务规范", 25, 58],
];

const HEADERS: Readonly<Record<Language, Record<keyof Sheets, readonly string[]>>> = {
  zh: {
    people: ["P1 编号", "P2 姓名", "P3 部门", "P4 岗位", "P5 目标职级"],
    ratings: ["R1 编号", "R2 评价方", "R3 评估人", "R4 备注"],
    profile: ["F1 能力素质项", "F2 类别", "F3 权重 %", "F4 关键项", "F5 最高等级"],
    raters: ["A1 评价方", "A2 权重", "A3 最少份数"],
    exams: ["E1 编号", "E2 能力素质项", "E3 试卷等级", "E4 次数", "E5 科目", "E6 权重", "E7 成绩"],
    rules: ["S1 设置", "S2 取值"],
  },
  en: {
    people: ["P1 Code", "P2 Name", "P3 Department", "P4 Position", "P5 Grade aimed at"],
    ratings: ["R1 Person", "R2 Rater group", "R3 Rater", "R4 Comment"],
    profile: ["F1 Item", "F2 Category", "F3 Weight %", "F4 Critical", "F5 Top level"],
    raters: ["A1 Group", "A2 Weight", "A3 Minimum"],
    exams: ["E1 Person", "E2 Item", "E3 Paper level", "E4 Attempt", "E5 Subject", "E6 Weight", "E7 Score"],
    rules: ["S1 Setting", "S2 Value"],
  },
};

const SHEET_NAMES: Readonly<Record<keyof Sheets, string>> = {
  rules: "说明",
  profile: "岗位标准",
  raters: "岗位标准",
  people: "人员",
  ratings: "评分表",
  exams: "考试",
};

/** Where the headers stand: the raters stand below the profile on the same sheet. */
const TOPS: Readonly<Record<keyof Sheets, number>> = {
  rules: 20,
  profile: 3,
  raters: 30,
  people: 3,
  ratings: 3,
  exams: 3,
};

/** The tables of the worked example, in the order of the sheets. */
export function telecomSheets(language: Language = "zh"): Sheets {
  const label = ({ code, name }: (typeof telecom.items)[number]): string => `${code} ${name[language]}`;
  const rated = telecom.items.filter(({ kind }) => kind === "rated");
  const heads = HEADERS[language];
  const groups = telecom.raterGroups.map(({ name, weight, minimum }) => [name[language], weight, minimum]);
  const rows = [0, 1, 2, 2].map((group, index) => [
    "007",
    groups[group]?.[0] ?? "",
    ["张三", "李明", "王芳", "赵强"][index] ?? "",
    "",
    ...rated.map(({ code }) => RATINGS[code]?.[index] ?? ""),
  ]);
  return {
    rules: [
      [...heads.rules],
      ["U01 规则版本", "1"],
      ["U02 等级小数位", 2],
      ["U03 百分比小数位", 1],
      ["U04 接近的容差", 0.5],
      ["U05 最低覆盖率", 80],
      ["U06 及格线", 60],
      ["U11 A 完全胜任", 100],
      ["U12 B 基本胜任", 90],
      ["U21 数据不足", "数据不足"],
    ],
    profile: [
      [...heads.profile, ...telecom.grades.map(({ code, name }) => `${code} ${name[language]}`)],
      ...telecom.items.map((item) => [
        label(item),
        item.category,
        item.weight,
        "",
        4,
        ...item.required.map((level) => level ?? "–"),
      ]),
    ],
    raters: [[...heads.raters], ...groups],
    people: [
      [...heads.people],
      ["007", "张三", "政企客户部", "客户经理", `G2 ${telecom.grades[1]?.name[language] ?? ""}`],
    ],
    ratings: [[...heads.ratings, ...rated.map(label)], ...rows],
    exams: [
      [...heads.exams],
      ...EXAMS.map(([code, level, subject, weight, score]) => [
        "007",
        label(telecom.items.find((item) => item.code === code) ?? never(code)),
        level,
        1,
        subject,
        weight,
        score,
      ]),
    ],
  };
}

/** What the telecom template remembers of itself. */
export function telecomTemplate(language: Language = "zh"): ExpectedTemplate {
  const inserted = telecomSheets(language);
  return {
    language,
    items: telecom.items.map(({ code, name, kind }) => ({
      code,
      name: name[language],
      kind: kind === "exam" ? "exam" : "rated",
      top: telecom.scale.length,
    })),
    levelNames: telecom.scale.map(({ name }) => name),
    tables: (Object.keys(inserted) as (keyof Sheets)[]).map((kind) => ({
      kind,
      name: TABLE_NAMES[kind],
      headers: (inserted[kind][0] ?? []).map(String),
    })),
    rules: inserted.rules.slice(1).map(([label]) => String(label)),
  };
}

/** The sheets as they are read back. A table that is left out is gone. */
export function tablesOf(sheets: Partial<Sheets>): readonly SheetTable[] {
  return (Object.keys(sheets) as (keyof Sheets)[]).map((kind) => ({
    name: TABLE_NAMES[kind],
    place: { sheet: SHEET_NAMES[kind], row: TOPS[kind], column: 0 },
    rows: sheets[kind] ?? [],
  }));
}

/** Checks sheets against the template that they came from. */
export function check(sheets: Partial<Sheets>, language: Language = "zh"): readonly Issue[] {
  return checkWorkbook(tablesOf(sheets), telecomTemplate(language));
}

/**
 * Issues of the worked example as it is: the blank ratings and the small tools to leave them aside. People whom the change
 * adds sit the exams that the first one sat.
 */
export function checkChanged(change: (sheets: Sheets) => void): readonly Issue[] {
  const sheets = telecomSheets();
  fillBlanks(sheets);
  const exams = sheets.exams.slice(1);
  change(sheets);
  for (const [code = ""] of sheets.people.slice(2)) {
    if (String(code ?? "").trim() === "" || sheets.exams.some(([person]) => person === code)) continue;
    sheets.exams.push(...exams.map(([, ...row]) => [code, ...row]));
  }
  return check(sheets);
}

/** Gives the blank ratings of the example the mark for "cannot judge", so that a test meets only its own issue. */
export function fillBlanks(sheets: Sheets): void {
  for (const row of sheets.ratings) for (let column = 4; column < row.length; column++) row[column] ||= "–";
}

/** The issues of one code. */
export function only<C extends IssueCode>(issues: readonly Issue[], code: C): readonly Extract<Issue, { code: C }>[] {
  return issues.filter((issue): issue is Extract<Issue, { code: C }> => issue.code === code);
}

/** The codes of the issues, in their order. */
export function codes(issues: readonly Issue[]): readonly IssueCode[] {
  return issues.map(({ code }) => code);
}

/** Position of the column with a code. */
export function columnOf(rows: readonly (readonly CellValue[])[], code: string): number {
  const column = (rows[0] ?? []).findIndex((header) => leadingCode(header) === code);
  return column < 0 ? never(code) : column;
}

/** Writes into a cell by the code of its column; row 1 is the first below the header. */
export function put(rows: CellValue[][], row: number, code: string, value: CellValue): void {
  const cells = rows[row] ?? never(String(row));
  cells[columnOf(rows, code)] = value;
}

/** The row of an item, by its code. */
export function rowOf(rows: readonly (readonly CellValue[])[], code: string): number {
  const row = rows.findIndex(([label]) => leadingCode(label) === code);
  return row < 0 ? never(code) : row;
}

function never(what: string): never {
  throw new Error(`the fixture has no ${what}`);
}
