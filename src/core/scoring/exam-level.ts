import { roundHalfAway } from "./decimal";
import { DEFAULT_RULES } from "./rule-set";

/** One sitting of an exam paper. */
export interface ExamAttempt {
  /** The level that the paper belongs to, 1 or more; null = not said. */
  readonly level: number | null;
  /** Standard score, 0 to 100; null = not complete, which does not count. */
  readonly score: number | null;
  /** A subject stayed below its minimum: whatever the score, the paper is not passed. */
  readonly belowMinimum?: boolean;
}

/** The attempts of a person at the papers of an item, each with its standard score. */
export type SittingsOf = (person: string, item: string) => readonly ExamAttempt[];

/**
 * Actual level of an exam item: the highest level whose paper was passed, the best attempt counting (rule C8).
 *
 * @param pass lowest standard score that passes
 * @returns 0 when a paper was sat and none passed; null when none was sat
 * @example examLevel([{ level: 1, score: 81.1 }, { level: 2, score: 58.2 }]) // 1
 */
export function examLevel(
  attempts: readonly ExamAttempt[],
  pass = DEFAULT_RULES.examPassMark,
  decimals = 1,
): number | null {
  let reached: number | null = null;
  for (const { level, score, belowMinimum = false } of attempts) {
    if (level === null || score === null) continue;
    const passed = !belowMinimum && roundHalfAway(score, decimals) >= pass ? level : 0;
    if (reached === null || passed > reached) reached = passed;
  }
  return reached;
}

/**
 * Actual points of an exam item that counts in points: the best standard score.
 *
 * @returns 0 to 100; null when no attempt is complete
 * @example examPoints([{ level: 1, score: 58 }, { level: 1, score: 66 }]) // 66
 */
export function examPoints(attempts: readonly ExamAttempt[]): number | null {
  const scores = attempts.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : Math.max(...scores);
}
