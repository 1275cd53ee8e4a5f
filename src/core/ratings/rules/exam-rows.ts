import type { Issue } from "../../issue";
import { FULL } from "../../tables/scale";
import { levelMeant } from "../../tables/level-meant";
import { quoted } from "../quoted";
import { type ExamRow, viewExams } from "../exam-view";
import { defaultTop } from "../item-rows";
import { personFinder } from "../likely-person";
import { indexLabels, likelyLabel } from "../lost-code";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { type TableView, cellAt, placeAt, sheetRow } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/** Every row of the exams names a known person, an exam item and a level of its papers, and each subject stands once. */
export function examRows(view: WorkbookView): Issue[] {
  const exams = viewExams(view);
  if (exams === null) return [];
  const { table, rows } = exams;
  return [
    ...examPeople(view, table, rows),
    ...examItems(view, table, rows),
    ...examLevels(view, table, rows),
    ...examSubjectsOnce(view, table, rows),
  ];
}

function examPeople(view: WorkbookView, table: TableView, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has("E1") || view.tables.get("people")?.columns.at.has("P1") !== true) return [];
  const find = personFinder(view);
  return rows
    .filter(({ code }) => !view.personByCode.has(code))
    .map(({ row, code, itemText, subject }) => {
      const place = placeAt(table, row, "E1");
      const item = quoted(itemText);
      if (code === "") return makeIssue("error", "exam-person-missing", { item, subject: quoted(subject) }, place);
      const suggestion = find(code);
      return makeIssue("error", "exam-person-unknown", { code: quoted(code), item, suggestion }, place, suggestion);
    });
}

function examItems(view: WorkbookView, table: TableView, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has("E2") || view.itemLabels.size === 0) return [];
  const nameOf = personNamer(view);
  const rated = new Set(view.ratedItems.map(({ code }) => code));
  const index = indexLabels(view.itemLabels.values());
  const issues: Issue[] = [];
  for (const { row, code, itemText, item, subject } of rows) {
    const place = placeAt(table, row, "E2");
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

function examLevels(view: WorkbookView, table: TableView, rows: readonly ExamRow[]): Issue[] {
  if (!table.columns.at.has("E3")) return [];
  const nameOf = personNamer(view);
  const tops = new Map(view.items.map(({ code, top }) => [code, top]));
  const issues: Issue[] = [];
  for (const { row, code, itemText, item, subject, level } of rows) {
    const own = tops.get(item) ?? FULL;
    // Where points count, papers stand on the common scale.
    const top = own === FULL ? defaultTop(view.expected) : own;
    const isPaper = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= top;
    if (level.kind === "number" && isPaper(level.value)) continue;
    const meant = level.kind === "text" ? levelMeant(level.text, view.expected.levelNames) : null;
    const value = quoted(cellAt(table, row, "E3"));
    const parameters = { person: nameOf(code), item: quoted(itemText), subject: quoted(subject), value, top };
    const correction = meant !== null && isPaper(meant) ? meant : null;
    issues.push(makeIssue("error", "exam-level-not-a-level", parameters, placeAt(table, row, "E3"), correction));
  }
  return issues;
}

function examSubjectsOnce(view: WorkbookView, table: TableView, rows: readonly ExamRow[]): Issue[] {
  const nameOf = personNamer(view);
  const firsts = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { row, code, itemText, subject, attemptKey } of rows) {
    if (subject === "") continue;
    const key = `${attemptKey}${subject}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const names = { person: nameOf(code), item: quoted(itemText), subject: quoted(subject) };
    const parameters = { ...names, firstRow: sheetRow(table, first) };
    issues.push(makeIssue("error", "exam-row-twice", parameters, placeAt(table, row, "E5")));
  }
  return issues;
}
