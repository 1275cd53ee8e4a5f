import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { plainText } from "../../tables/number-cell";
import { quoted } from "../quoted";
import { placeAt, sheetRow } from "../placed-table";
import type { PersonRow } from "../../tables/people";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;

/** Every person has a code, and no two the same; two people of one name are worth a look. */
export function peopleCodes(view: WorkbookView): Issue[] {
  const table = view.tables.get("people");
  if (table?.columns.at.has(PEOPLE.code) !== true) return [];
  const issues: Issue[] = [];
  const byName = new Map<string, PersonRow[]>();
  for (const person of view.people) {
    const { row, code, name } = person;
    const place = placeAt(table, row, PEOPLE.code);
    const first = view.personByCode.get(code);
    if (code === "") {
      issues.push(makeIssue("error", "person-code-missing", { name: quoted(name) }, place));
    } else if (first !== undefined && first !== person) {
      const firstRow = sheetRow(table, first.row);
      const parameters = { code: quoted(code), name: quoted(name), firstName: quoted(first.name), firstRow };
      issues.push(makeIssue("error", "person-code-twice", parameters, place));
    } else if (name !== "") {
      const key = plainText(name).toLowerCase();
      const namesakes = byName.get(key);
      if (namesakes === undefined) byName.set(key, [person]);
      else namesakes.push(person);
    }
  }
  for (const namesakes of byName.values()) {
    const second = namesakes[1];
    if (second === undefined) continue;
    const parameters = { name: quoted(second.name), codes: namesakes.map(({ code }) => quoted(code)) };
    issues.push(makeIssue("warning", "person-name-twice", parameters, placeAt(table, second.row, PEOPLE.name)));
  }
  return issues;
}
