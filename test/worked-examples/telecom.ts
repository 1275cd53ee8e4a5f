import type { Language } from "../../src/core/language";
import type { AssessmentTables } from "../../src/core/tables/table";
import type { CellValue } from "../../src/core/tables/cell";
import { rulesTable } from "./rules-table";

export { BAND_LABELS, rulesTable } from "./rules-table";

/**
 * The worked example of the telecom customer manager model: one person, aiming at the second of four grades, rated by
 * self (10), one superior (60) and two peers (30), three items by exam. Every expected figure was worked out by hand.
 *
 * Variants, each changing only what is said: B item 18 has a self-rating only; C items 6, 16 and 18 are not rated;
 * D one subject of both papers of item 11 has no score.
 */
export type Variant = "A" | "B" | "C" | "D";

export type Table = readonly (readonly CellValue[])[];

export interface ItemFigures {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly category: 0 | 1 | 2;
  readonly weight: number;
  /** Required level per grade, low to high. */
  readonly required: readonly [number | null, number, number, number];
  /** Ratings by self, superior, first and second peer; null in place of all where the item is an exam. */
  readonly ratings: readonly [number | null, number | null, number | null, number | null] | null;
  readonly actual: number;
  readonly gap: number;
  readonly status: 1 | 0 | -1;
  /** w·A, w·min(A, R) and w·R against the second grade. */
  readonly weightedActual: number;
  readonly weightedCounted: number;
  readonly weightedRequired: number;
  /** Number of ratings behind the actual level. */
  readonly count: number;
}

type Row = [
  string,
  string,
  string,
  0 | 1 | 2,
  number,
  ItemFigures["required"],
  ItemFigures["ratings"],
  number,
  number,
  1 | 0 | -1,
  number,
  number,
  number,
  number,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ["C01", "成就导向", "Achievement orientation", 0, 5, [1, 2, 3, 4], [3, 2, 2, 3], 2.25, 0.25, 1, 11.25, 10, 10, 4],
  ["C02", "抗挫能力", "Resilience", 0, 5, [1, 2, 3, 3], [2, 2, 1, 2], 1.85, -0.15, 0, 9.25, 9.25, 10, 4],
  ["C03", "沟通倾听能力", "Communication and listening", 0, 5, [1, 3, 3, 4], [3, 3, 3, 2], 2.85, -0.15, 0, 14.25, 14.25, 15, 4],
  ["C04", "书面表达能力", "Written expression", 0, 5, [1, 2, 2, 3], [2, 1, 2, null], 1.4, -0.6, -1, 7, 7, 10, 3],
  ["C05", "人际交往能力", "Interpersonal skill", 0, 5, [1, 2, 3, 4], [3, 3, 3, 3], 3, 1, 1, 15, 10, 10, 4],
  ["C06", "执行能力", "Execution", 0, 7, [1, 2, 3, 4], [2, 3, 2, 2], 2.6, 0.6, 1, 18.2, 14, 14, 4],
  ["C07", "情绪控制能力", "Emotional control", 0, 5, [1, 2, 3, 3], [null, 2, 2, 1], 1.83, -0.17, 0, 9.15, 9.15, 10, 3],
  ["C08", "协调能力", "Coordination", 0, 5, [1, 2, 3, 4], [2, 2, 2, 2], 2, 0, 1, 10, 10, 10, 4],
  ["C09", "通用基础知识", "General knowledge", 1, 4, [1, 2, 3, 3], null, 2, 0, 1, 8, 8, 8, 0],
  ["C10", "专业基础知识", "Professional knowledge", 1, 5, [1, 2, 3, 4], null, 2, 0, 1, 10, 10, 10, 0],
  ["C11", "岗位基础知识", "Position knowledge", 1, 6, [1, 2, 3, 4], null, 1, -1, -1, 6, 6, 12, 0],
  ["C12", "岗位基本技能", "Position skills", 1, 6, [1, 2, 3, 4], [2, 2, 2, 2], 2, 0, 1, 12, 12, 12, 4],
  ["C13", "信息收集能力", "Information gathering", 2, 5, [1, 2, 3, 4], [3, 2, null, null], 2.14, 0.14, 1, 10.7, 10, 10, 2],
  ["C14", "需求分析能力", "Needs analysis", 2, 6, [1, 2, 3, 4], [1, 2, 2, 1], 1.75, -0.25, 0, 10.5, 10.5, 12, 4],
  ["C15", "定制策略能力", "Tailored strategy", 2, 5, [null, 1, 3, 4], [1, 1, 1, 2], 1.15, 0.15, 1, 5.75, 5, 5, 4],
  ["C16", "主动营销能力", "Active selling", 2, 7, [1, 3, 3, 4], [3, 2, 3, 2], 2.25, -0.75, -1, 15.75, 15.75, 21, 4],
  ["C17", "客户保持能力", "Customer retention", 2, 6, [1, 2, 3, 4], [2, 2, 3, 2], 2.15, 0.15, 1, 12.9, 12, 12, 4],
  ["C18", "客户关系能力", "Customer relations", 2, 8, [1, 3, 3, 4], [3, 3, 2, 3], 2.85, -0.15, 0, 22.8, 22.8, 24, 4],
];

/** The 18 items with their input and their figures against the second grade. */
export const ITEMS: readonly ItemFigures[] = ROWS.map(
  ([code, zh, en, category, weight, required, ratings, actual, gap, status, wA, wMin, wR, count]) => ({
    code,
    zh,
    en,
    category,
    weight,
    required,
    ratings,
    actual,
    gap,
    status,
    weightedActual: wA,
    weightedCounted: wMin,
    weightedRequired: wR,
    count,
  }),
);

/** Subjects of an exam paper: name in both languages, weight, score. */
type Subject = readonly [zh: string, en: string, weight: number, score: number];

export interface Paper {
  readonly item: string;
  readonly level: number;
  readonly subjects: readonly Subject[];
  /** Standard score, 1 decimal. */
  readonly score: number;
}

export const PAPERS: readonly Paper[] = [
  {
    item: "C09",
    level: 2,
    subjects: [
      ["电信行业概况", "Telecom industry", 30, 82],
      ["企业概况", "The company", 20, 90],
      ["法律法规", "Law", 25, 64],
      ["企业规章制度", "Company rules", 25, 71],
    ],
    score: 76.4,
  },
  {
    item: "C10",
    level: 2,
    subjects: [
      ["管理基础", "Management", 20, 61],
      ["市场营销", "Marketing", 30, 65],
      ["电信技术", "Telecom technology", 25, 52],
      ["电信产品", "Telecom products", 25, 61],
    ],
    score: 60,
  },
  {
    item: "C11",
    level: 1,
    subjects: [
      ["产品与资费", "Products and tariffs", 40, 84],
      ["业务流程与系统", "Processes and systems", 35, 80],
      ["服务规范", "Service standards", 25, 78],
    ],
    score: 81.1,
  },
  {
    item: "C11",
    level: 2,
    subjects: [
      ["产品与资费", "Products and tariffs", 40, 55],
      ["业务流程与系统", "Processes and systems", 35, 62],
      ["服务规范", "Service standards", 25, 58],
    ],
    score: 58.2,
  },
];

/** Results against the grade aimed at (G2), and what the variants change. */
export const RESULTS = {
  A: {
    averageActual: 2.09,
    averageRequired: 2.15,
    ratio: 97,
    match: 91,
    coverage: 100,
    band: "B",
    reached: "G2",
    ratings: 56,
  },
  B: {
    averageActual: 2.02,
    averageRequired: 2.08,
    ratio: 97.2,
    match: 90.5,
    coverage: 92,
    band: "B",
    reached: "G2",
    ratings: 52,
  },
  C: {
    averageActual: 1.95,
    averageRequired: 2,
    ratio: 97.3,
    match: 91.8,
    coverage: 78,
    band: null,
    reached: null,
    ratings: 44,
  },
  D: {
    averageActual: 2.15,
    averageRequired: 2.16,
    ratio: 99.8,
    match: 93.4,
    coverage: 94,
    band: "B",
    reached: "G2",
    ratings: 56,
  },
} as const;

/** Against G2, by category. */
export const CATEGORY_RESULTS = [
  { zh: "基本能力", en: "Basic", weight: 42, match: 94, coverage: 100, band: "B" },
  { zh: "专业/技术能力", en: "Professional/technical", weight: 21, match: 85.7, coverage: 100, band: "C" },
  { zh: "职能行为能力", en: "Functional behaviour", weight: 37, match: 90.5, coverage: 100, band: "B" },
] as const;

/** Against every grade. */
export const GRADE_RESULTS = [
  { code: "G1", zh: "初级", en: "Junior", match: 100, band: "A" },
  { code: "G2", zh: "中级", en: "Intermediate", match: 91, band: "B" },
  { code: "G3", zh: "高级", en: "Senior", match: 70.7, band: "D" },
  { code: "G4", zh: "资深", en: "Expert", match: 54.7, band: "D" },
] as const;

export const PERSON = { code: "0007", name: { zh: "张三", en: "Wang Li" } } as const;

/** Names of the groups in the order of an item's ratings: self, superior, peer, peer. */
export const RATERS = {
  zh: ["自评", "上级", "同级", "同级"],
  en: ["Self", "Superior", "Peers", "Peers"],
} as const;

/** The ratings of an item in a variant; null where the item is an exam. */
export function ratingsOf(item: ItemFigures, variant: Variant): readonly (number | null)[] | null {
  if (item.ratings === null) return null;
  if (variant === "B" && item.code === "C18") return [item.ratings[0], null, null, null];
  if (variant === "C" && ["C06", "C16", "C18"].includes(item.code)) return [null, null, null, null];
  return item.ratings;
}

/** Whole tables of the example, headers first. A blank cell is `blank`. */
export function telecomTables(
  language: Language,
  variant: Variant = "A",
  blank: CellValue = null,
): Required<AssessmentTables> {
  const t = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const label = (code: string): string => `${code} ${ITEMS.find((item) => item.code === code)?.[language] ?? ""}`;
  const rated = ITEMS.filter((item) => item.ratings !== null);
  const people: Table = [
    [
      t("P1 编号", "P1 Code"),
      t("P2 姓名", "P2 Name"),
      t("P3 部门", "P3 Department"),
      t("P4 岗位", "P4 Position"),
      t("P5 目标职级", "P5 Grade aimed at"),
    ],
    [
      PERSON.code,
      PERSON.name[language],
      t("政企客户部", "Key accounts"),
      t("客户经理", "Customer manager"),
      `G2 ${GRADE_RESULTS[1][language]}`,
    ],
  ];
  const ratings: Table = [
    [
      t("R1 人员编号", "R1 Person"),
      t("R2 评价方", "R2 Rater group"),
      t("R3 评估人", "R3 Rater"),
      t("R4 备注", "R4 Comment"),
      ...rated.map(({ code }) => label(code)),
    ],
    ...RATERS[language].map((group, rater) => [
      PERSON.code,
      group,
      `${t("评估人", "Rater")} ${rater + 1}`,
      blank,
      ...rated.map((item) => ratingsOf(item, variant)?.[rater] ?? blank),
    ]),
  ];
  const profile: Table = [
    [
      t("F1 能力素质项", "F1 Item"),
      t("F2 类别", "F2 Category"),
      t("F3 权重 %", "F3 Weight %"),
      t("F4 关键项", "F4 Critical"),
      t("F5 最高等级", "F5 Top level"),
      ...GRADE_RESULTS.map((grade) => `${grade.code} ${grade[language]}`),
    ],
    ...ITEMS.map((item) => [
      label(item.code),
      CATEGORY_RESULTS[item.category][language],
      item.weight,
      blank,
      4,
      ...item.required.map((level) => level ?? "–"),
    ]),
  ];
  const raters: Table = [
    [t("A1 评价方", "A1 Group"), t("A2 权重", "A2 Weight"), t("A3 最少人数", "A3 Minimum")],
    [RATERS[language][0], 10, 1],
    [RATERS[language][1], 60, 1],
    [RATERS[language][2], 30, 1],
  ];
  const exams: Table = [
    [
      t("E1 人员编号", "E1 Person"),
      t("E2 能力素质项", "E2 Item"),
      t("E3 试卷等级", "E3 Paper level"),
      t("E4 次数", "E4 Attempt"),
      t("E5 科目", "E5 Subject"),
      t("E6 权重", "E6 Weight"),
      t("E7 得分", "E7 Score"),
    ],
    ...PAPERS.flatMap(({ item, level, subjects }) =>
      subjects.map(([zh, en, weight, score], index) => [
        PERSON.code,
        label(item),
        level,
        1,
        t(zh, en),
        weight,
        variant === "D" && item === "C11" && index === 1 ? blank : score,
      ]),
    ),
  ];
  return { people, ratings, profile, raters, exams, rules: rulesTable(language) };
}
