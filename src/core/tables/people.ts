import { leadingCode } from "./code";
import { COLUMN_CODES, isGradeCode } from "./columns";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const COLUMNS = COLUMN_CODES.people;

/** A row of CompetencyPeople. */
export interface PersonRow {
  readonly row: number;
  /** Identity, as text with its leading zeros; "" where there is none yet: the row is nobody then. */
  readonly code: string;
  readonly name: string;
  readonly department: string;
  /** Code of the grade aimed at, from its header or alone; null where no grade is named. */
  readonly grade: string | null;
}

/** The first row of every code. */
export function peopleByCode(people: readonly PersonRow[]): ReadonlyMap<string, PersonRow> {
  const byCode = new Map<string, PersonRow>();
  for (const person of people) if (person.code !== "" && !byCode.has(person.code)) byCode.set(person.code, person);
  return byCode;
}

/**
 * Reads CompetencyPeople.
 *
 * @example readPeople(viewTable("people", [["P1 编号", "P5 目标职级"], ["007", "G2 中级"]]))[0]?.grade // "G2"
 */
export function readPeople(view: TableView): readonly PersonRow[] {
  return usedRows(view, Object.values(COLUMNS)).map((row) => {
    const grade = leadingCode(cellAt(view, row, COLUMNS.grade));
    return {
      row,
      code: textAt(view, row, COLUMNS.code),
      name: textAt(view, row, COLUMNS.name),
      department: textAt(view, row, COLUMNS.department),
      grade: grade !== null && isGradeCode(grade) ? grade : null,
    };
  });
}
