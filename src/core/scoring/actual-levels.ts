import { type ActualLevel, actualOfGroups } from "./actual";
import type { AssessedPerson, Assessment, Profile, ProfileGrade, ProfileItem } from "./assessment";
import { examLevel, examPoints } from "./exam-level";
import { ExactSum } from "./exact-sum";

/** What is known of one person, before any grade. */
export interface KnownLevels {
  /** Actual level per item with its number of ratings. */
  readonly levels: readonly ActualLevel[];
  /** The levels alone, rounded; null = not rated. */
  readonly actuals: readonly (number | null)[];
  /** Exam items of which a better paper failed for nothing but a subject below its minimum. */
  readonly belowMinimum: ReadonlySet<number>;
}

const NOT_RATED: ActualLevel = { level: null, ratings: 0 };

/**
 * Actual levels of a person: from the ratings of people, or from exams (rule C8). An item made of parts on the
 * common scale has their weighted mean; one made of scales has no level of its own, its fulfilment depends on the grade.
 */
export function knownLevels(assessment: Assessment, person: AssessedPerson): KnownLevels {
  const { groups, profile, ratings, rules } = assessment;
  const start = ratings.start(person.code, 0);
  const levels = profile.items.map((item, index): ActualLevel => {
    if (item.kind === "exam") return { level: examOf(assessment, person, item), ratings: 0 };
    if (item.kind === "composed" || start < 0) return NOT_RATED;
    return actualOfGroups(groups, ratings, start + index * groups.length, rules.levelDecimals);
  });
  profile.items.forEach((item, index) => {
    if (item.kind !== "composed") return;
    // The parts hold the numbers of ratings, so that none counts twice.
    if (item.unit === "level") {
      levels[index] = { level: meanOfParts(profile, item, levels, rules.levelDecimals), ratings: 0 };
    }
  });
  const actuals = levels.map(({ level }) => level);
  return { levels, actuals, belowMinimum: failedForOneSubject(assessment, person, actuals) };
}

const NONE: ReadonlySet<number> = new Set();

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
  levels: readonly ActualLevel[],
  decimals: number,
): number | null {
  const sum = new ExactSum();
  const weights = new ExactSum();
  for (const part of parts) {
    const level = levels[part]?.level ?? null;
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
  return levels.reduce((sum, { ratings }, index) => {
    return grade === undefined || (grade.required[index] ?? null) !== null ? sum + ratings : sum;
  }, 0);
}
