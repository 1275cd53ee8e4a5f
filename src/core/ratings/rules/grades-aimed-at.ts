import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { indexLabels, likelyLabel } from "../lost-code";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { isEmpty, shownText } from "../../tables/cell-text";
import { gradesMeant } from "../../tables/grade-meant";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;

/** Every person aims at a grade of the profile: required levels come from it. */
export function gradesAimedAt(view: WorkbookView): Issue[] {
  const table = view.tables.get("people");
  if (table?.columns.at.has(PEOPLE.grade) !== true || view.grades.length === 0) return [];
  const nameOf = personNamer(view);
  const known = view.grades.map(({ header }) => header.trim());
  const codes = new Set(view.grades.map(({ code }) => code));
  const index = indexLabels(known);
  // A header holds one name, in whatever language.
  const named = view.grades.map(({ code, name, header }) => ({
    code,
    name: { zh: name, en: name },
    header: header.trim(),
  }));
  const issues: Issue[] = [];
  for (const { row, code, name, grade } of view.people) {
    if (grade !== null && codes.has(grade)) continue;
    const cell = cellAt(table, row, PEOPLE.grade);
    const place = placeAt(table, row, PEOPLE.grade);
    const person = code === "" ? quoted(name) : nameOf(code);
    if (isEmpty(cell)) {
      issues.push(makeIssue("warning", "grade-missing", { person, known }, place));
      continue;
    }
    const [meant, ...others] = gradesMeant(shownText(cell), named);
    const suggestion = likelyLabel(shownText(cell), index) ?? (others.length > 0 ? null : (meant?.header ?? null));
    const parameters = { person, value: quoted(cell), suggestion, known };
    issues.push(makeIssue("error", "grade-unknown", parameters, place, suggestion));
  }
  return issues;
}
