import type { ActualLevel } from "./actual";
import type { AssessedPerson, Assessment, Profile, ProfileGrade, ProfileItem } from "./assessment";
import { examLevel, examPoints } from "./exam-level";
import { hasDecimals } from "./decimal";
import { ExactSum } from "./exact-sum";
import { LevelTable } from "./level-table";

const NONE: ReadonlySet<number> = new Set();

/** What is known of one person, before any grade. */
export class KnownLevels {
  /**
   * @param row where the person's first level stands in `numbers` and `ratings`
   * @param width number of items
   */
  constructor(
    /** Actual levels, rounded; NaN = not rated. */
    readonly numbers: Float64Array,
    /** Number of ratings that went into each of them. */
    readonly ratings: Int32Array,
    readonly row: number,
    readonly width: number,
    /** Exam items of which a better paper failed for nothing but a subject below its minimum. */
    readonly belowMinimum: ReadonlySet<number> = NONE,
    /** All levels have as many decimals as levels are rounded to, or fewer; the level of an exam may have more. */
    readonly onScale = true,
  ) {}

  /** Actual level per item with its number of ratings. */
  get levels(): readonly ActualLevel[] {
    return this.actuals.map((level, index) => ({ level, ratings: this.ratings[this.row + index] ?? 0 }));
  }

  /** The levels alone; null = not rated. */
  get actuals(): readonly (number | null)[] {
    return Array.from(this.numbers.subarray(this.row, this.row + this.width), (level) =>
      Number.isNaN(level) ? null : level,
    );
  }
}

/** The table of an assessment is made once. */
const tables = new WeakMap<Assessment, LevelTable>();

/**
 * Actual levels of a person: from the ratings of people, or from exams (rule C8). An item made of parts on the
 * common scale has their weighted mean; one made of scales has no level of its own, its fulfilment depends on the grade.
 */
export function knownLevels(assessment: Assessment, person: AssessedPerson): KnownLevels {
  let table = tables.get(assessment);
  if (table === undefined) tables.set(assessment, (table = new LevelTable(assessment)));
  const width = assessment.profile.items.length;
  const row = table.row(person);
  if (table.onlyRated) return new KnownLevels(table.levels, table.ratings, row, width);
  const numbers = table.levels.slice(row, row + width);
  const ratings = table.ratings.slice(row, row + width);
  fillExamsAndParts(assessment, person, numbers, ratings);
  const actuals = Array.from(numbers, (level) => (Number.isNaN(level) ? null : level));
  const onScale = actuals.every((level) => level === null || hasDecimals(level, assessment.rules.levelDecimals));
  return new KnownLevels(numbers, ratings, 0, width, failedForOneSubject(assessment, person, actuals), onScale);
}

function fillExamsAndParts(
  assessment: Assessment,
  person: AssessedPerson,
  numbers: Float64Array,
  ratings: Int32Array,
): void {
  const { profile, rules } = assessment;
  const set = (index: number, level: number | null): void => {
    numbers[index] = level ?? NaN;
    ratings[index] = 0;
  };
  profile.items.forEach((item, index) => {
    if (item.kind === "exam") set(index, examOf(assessment, person, item));
  });
  profile.items.forEach((item, index) => {
    if (item.kind !== "composed") return;
    // The parts hold the numbers of ratings, so that none counts twice.
    set(index, item.unit === "level" ? meanOfParts(profile, item, numbers, rules.levelDecimals) : null);
  });
}

function failedForOneSubject(
  { exams, profile, rules }: Assessment,
  person: AssessedPerson,
  actuals: readonly (number | null)[],
): ReadonlySet<number> {
  if (!profile.items.some(({ kind }) => kind === "exam")) return NONE;
  return new Set(
    profile.items.flatMap((item, index) => {
      if (item.kind !== "exam" || item.unit === "percent") return [];
      const better = exams(person.code, item.code).some(
        ({ level, score, belowMinimum }) =>
          belowMinimum && (score ?? 0) >= rules.examPassMark && (level ?? 0) > (actuals[index] ?? 0),
      );
      return better ? [index] : [];
    }),
  );
}

function examOf({ exams, rules }: Assessment, person: AssessedPerson, item: ProfileItem): number | null {
  const attempts = exams(person.code, item.code);
  if (item.unit === "percent") return examPoints(attempts);
  const sat = attempts.filter(({ level }) => (level ?? 0) <= (item.top ?? Infinity));
  return examLevel(sat, rules.examPassMark, rules.percentDecimals);
}

function meanOfParts(
  { items }: Profile,
  { parts }: ProfileItem,
  levels: Float64Array,
  decimals: number,
): number | null {
  const sum = new ExactSum();
  const weights = new ExactSum();
  for (const part of parts) {
    const level = levels[part] ?? NaN;
    const weight = items[part]?.weight ?? 0;
    if (weight <= 0) continue;
    if (Number.isNaN(level)) return null;
    sum.add(weight, level);
    weights.add(weight);
  }
  return weights.isPositive ? sum.dividedBy(weights, 1, decimals) : null;
}

/** Number of ratings that went into the levels of a grade's items; of all items without a grade (rule C16). */
export function countedRatings(levels: readonly ActualLevel[], grade: ProfileGrade | undefined): number {
  return sumOfRatings(
    levels.map(({ ratings }) => ratings),
    0,
    levels.length,
    grade,
  );
}

/** The same of what is known of a person. */
export function knownRatings({ ratings, row, width }: KnownLevels, grade: ProfileGrade | undefined): number {
  return sumOfRatings(ratings, row, width, grade);
}

function sumOfRatings(
  ratings: ArrayLike<number>,
  from: number,
  items: number,
  grade: ProfileGrade | undefined,
): number {
  let sum = 0;
  for (let index = 0; index < items; index += 1) {
    if (grade === undefined || (grade.required[index] ?? null) !== null) sum += ratings[from + index] ?? 0;
  }
  return sum;
}
