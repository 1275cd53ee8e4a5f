import type { ActualLevel } from "./actual";
import type { AssessedPerson, Assessment, Profile, ProfileGrade, ProfileItem } from "./assessment";
import { type ExamAttempt, examLevel, examPoints, type SittingsOf } from "./exam-level";
import { hasDecimals, powerOfTen, wholeUnits } from "./decimal";
import { ExactSum } from "./exact-sum";
import { LevelTable } from "./level-table";

const NONE: ReadonlySet<number> = new Set();

/** What is known of one person, before any grade. */
export class KnownLevels {
  /**
   * @param row where the person's first level stands in `units` and `ratings`
   * @param width number of items
   */
  constructor(
    /** Actual levels in whole units of their last decimal; NaN = not rated. */
    readonly units: Float64Array,
    /** Number of ratings that went into each of them. */
    readonly ratings: Int32Array,
    readonly row: number,
    readonly width: number,
    private readonly decimals: number,
    /** The levels where they are not such units, as that of an exam can be; null where they are. */
    readonly exact: readonly (number | null)[] | null,
    /** Exam items of which a better paper failed for nothing but a subject below its minimum. */
    readonly belowMinimum: ReadonlySet<number> = NONE,
  ) {}

  /** Actual level per item with its number of ratings. */
  get levels(): readonly ActualLevel[] {
    return this.actuals.map((level, index) => ({ level, ratings: this.ratings[this.row + index] ?? 0 }));
  }

  /** The levels alone, rounded; null = not rated. */
  get actuals(): readonly (number | null)[] {
    if (this.exact !== null) return this.exact;
    const power = powerOfTen(this.decimals);
    const actuals: (number | null)[] = [];
    for (let index = this.row; index < this.row + this.width; index += 1) {
      const units = this.units[index] ?? NaN;
      actuals.push(Number.isNaN(units) ? null : units / power);
    }
    return actuals;
  }
}

/** The table of an assessment is made once. */
const tables = new WeakMap<Assessment, LevelTable>();

/**
 * Actual levels of a person: from the ratings of people, or from exams (rule C8). An item made of parts on the
 * common scale has their weighted mean; one made of scales has no level of its own, its fulfilment depends on the grade.
 */
export function knownLevels(assessment: Assessment, person: AssessedPerson): KnownLevels {
  return levelsAt(assessment, person, assessment.ratings.slot(person.code));
}

/** The same where the person's position in the ratings is known. */
export function levelsAt(assessment: Assessment, person: AssessedPerson, slot: number): KnownLevels {
  let table = tables.get(assessment);
  if (table === undefined) tables.set(assessment, (table = new LevelTable(assessment)));
  const width = assessment.profile.items.length;
  const row = table.row(slot);
  const { levelDecimals } = assessment.rules;
  const rated = new KnownLevels(table.units, table.ratings, row, width, levelDecimals, table.exactAt(row));
  if (table.onlyRated) return rated;
  const actuals = withExamsAndParts(assessment, person, rated.actuals);
  const ratings = Int32Array.from(assessment.profile.items, ({ kind }, index) =>
    // The parts hold the numbers of ratings, so that none counts twice.
    kind === "rated" ? (table.ratings[row + index] ?? 0) : 0,
  );
  const areWhole = actuals.every((level) => level === null || hasDecimals(level, levelDecimals));
  const units = Float64Array.from(actuals, (level) =>
    level === null ? NaN : wholeUnits(level, levelDecimals, levelDecimals),
  );
  const below = failedForOneSubject(assessment, person, actuals);
  return new KnownLevels(units, ratings, 0, width, levelDecimals, areWhole ? null : actuals, below);
}

function withExamsAndParts(
  assessment: Assessment,
  person: AssessedPerson,
  rated: readonly (number | null)[],
): readonly (number | null)[] {
  const { profile, rules } = assessment;
  const levels = profile.items.map((item, index) => {
    if (item.kind === "exam") return examOf(assessment, person, item);
    return item.kind === "rated" ? (rated[index] ?? null) : null;
  });
  profile.items.forEach((item, index) => {
    if (item.kind === "composed" && item.unit === "level") {
      levels[index] = meanOfParts(profile, item, levels, rules.levelDecimals);
    }
  });
  return levels;
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
      const better = levelSittings(exams, person, item).some(
        ({ level, score, belowMinimum }) =>
          belowMinimum && (score ?? 0) >= rules.examPassMark && (level ?? 0) > (actuals[index] ?? 0),
      );
      return better ? [index] : [];
    }),
  );
}

function examOf({ exams, rules }: Assessment, person: AssessedPerson, item: ProfileItem): number | null {
  if (item.unit === "percent") return examPoints(exams(person.code, item.code));
  return examLevel(levelSittings(exams, person, item), rules.examPassMark, rules.percentDecimals);
}

/** The sittings of papers that belong to a level of the item. Where its top is not known, none can be said to. */
function levelSittings(exams: SittingsOf, person: AssessedPerson, { code, top }: ProfileItem): readonly ExamAttempt[] {
  return exams(person.code, code).filter(({ level }) => top !== null && (level ?? 0) <= top);
}

function meanOfParts(
  { items }: Profile,
  { parts }: ProfileItem,
  levels: readonly (number | null)[],
  decimals: number,
): number | null {
  const sum = new ExactSum();
  const weights = new ExactSum();
  for (const part of parts) {
    const level = levels[part] ?? null;
    const weight = items[part]?.weight ?? 0;
    if (weight <= 0) continue;
    if (level === null) return null;
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
