import { type KnownLevels, knownRatings, levelsAt } from "./actual-levels";
import type { Assessment } from "./assessment";
import { NO_BAND } from "./final-band";
import { FIGURE, gradeFigures, GradeScores, highestReached, reachedGrade, scoreGrade } from "./grade-result";
import { ROLES } from "./rule-set";

/** Figures of everybody, a place per person in the order of the people table. NaN and -1 stand for none. */
export interface TeamScores {
  /** Position in the profile of the grade aimed at. */
  readonly aimed: Int32Array;
  /** S against it, in levels. */
  readonly averageActual: Float64Array;
  /** T, in levels. */
  readonly averageRequired: Float64Array;
  /** M, in per cent. */
  readonly match: Float64Array;
  /** In per cent. */
  readonly coverage: Float64Array;
  /** Position of the band in the rules, the best being 0. */
  readonly band: Int32Array;
  /** Position of the grade reached in the profile. */
  readonly reached: Int32Array;
  /** Number of ratings that went into the figures. */
  readonly ratings: Int32Array;
}

/**
 * Scores everybody. Results are plain numbers, so that a large team costs little memory; a grade is worked out only as
 * far as it is needed to place a person.
 *
 * @example Array.from(scoreTeam(assessment).match) // [91]
 */
export function scoreTeam(assessment: Assessment): TeamScores {
  const { people, profile, ratings, rules } = assessment;
  const { grades } = profile;
  const positions = new Map<string | null, number>();
  grades.forEach(({ code }, index) => {
    if (!positions.has(code)) positions.set(code, index);
  });
  const numbers = (): Float64Array => new Float64Array(people.length).fill(NaN);
  const scores = {
    aimed: Int32Array.from(people, ({ grade }) => positions.get(grade) ?? -1),
    averageActual: numbers(),
    averageRequired: numbers(),
    match: numbers(),
    coverage: numbers(),
    band: new Int32Array(people.length).fill(-1),
    reached: new Int32Array(people.length),
    ratings: new Int32Array(people.length),
  };
  const space = new GradeScores();
  const { figures } = space;
  for (const [index, person] of people.entries()) {
    // Mostly people stand in the order in which their ratings were added up.
    const slot = ratings.codes[index] === person.code ? index : ratings.slot(person.code);
    const levels = levelsAt(assessment, person, slot);
    const aim = scores.aimed[index] ?? -1;
    const aimed = grades[aim];
    if (aimed !== undefined) {
      scores.band[index] = scoreGrade(assessment, levels, aimed, space);
      scores.averageActual[index] = figures[FIGURE.averageActual] ?? NaN;
      scores.averageRequired[index] = figures[FIGURE.averageRequired] ?? NaN;
      scores.match[index] = figures[FIGURE.match] ?? NaN;
      scores.coverage[index] = figures[FIGURE.coverage] ?? NaN;
    }
    const bandOf = (position: number): number => {
      const grade = grades[position];
      if (position === aim) return scores.band[index] ?? NO_BAND;
      return grade === undefined ? NO_BAND : scoreGrade(assessment, levels, grade, space, undefined, true);
    };
    scores.reached[index] =
      rules.arrangement === ROLES ? bestOf(assessment, levels) : highestReached(grades.length, bandOf);
    scores.ratings[index] = knownRatings(levels, aimed);
  }
  return scores;
}

function bestOf(assessment: Assessment, known: KnownLevels): number {
  const { profile, rules } = assessment;
  const best = reachedGrade(
    profile.grades.map((grade) => gradeFigures(assessment, known, grade)),
    rules,
  );
  return best === null ? -1 : profile.grades.indexOf(best);
}
