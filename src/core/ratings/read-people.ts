import type { AssessedPerson, TableProblem } from "../scoring/assessment";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { cellText } from "../tables/cell-text";
import { cellAt, codedTable } from "./table-rows";

const { code: CODE, name: NAME, grade: GRADE } = COLUMN_CODES.people;

/**
 * Reads CompetencyPeople. Rows without a person code are not people yet. The grade aimed at may hold the grade's header
 * or just its code.
 *
 * @param cells whole table, header first
 * @example readPeople([["P1 编号", "P2 姓名", "P5 目标职级"], ["007", "张三", "G2 中级"]]).people // [{ code: "007", name: "张三", grade: "G2" }]
 */
export function readPeople(cells: TableCells): {
  readonly people: readonly AssessedPerson[];
  readonly problems: readonly TableProblem[];
} {
  const { columns, rows, problems } = codedTable(TABLE_NAMES.people, cells, [CODE, NAME, GRADE]);
  const people: AssessedPerson[] = [];
  for (const row of rows) {
    const code = cellText(cellAt(columns, row, CODE));
    if (code === "") continue;
    people.push({
      code,
      name: cellText(cellAt(columns, row, NAME)),
      grade: leadingCode(cellAt(columns, row, GRADE)),
    });
  }
  return { people, problems };
}
