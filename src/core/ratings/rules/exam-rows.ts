import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { FULL } from "../../tables/scale";
import { levelMeant } from "../../tables/level-meant";
import { quoted } from "../quoted";
import { type ExamRow, sittingKey } from "../../tables/exams";
import { readNumberCell } from "../../tables/number-cell";
import { defaultTop } from "../expected-template";
import { personFinder } from "../likely-person";
import { indexLabels, likelyLabel } from "../lost-code";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { cellAt } from "../../tables/table-view";
import { type PlacedTable, placeAt, sheetRow } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const EXAMS = COLUMN_CODES.exams;
const PROFILE = COLUMN_CODES.profile;
const PEOPLE = COLUMN_CODES.people;

/** Every row of the exams names a known person, an exam item and a level of its papers, and each subject stands once. */
export function examRows(view: WorkbookView): Issue[] {
  const table = view.tables.get("exams");
  if (table === undefined) return [];
  const rows = view.exams;
  return [
    ...examPeople(view, table, rows),
    ...examItems(view, table, rows),
    ...examLevels(view, table, rows),
    ...examSubjectsOnce(view, table, rows),
  ];
}

function examPeople(view: WorkbookView, table: PlacedTable, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has(EXAMS.person) || view.tables.get("people")?.columns.at.has(PEOPLE.code) !== true) return [];
  const find = personFinder(view);
  return rows
    .filter(({ person }) => !view.personByCode.has(person))
    .map(({ row, person: code, itemText, subject }) => {
      const place = placeAt(table, row, EXAMS.person);
      const item = quoted(itemText);
      if (code === "") return makeIssue("error", "exam-person-missing", { item, subject: quoted(subject) }, place);
      const suggestion = find(code);
      return makeIssue("error", "exam-person-unknown", { code: quoted(code), item, suggestion }, place, suggestion);
    });
}

function examItems(view: WorkbookView, table: PlacedTable, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has(EXAMS.item) || view.tables.get("profile")?.columns.at.has(PROFILE.item) === false)
    return [];
  const nameOf = personNamer(view);
  const rated = new Set(view.ratedItems.map(({ code }) => code));
  const index = indexLabels(view.itemLabels.values());
  const issues: Issue[] = [];
  for (const { row, person: code, itemText, item, subject } of rows) {
    const place = placeAt(table, row, EXAMS.item);
    const person = nameOf(code);
    if (itemText === "") {
      issues.push(makeIssue("error", "exam-item-missing", { person, subject: quoted(subject) }, place));
    } else if (item === null || !view.itemLabels.has(item)) {
      const suggestion = likelyLabel(itemText, index);
      const parameters = { person, value: quoted(itemText), suggestion };
      issues.push(makeIssue("error", "exam-item-unknown", parameters, place, suggestion));
    } else if (rated.has(item) || view.partsOf.has(item)) {
      issues.push(makeIssue("warning", "exam-item-is-rated", { person, item: quoted(itemText) }, place));
    }
  }
  return issues;
}

function examLevels(view: WorkbookView, table: PlacedTable, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has(EXAMS.level)) return [];
  const nameOf = personNamer(view);
  const tops = new Map(view.items.map(({ code, top }) => [code, top]));
  const issues: Issue[] = [];
  for (const { row, person: code, itemText, item, subject, level } of rows) {
    const own = tops.get(item) ?? FULL;
    // Where points count, or nothing is known of the item, papers stand on the common scale.
    const top = own === FULL ? defaultTop(view.expected) : own;
    if (level !== null && level <= top) continue;
    const cell = cellAt(table, row, EXAMS.level);
    const read = readNumberCell(cell);
    const meant = read.kind === "text" ? levelMeant(read.text, view.expected.levelNames) : null;
    const value = quoted(cell);
    const parameters = { person: nameOf(code), item: quoted(itemText), subject: quoted(subject), value, top };
    const correction = meant !== null && meant >= 1 && meant <= top ? meant : null;
    issues.push(makeIssue("error", "exam-level-not-a-level", parameters, placeAt(table, row, EXAMS.level), correction));
  }
  return issues;
}

/** Columns without which sittings cannot be told apart: where one is gone, no row can be said to repeat another. */
const SITTING = [EXAMS.person, EXAMS.item, EXAMS.level];

function examSubjectsOnce(view: WorkbookView, table: PlacedTable, rows: readonly ExamRow[]): Issue[] {
  if (!SITTING.every((code) => table.columns.at.has(code))) return [];
  const nameOf = personNamer(view);
  const firsts = new Map<string, number>();
  const issues: Issue[] = [];
  for (const exam of rows) {
    const { row, person: code, itemText, subject } = exam;
    if (subject === "") continue;
    const key = JSON.stringify([sittingKey(exam), subject]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const names = { person: nameOf(code), item: quoted(itemText), subject: quoted(subject) };
    const parameters = { ...names, firstRow: sheetRow(table, first) };
    issues.push(makeIssue("error", "exam-row-twice", parameters, placeAt(table, row, EXAMS.subject)));
  }
  return issues;
}
