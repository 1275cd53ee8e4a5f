import { exam } from "../scoring/exam";
import type { ExamAttempt, SittingsOf } from "../scoring/exam-level";
import type { TableProblem } from "../scoring/assessment";
import type { WeightedValue } from "../scoring/weighted";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { readExamRow, sittingOf } from "./exam-row";
import { codedTable } from "./table-rows";

const { person: PERSON, item: ITEM, level: LEVEL, attempt: ATTEMPT, weight: WEIGHT, score: SCORE } = COLUMN_CODES.exams;

interface Sitting {
  readonly level: number;
  readonly subjects: WeightedValue[];
  belowMinimum: boolean;
}

const NO_SITTINGS: readonly ExamAttempt[] = [];

/**
 * Reads CompetencyExams: rows of the same person, item, paper level and attempt are the subjects of one sitting. A score
 * that is no number from 0 to 100 is missing, which makes the sitting incomplete (rule C8). A subject may have a minimum
 * without which the paper is not passed.
 *
 * @param cells whole table, header first; empty = no exams
 * @param decimals decimals of standard scores
 */
export function readExams(
  cells: TableCells,
  decimals: number,
): { readonly exams: SittingsOf; readonly problems: readonly TableProblem[] } {
  if (cells.length === 0) return { exams: () => NO_SITTINGS, problems: [] };
  const { columns, rows, problems } = codedTable(TABLE_NAMES.exams, cells, [
    PERSON,
    ITEM,
    LEVEL,
    ATTEMPT,
    WEIGHT,
    SCORE,
  ]);
  const found = [...problems];
  const sittings = new Map<string, Map<string, Sitting>>();
  rows.forEach((row, index) => {
    const read = readExamRow(columns, row);
    if (read === null) return;
    const { person, item, level, weight, score, minimum } = read;
    if (weight !== null && weight < 0) {
      found.push({ kind: "negative-weight", table: TABLE_NAMES.exams, row: index + 2 });
      return;
    }
    const key = sittingKey(person, item);
    const ofItem = sittings.get(key) ?? new Map<string, Sitting>();
    sittings.set(key, ofItem);
    const attempt = sittingOf(read);
    const sitting = ofItem.get(attempt) ?? { level, subjects: [], belowMinimum: false };
    ofItem.set(attempt, sitting);
    sitting.subjects.push({ value: score, weight });
    if (score !== null && minimum !== null && score < minimum) sitting.belowMinimum = true;
  });
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
  return { exams: (person, item) => attempts.get(sittingKey(person, item)) ?? NO_SITTINGS, problems: found };
}

/** Item codes hold no space, so the pair is unique. */
function sittingKey(person: string, item: string): string {
  return `${item} ${person}`;
}
