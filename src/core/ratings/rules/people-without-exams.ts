import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { placeAt } from "../placed-table";
import { quoted } from "../quoted";
import { requiredItems } from "../required-items";
import type { WorkbookView } from "../workbook-view";

const { person: PERSON, item: ITEM } = COLUMN_CODES.exams;

/** People who have no row in the exams for items that are found by exam and belong to their grade: one issue for each. */
export function peopleWithoutExams(view: WorkbookView): Issue[] {
  const table = view.tables.get("exams");
  const people = view.tables.get("people");
  if (people === undefined || table === undefined || ![PERSON, ITEM].every((code) => table.columns.at.has(code))) {
    return [];
  }
  // An item whose column of ratings was lost is none that came as an exam.
  const asInserted = new Set(view.expected.items.flatMap(({ code, kind }) => (kind === "exam" ? [code] : [])));
  const exams = view.items.flatMap(({ code, kind, label }) =>
    code !== null && kind === "exam" && asInserted.has(code) ? [{ code, label }] : [],
  );
  const rows = new Set(view.exams.map(({ person, item }) => rowKey(person, item)));
  const nameOf = personNamer(view);
  const isRequired = requiredItems(view);
  return [...view.personByCode.values()].flatMap((person) => {
    const items = exams.filter(({ code }) => isRequired(person, code) && !rows.has(rowKey(person.code, code)));
    if (items.length === 0) return [];
    const parameters = { person: nameOf(person.code), exams: items.map(({ label }) => quoted(label)) };
    const place = placeAt(people, person.row, COLUMN_CODES.people.code);
    return [makeIssue("warning", "exam-rows-missing", parameters, place)];
  });
}

function rowKey(person: string, item: string | null): string {
  return JSON.stringify([person, item]);
}
