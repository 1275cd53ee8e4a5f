import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { type ExamSubject, isSubject } from "../../tables/exams";
import { readNumberCell } from "../../tables/number-cell";
import { cellAt } from "../../tables/table-view";
import { examSittings } from "../exam-sittings";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { placeAt, type PlacedTable } from "../placed-table";
import { quoted } from "../quoted";
import { requiredItems } from "../required-items";
import type { WorkbookView } from "../workbook-view";

const EXAMS = COLUMN_CODES.exams;

/**
 * Papers that stand in the exams without any score, one issue for each person and paper: the item is left out of all sums
 * until one is sat, which can raise a match (C8). Of a paper that was begun each missing subject is told by itself; one that
 * is not asked of the person, or whose item was sat at its level or a higher one, is not missed.
 */
export function unscoredPapers(view: WorkbookView): Issue[] {
  const table = view.tables.get("exams");
  if (table?.columns.at.has(EXAMS.score) !== true) return [];
  const nameOf = personNamer(view);
  const isRequired = requiredItems(view);
  const sittings = examSittings(view.exams, 0);
  const exams = new Map(view.items.flatMap((item) => (item.kind === "exam" ? [[item.code, item]] : [])));
  return papersOf(view).flatMap((rows): Issue[] => {
    const [{ person: code, item, level }] = rows;
    const person = view.personByCode.get(code);
    const exam = exams.get(item);
    const first = rows.find(({ weight }) => weight !== null && weight > 0);
    if (person === undefined || exam === undefined || first === undefined || !isRequired(person, item)) return [];
    if (rows.some(({ row }) => isScored(table, row))) return [];
    if (sittings(code, item).some((sitting) => sitting.score !== null && (sitting.level ?? 0) >= level)) return [];
    const parameters = {
      person: nameOf(code),
      item: quoted(exam.label),
      level: exam.unit === "percent" ? null : level,
    };
    return [makeIssue("warning", "exam-paper-unscored", parameters, placeAt(table, first.row, EXAMS.score))];
  });
}

/** The rows of each paper of each person, whatever the attempt. */
function papersOf({ exams }: WorkbookView): readonly (readonly [ExamSubject, ...ExamSubject[]])[] {
  const papers = new Map<string, [ExamSubject, ...ExamSubject[]]>();
  for (const row of exams) {
    if (!isSubject(row)) continue;
    const key = JSON.stringify([row.person, row.item, row.level]);
    const paper = papers.get(key);
    if (paper === undefined) papers.set(key, [row]);
    else paper.push(row);
  }
  return [...papers.values()];
}

/** Something stands where the score belongs; what is no score is told as such. */
function isScored(table: PlacedTable, row: number): boolean {
  return readNumberCell(cellAt(table, row, EXAMS.score)).kind !== "blank";
}
