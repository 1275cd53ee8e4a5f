import type { CellValue } from "../tables/cell";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES, OPTIONAL_COLUMN_CODES, type TableColumns } from "../tables/columns";
import { cellText } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import { cellAt } from "./table-rows";

const { person: PERSON, item: ITEM, level: LEVEL, attempt: ATTEMPT } = COLUMN_CODES.exams;
const { subject: SUBJECT, weight: WEIGHT, score: SCORE } = COLUMN_CODES.exams;
const { minimum: MINIMUM } = OPTIONAL_COLUMN_CODES.exams;

/** A row of CompetencyExams: one subject of one sitting of a paper. */
export interface ExamRow {
  readonly person: string;
  /** Code of the item. */
  readonly item: string;
  /** Level of the paper, whole, 1 or more. */
  readonly level: number;
  readonly attempt: string;
  readonly subject: string;
  /** As it was entered, also below 0; null = none. */
  readonly weight: number | null;
  /** 0 to 100; null = none, also where it is no such number. */
  readonly score: number | null;
  /** Score without which the paper is not passed; null = none. */
  readonly minimum: number | null;
}

/** Reads a row of CompetencyExams; null where it does not say whose paper it is, of which item and level. */
export function readExamRow(columns: TableColumns, row: readonly CellValue[]): ExamRow | null {
  const item = leadingCode(cellAt(columns, row, ITEM));
  const person = cellText(cellAt(columns, row, PERSON));
  const level = numberOrNull(cellAt(columns, row, LEVEL));
  if (item === null || person === "" || level === null || !Number.isInteger(level) || level < 1) return null;
  const score = numberOrNull(cellAt(columns, row, SCORE));
  return {
    person,
    item,
    level,
    attempt: cellText(cellAt(columns, row, ATTEMPT)),
    subject: cellText(cellAt(columns, row, SUBJECT)),
    weight: numberOrNull(cellAt(columns, row, WEIGHT)),
    score: score === null || score < 0 || score > 100 ? null : score,
    minimum: numberOrNull(cellAt(columns, row, MINIMUM)),
  };
}

/**
 * What rows of the same sitting share, among those of one person and item.
 *
 * @example sittingOf({ level: 2, attempt: "1" }) // "2 1"
 */
export function sittingOf({ level, attempt }: Pick<ExamRow, "level" | "attempt">): string {
  return `${level} ${attempt}`;
}
