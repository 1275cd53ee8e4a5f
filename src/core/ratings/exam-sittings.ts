import { exam } from "../scoring/exam";
import type { ExamAttempt, SittingsOf } from "../scoring/exam-level";
import type { WeightedValue } from "../scoring/weighted";
import { type ExamRow, isSubject } from "../tables/exams";

interface Sitting {
  readonly level: number;
  readonly subjects: WeightedValue[];
  belowMinimum: boolean;
}

const NO_SITTINGS: readonly ExamAttempt[] = [];

/**
 * The sittings of exam papers: rows of the same person, item, paper level and attempt are the subjects of one. A score that
 * is no number from 0 to 100 is missing, which makes the sitting incomplete (rule C8). A subject may have a minimum without
 * which the paper is not passed.
 *
 * @param decimals decimals of standard scores
 */
export function examSittings(rows: readonly ExamRow[], decimals: number): SittingsOf {
  const sittings = new Map<string, Map<string, Sitting>>();
  for (const row of rows) {
    if (!isSubject(row)) continue;
    const { person, item, level, weight, score, minimum } = row;
    if (weight !== null && weight < 0) continue;
    const key = sittingKey(person, item);
    const ofItem = sittings.get(key) ?? new Map<string, Sitting>();
    sittings.set(key, ofItem);
    const sitting = ofItem.get(row.sitting) ?? { level, subjects: [], belowMinimum: false };
    ofItem.set(row.sitting, sitting);
    sitting.subjects.push({ value: score, weight });
    if (score !== null && minimum !== null && score < minimum) sitting.belowMinimum = true;
  }
  const attempts = new Map<string, readonly ExamAttempt[]>();
  for (const [key, ofItem] of sittings) {
    attempts.set(
      key,
      [...ofItem.values()].map(({ level, subjects, belowMinimum }) => ({
        level,
        score: exam(subjects, decimals),
        belowMinimum,
      })),
    );
  }
  return (person, item) => attempts.get(sittingKey(person, item)) ?? NO_SITTINGS;
}

/** Item codes hold no space, so the pair is unique. */
function sittingKey(person: string, item: string): string {
  return `${item} ${person}`;
}
