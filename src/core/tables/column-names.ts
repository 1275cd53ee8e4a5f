import type { Language } from "../language";
import { plainText } from "./number-cell";
import type { TableKind } from "./table";

/** What a column or setting is called on sheets, beside its code. */
export interface KnownName {
  readonly zh: string;
  readonly en: string;
  /** What it was called before. Workbooks of that time go on working, so these stay for good. */
  readonly earlier: readonly string[];
}

/** Names of codes. */
export type NamesByCode = Readonly<Record<string, KnownName>>;

function named(zh: string, en: string, ...earlier: readonly string[]): KnownName {
  return { zh, en, earlier };
}

/**
 * The known names of the columns of every table, by their codes. A header that starts with no code is found by them, in
 * either language. The columns of items and grades are missing here: their names are the users' own, and they keep their
 * codes.
 */
export const COLUMN_NAMES = {
  model: {
    M1: named("能力素质项", "Competency"),
    M2: named("类别", "Category"),
    M3: named("定义", "Definition"),
    M4: named("依据", "Basis"),
  },
  people: {
    P1: named("编号", "Code"),
    P2: named("姓名", "Name"),
    P3: named("部门", "Department"),
    P4: named("岗位", "Position"),
    P5: named("目标职级", "Grade aimed at"),
    P6: named("上级工号", "Manager’s code"),
    P7: named("邮箱", "Address"),
    P8: named("语言", "Language"),
  },
  ratings: {
    R1: named("人员编号", "Person code"),
    R2: named("评价方", "Rater group"),
    R3: named("评估人", "Rater"),
    R4: named("事例与评语", "Incidents and comments"),
    R5: named("评价关系编号", "Assignment"),
  },
  profile: {
    F1: named("能力素质项", "Competency"),
    F2: named("类别", "Category"),
    F3: named("权重 %", "Weight %"),
    F4: named("关键项", "Critical"),
    F5: named("最高等级", "Top level"),
    F6: named("所属项", "Part of"),
    F7: named("最低级", "Lowest"),
  },
  raters: {
    A1: named("评价方", "Rater group"),
    A2: named("权重", "Weight"),
    A3: named("最少人数", "Minimum number"),
  },
  exams: {
    E1: named("人员编号", "Person code"),
    E2: named("能力素质项", "Competency"),
    E3: named("试卷等级", "Paper level"),
    E4: named("场次", "Attempt"),
    E5: named("科目", "Subject"),
    E6: named("权重 %", "Weight %"),
    E7: named("得分", "Score"),
    E8: named("最低分", "Lowest score"),
  },
  rules: {
    S1: named("设置", "Setting"),
    S2: named("取值", "Value"),
    S3: named("行编码", "Row code"),
    S4: named("说明", "Meaning"),
  },
  indicators: {
    I1: named("人员编号", "Person code"),
    I2: named("业绩指标", "Indicator"),
    I3: named("权重 %", "Weight %"),
    I4: named("方向", "Direction"),
    I5: named("目标值", "Target"),
    I6: named("实际值", "Actual"),
    I7: named("得分", "Score"),
    I8: named("权重×得分÷100", "Weight × score / 100"),
  },
  gates: {
    Q1: named("人员编号", "Person code"),
    P2: named("姓名", "Name"),
    Q2: named("任职资格", "Eligibility"),
    Q3: named("未满足或待确认", "Not met or open"),
    Q4: named("业绩总分（百分制）", "Indicators, of 100"),
    Q5: named("覆盖率 %", "Coverage %"),
  },
  certificates: {
    D1: named("人员编号", "Person code"),
    P2: named("姓名", "Name"),
    D2: named("标准分", "Standard score"),
    D3: named("最低章节", "Lowest chapter"),
    D4: named("认证结果", "Outcome"),
    D5: named("达到等级", "Level reached"),
    D6: named("发证日期", "Issued on"),
    D7: named("有效期至", "Valid until"),
    D8: named("大纲版本", "Syllabus"),
    D9: named("证书状态", "State"),
  },
  evidence: {
    V1: named("评价关系编号", "Assignment"),
    V2: named("人员编号", "Person code"),
    V3: named("能力素质项", "Competency"),
    V4: named("事例", "Text"),
    V5: named("是否展示", "Shown"),
  },
  assignments: {
    B1: named("评价关系编号", "Assignment"),
    B2: named("人员编号", "Person code"),
    B3: named("评价方", "Rater group"),
    B4: named("评估人", "Rater"),
    B5: named("评估人邮箱", "Rater’s address"),
    B6: named("语言", "Language"),
    B7: named("状态", "State"),
    B8: named("原因", "Reason"),
    B9: named("收回日期", "Returned on"),
  },
} as const satisfies Readonly<Record<string, NamesByCode>>;

/**
 * What stands before a grade's name in the header of a column that belongs to the grade: its own weights (W1, W2 …), and
 * what is known of its required levels (N1, N2 …).
 */
export const GRADE_COLUMN_NAMES = { W: named("权重 %", "Weight %"), N: named("依据", "Grounds") } as const;

/** The known names of the settings of CompetencyRules. Bands and blocks have the users' own. */
export const RULE_NAMES = {
  U01: named("规则版本", "Version of the rules"),
  U02: named("等级小数位", "Decimals of levels"),
  U03: named("百分比小数位", "Decimals of percentages"),
  U04: named("“接近”的容差（级）", "Tolerance of “near”, in levels"),
  U05: named("给出评定的最低覆盖率 %", "Least coverage for a band, %"),
  U06: named("考试及格线", "Pass mark of exams"),
  U07: named("各栏关系：1 职级，2 角色", "Columns: 1 grades, 2 roles"),
  U41: named("未评项的处理", "What an item not rated does"),
  U42: named("关键项不足时的最高评定", "Best band if a critical is short"),
  U43: named("自评权重", "Weight of self"),
  U44: named("匿名评价方最少评分", "Fewest anonymous ratings"),
  U21: named("用语：覆盖率不足", "Words: too little rated"),
  U22: named("用语：关键项不足", "Words: critical item short"),
  U23: named("用语：关键项未评", "Words: critical item not rated"),
  U24: named("用语：未参加考试", "Words: exam not sat"),
  U25: named("用语：科目低于最低分", "Words: subject below its minimum"),
  U26: named("用语：构面或子维度未评全", "Words: scale or part not rated"),
  U27: named("用语：必评项未评", "Words: required but not rated"),
  U31: named("表头：人员", "Header: person"),
  U32: named("表头：现状均值", "Header: mean actual level"),
  U33: named("表头：标准均值", "Header: mean required level"),
  U34: named("表头：匹配度", "Header: match"),
  U35: named("表头：覆盖率", "Header: coverage"),
  U36: named("表头：综合评定", "Header: band"),
  U37: named("表头：原因", "Header: reason"),
  U38: named("表头：达到职级", "Header: grade reached"),
  U39: named("表头：评分数", "Header: number of ratings"),
  U40: named("表头：规则版本", "Header: rules version"),
} as const satisfies NamesByCode;

/**
 * The code of the column that a header without a code names; null for a header that nobody knows.
 *
 * @example codeOfHeader("people", "目标职级") // "P5"
 * @example codeOfHeader("profile", " WEIGHT（%）") // "F3"
 * @example codeOfHeader("people", "Hobbies") // null
 */
export function codeOfHeader(kind: TableKind, header: string): string | null {
  return HEADERS.get(kind)?.get(foldedName(header)) ?? null;
}

/**
 * The code of the setting that a label without a code names; null for a label that nobody knows.
 *
 * @example codeOfSetting("Pass mark of exams") // "U06"
 */
export function codeOfSetting(label: string): string | null {
  return SETTINGS.get(foldedName(label)) ?? null;
}

/**
 * The words that a language shows for columns or settings.
 *
 * @param codes what each is called in the code, with its code
 * @example shownNames({ code: "P1", name: "P2" }, COLUMN_NAMES.people, "en") // { code: "Code", name: "Name" }
 */
export function shownNames<Column extends string>(
  codes: Readonly<Record<Column, string>>,
  names: NamesByCode,
  language: Language,
): Readonly<Record<Column, string>> {
  const shown = Object.entries<string>(codes).map(([column, code]) => [column, names[code]?.[language] ?? code]);
  return Object.fromEntries(shown) as Record<Column, string>;
}

/** A unit in brackets, or a per-cent sign, at the end. */
const UNIT = /(?:\([^()]*\)|%)$/u;

/**
 * What two spellings of a name share: case, spaces and width do not count, nor does a unit in brackets or a per-cent sign
 * at the end.
 *
 * @example foldedName(" 权重（％） ") // "权重"
 */
export function foldedName(name: string): string {
  const packed = plainText(name).toLowerCase().replace(/\s+/gu, "");
  return packed.replace(UNIT, "") || packed;
}

function index(names: NamesByCode): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, { zh, en, earlier }] of Object.entries(names)) {
    for (const name of [zh, en, ...earlier]) codes.set(foldedName(name), code);
  }
  return codes;
}

const HEADERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries<NamesByCode>(COLUMN_NAMES).map(([kind, names]) => [kind, index(names)]),
);
const SETTINGS = index(RULE_NAMES);
