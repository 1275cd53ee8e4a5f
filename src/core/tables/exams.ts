import { leadingCode } from "./code";
import { COLUMN_CODES, OPTIONAL_COLUMN_CODES } from "./columns";
import { numberOrNull } from "./number-cell";
import { FULL } from "./scale";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const COLUMNS = COLUMN_CODES.exams;
const { minimum: MINIMUM } = OPTIONAL_COLUMN_CODES.exams;

/** A row of CompetencyExams: one subject of one sitting of a paper. */
export interface ExamRow {
  readonly row: number;
  /** Code of the person; "" where none is named. */
  readonly person: string;
  readonly itemText: string;
  /** Code of the item; null where none is named. */
  readonly item: string | null;
  /** Level of the paper, whole, 1 or more; null where the cell holds none. */
  readonly level: number | null;
  readonly attempt: string;
  readonly subject: string;
  /** As it was entered, also below 0; null = none. */
  readonly weight: number | null;
  /** 0 to 100; null = none, also where it is no such number. */
  readonly score: number | null;
  /** Score without which the paper is not passed, as it was entered; null = none. */
  readonly minimum: number | null;
  /** What the rows of one sitting share, among those of one person and item. */
  readonly sitting: string;
}

/** A row that says whose paper it is, and of which item and level. */
export type ExamSubject = ExamRow & { readonly item: string; readonly level: number };

/** Reads CompetencyExams; rows with neither person nor score are forms still to be used. */
export function readExams(view: TableView): readonly ExamRow[] {
  return usedRows(view, [COLUMNS.person, COLUMNS.score]).map((row): ExamRow => {
    const itemText = textAt(view, row, COLUMNS.item);
    const level = numberOrNull(cellAt(view, row, COLUMNS.level));
    const score = numberOrNull(cellAt(view, row, COLUMNS.score));
    const attempt = textAt(view, row, COLUMNS.attempt);
    return {
      row,
      person: textAt(view, row, COLUMNS.person),
      itemText,
      item: leadingCode(itemText),
      level: level !== null && Number.isInteger(level) && level >= 1 ? level : null,
      attempt,
      subject: textAt(view, row, COLUMNS.subject),
      weight: numberOrNull(cellAt(view, row, COLUMNS.weight)),
      score: score === null || score < 0 || score > FULL ? null : score,
      minimum: numberOrNull(cellAt(view, row, MINIMUM)),
      sitting: `${level ?? textAt(view, row, COLUMNS.level)} ${attempt}`,
    };
  });
}

/** The same for all subjects of one sitting of one person, and for no others. */
export function sittingKey({ person, item, itemText, sitting }: ExamRow): string {
  return JSON.stringify([person, item ?? itemText, sitting]);
}

/** Whether a row is a subject of a sitting, as far as the row itself tells. */
export function isSubject(row: ExamRow): row is ExamSubject {
  return row.person !== "" && row.item !== null && row.level !== null;
}
