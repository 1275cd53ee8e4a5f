import type { CellValue } from "./cell";
import { leadingCode, nameAfterCode } from "./code";
import { codeOfHeader, foldedName, GRADE_COLUMN_NAMES, type KnownName } from "./column-names";
import type { TableKind } from "./table";

/** The fixed columns of every table, by the code at the start of their header. Codes are promises. */
export const COLUMN_CODES = {
  people: { code: "P1", name: "P2", department: "P3", position: "P4", grade: "P5" },
  ratings: { person: "R1", group: "R2", rater: "R3", comment: "R4" },
  profile: { item: "F1", category: "F2", weight: "F3", critical: "F4", top: "F5" },
  raters: { group: "A1", weight: "A2", minimum: "A3" },
  exams: {
    person: "E1",
    item: "E2",
    level: "E3",
    attempt: "E4",
    subject: "E5",
    weight: "E6",
    score: "E7",
  },
  rules: { setting: "S1", value: "S2" },
} as const satisfies Partial<Record<TableKind, Readonly<Record<string, string>>>>;

/** Columns that a template has only where its model needs them. */
export const OPTIONAL_COLUMN_CODES = {
  /** The item that a row is a part of, and the lowest rung of its scale. */
  profile: { partOf: "F6", lowest: "F7" },
  /** Lowest score of the subject with which the paper can be passed. */
  exams: { minimum: "E8" },
  /** The identity of a row whose label is the user's own word, and what the setting means. */
  rules: { code: "S3", meaning: "S4" },
} as const;

/** The fixed columns of the Dictionary; beside them stands one for each level, see levelColumnCode. */
export const MODEL_COLUMN_CODES = { item: "M1", category: "M2", definition: "M3", basis: "M4" } as const;

/**
 * Code of the column of the Dictionary that says what a level looks like.
 *
 * @example levelColumnCode(-1) // "L-1"
 */
export function levelColumnCode(level: number): string {
  return `L${String(level)}`;
}

/** The columns of tables that only templates with forms have. The name beside a person's code is that of People. */
export const FORM_COLUMN_CODES = {
  indicators: {
    person: "I1",
    indicator: "I2",
    weight: "I3",
    direction: "I4",
    target: "I5",
    actual: "I6",
    score: "I7",
    weighted: "I8",
  },
  /** Between the name and the state stands a column for each gate, under the gate's own code: Q01, Q02 … */
  gates: { person: "Q1", name: "P2", state: "Q2", missing: "Q3", total: "Q4", coverage: "Q5" },
  certificates: {
    person: "D1",
    name: "P2",
    score: "D2",
    lowest: "D3",
    outcome: "D4",
    level: "D5",
    issued: "D6",
    until: "D7",
    syllabus: "D8",
    state: "D9",
  },
} as const satisfies Partial<Record<TableKind, Readonly<Record<string, string>>>>;

const ITEM_CODE = /^[A-Z]\d{2,3}$/u;
const GRADE_CODE = /^G\d$/u;

/**
 * Code of the column with a role's own weights, beside that of its required levels.
 *
 * @example weightColumnCode("G2") // "W2"
 */
export function weightColumnCode(grade: string): string {
  return grade.replace("G", "W");
}

/**
 * Code of the column that says how sure a grade's required levels are.
 *
 * @example noteColumnCode("G2") // "N2"
 */
export function noteColumnCode(grade: string): string {
  return grade.replace("G", "N");
}

/** A column whose header starts with a code. */
export interface CodedColumn {
  readonly code: string;
  /** The whole header, as the user has it. */
  readonly header: string;
  /** Position in the table, from 0. */
  readonly column: number;
}

/** The columns of a table, found by the codes of their headers. */
export interface TableColumns {
  /** Code -> position from 0. Where a code stands twice, its first column. */
  readonly at: ReadonlyMap<string, number>;
  /** Coded columns in their order on the sheet, each code once. */
  readonly coded: readonly CodedColumn[];
  /** Columns that repeat the code of an earlier one; they are not read. */
  readonly duplicates: readonly CodedColumn[];
  /** Those of them that are found by a known name and have no code. */
  readonly named: readonly CodedColumn[];
  /** Positions of columns that are not found: the user's own, or one that lost its code. */
  readonly uncoded: readonly number[];
}

/**
 * Finds the columns of a table by its header row, whatever their order and however they were renamed after the code: by
 * the code, or, where a header has none, by a known name in either language. Where both stand, the code has the column.
 *
 * @param kind what table it is; absent = columns are found by codes alone
 * @example findColumns(["Name", "编号", "备注"], "people").at.get("P1") // 1
 * @example findColumns(["P2 姓名", "P1 编号", "备注"]).at.get("P1") // 1
 */
export function findColumns(header: readonly CellValue[], kind?: TableKind): TableColumns {
  const at = new Map<string, number>();
  const coded: CodedColumn[] = [];
  const duplicates: CodedColumn[] = [];
  const find = (code: string, text: string, column: number): boolean => {
    const isFirst = !at.has(code);
    (isFirst ? coded : duplicates).push({ code, header: text, column });
    if (isFirst) at.set(code, column);
    return isFirst;
  };
  const uncoded = header.flatMap((cell, column) => {
    const code = leadingCode(cell);
    if (code === null || typeof cell !== "string") return [column];
    find(code, cell, column);
    return [];
  });
  const named: CodedColumn[] = [];
  const grades = kind === "profile" ? coded.filter(({ code }) => isGradeCode(code)) : [];
  const unknown = uncoded.filter((column) => {
    const text = header[column];
    if (kind === undefined || typeof text !== "string") return true;
    const code = codeOfHeader(kind, text) ?? codeOfGradeColumn(grades, text);
    if (code === null) return true;
    if (find(code, text, column)) named.push({ code, header: text, column });
    return false;
  });
  if (named.length > 0) coded.sort((one, other) => one.column - other.column);
  return { at, coded, named, duplicates, uncoded: unknown };
}

/** Between a name and a grade's, a unit or a per-cent sign does not count either. */
function withoutUnit(header: string): string {
  return foldedName(header).replace(/\([^()]*\)|%/gu, "");
}

/** The code of a grade's own weights or notes by their name and the grade's. */
function codeOfGradeColumn(grades: readonly CodedColumn[], header: string): string | null {
  const text = withoutUnit(header);
  for (const { code, header: grade } of grades) {
    for (const [letter, name] of Object.entries<KnownName>(GRADE_COLUMN_NAMES)) {
      const words = [name.zh, name.en, ...name.earlier].map((word) => withoutUnit(`${word} ${nameAfterCode(grade)}`));
      if (words.includes(text)) return code.replace("G", letter);
    }
  }
  return null;
}

/**
 * The codes that a table should have and has not, in the order asked for.
 *
 * @example missingColumns(findColumns(["P2 姓名"]), ["P1", "P2"]) // ["P1"]
 */
export function missingColumns(columns: TableColumns, codes: Iterable<string>): readonly string[] {
  return [...codes].filter((code) => !columns.at.has(code));
}

/**
 * Whether a code is an item's: a capital letter and two or three digits. The fixed columns have one digit.
 *
 * @example isItemCode("C01") // true
 * @example isItemCode("R1") // false
 */
export function isItemCode(code: string): boolean {
  return ITEM_CODE.test(code);
}

/**
 * Whether a code is a grade's: G and one digit.
 *
 * @example isGradeCode("G2") // true
 */
export function isGradeCode(code: string): boolean {
  return GRADE_CODE.test(code);
}

/** Columns of CompetencyRatings that hold the ratings of an item, in their order on the sheet. */
export function itemColumns(columns: TableColumns): readonly CodedColumn[] {
  return columns.coded.filter((column) => isItemCode(column.code));
}

/** Columns of CompetencyProfile that hold the required levels of a grade, low to high as on the sheet. */
export function gradeColumns(columns: TableColumns): readonly CodedColumn[] {
  return columns.coded.filter((column) => isGradeCode(column.code));
}
