import type { Language } from "../../src/core/language";

/** One of the dozen people of the sample workbook. */
export interface SamplePerson {
  /** With its leading zeros. */
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly department: 0 | 1 | 2;
  /** Grade aimed at. */
  readonly grade: "G1" | "G2" | "G3" | "G4";
  /** How far the person's levels lie from those that the grade requires, in levels. */
  readonly standing: number;
}

type Row = readonly [string, string, string, SamplePerson["department"], SamplePerson["grade"], number];

// prettier-ignore
const ROWS: readonly Row[] = [
  ["0007", "张敏", "Maria Lopez", 0, "G2", 0.1],
  ["0012", "李建国", "John Carter", 0, "G3", -0.3],
  ["0015", "王雪", "Anna Schmidt", 1, "G1", 0.6],
  ["0021", "陈浩然", "David Novak", 1, "G2", -0.5],
  ["0034", "刘洋", "Emily Brown", 0, "G4", -0.4],
  ["0038", "赵婷婷", "Sophie Martin", 2, "G2", 0.4],
  ["0042", "欧阳文", "Omar Haddad", 2, "G3", 0],
  ["0051", "周杰", "Peter Olsen", 1, "G1", 0],
  ["0056", "吴晓燕", "Grace Kim", 0, "G3", 0.3],
  ["0060", "孙磊", "Liam O'Neill", 2, "G2", -0.9],
  ["0073", "马丽娜", "Elena Rossi", 1, "G4", -0.8],
  ["0088", "郑凯", "Kenji Sato", 2, "G1", -0.3],
];

/** A dozen people with plausible names in both languages. Whoever bears such a name is not meant. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = ROWS.map(([code, zh, en, department, grade, standing]) => ({
  code,
  name: { zh, en },
  department,
  grade,
  standing,
}));

/** Shown on the Scorecard when the sample opens. */
export const SHOWN_PERSON: SamplePerson = SAMPLE_PEOPLE[0] as SamplePerson;

export const SAMPLE_TEXTS = {
  zh: {
    departments: ["政企客户部", "商务客户部", "渠道拓展部"],
    position: "客户经理",
    cycle: "2025 年度评估",
    raters: [["林静"], ["高峰"], ["何佳", "罗成"]],
    slips: { words: "3级", level: "５" },
  },
  en: {
    departments: ["Key accounts", "Business customers", "Partner sales"],
    position: "Customer manager",
    cycle: "Assessment 2025",
    raters: [["Ruth Bell"], ["Ian Wright"], ["Nina Berg", "Paul Adams"]],
    slips: { words: "level 3", level: "５" },
  },
} as const;

export const SAMPLE_DATE = "2025-12-15";

/** Ratings that nobody gave: the position in the list of people, of the rating row of that person and of the item. */
export const BLANKS: readonly (readonly [person: number, rater: number, item: number])[] = [
  [1, 3, 4],
  [3, 0, 9],
  [4, 2, 12],
  [4, 3, 12],
  [6, 0, 2],
  [8, 2, 14],
  [10, 3, 0],
  [10, 3, 1],
];

/** Slips that pasting lets through, for Check to find. */
export const SLIPS: readonly {
  readonly person: number;
  readonly rater: number;
  readonly item: number;
  /** "words" means a level that can be corrected, "level" is no level of the model. */
  readonly kind: "words" | "level";
}[] = [
  { person: 2, rater: 1, item: 5, kind: "words" },
  { person: 7, rater: 2, item: 10, kind: "level" },
];

/** People who have not sat their exams. */
export const NO_EXAMS: readonly string[] = ["0060", "0088"];

/**
 * The level that a rater gives: the required level moved by the person's standing, by a strength or weakness in this
 * item and by the rater's own opinion; self is a little kinder. Always the same for the same place.
 * @param required required level of the item, 0 to 4
 * @returns a level from 0 to 4
 */
export function sampleRating(person: SamplePerson, rater: number, item: number, required: number): number {
  const strength = 1.6 * (hash(Number(person.code), 77, item) - 0.5);
  const opinion = hash(Number(person.code), rater, item) - 0.5;
  const kind = rater === 0 ? 0.25 : 0;
  return Math.min(4, Math.max(0, Math.round(required + person.standing + strength + opinion + kind)));
}

/** The score of an exam subject, 0 to 100, whole. */
export function sampleScore(person: SamplePerson, subject: number): number {
  return Math.min(
    98,
    Math.max(35, Math.round(70 + person.standing * 18 + (hash(Number(person.code), 9, subject) - 0.5) * 26)),
  );
}

/** A share of 1 that looks like chance and never changes. */
function hash(...parts: readonly number[]): number {
  let mixed = 2166136261;
  for (const part of parts) mixed = Math.imul(mixed ^ part, 16777619) ^ (mixed >>> 13);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822507);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}
