import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { personFinder } from "../likely-person";
import { makeIssue } from "../make-issue";
import { quoted } from "../quoted";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;
const RATINGS = COLUMN_CODES.ratings;

/** Every row of the ratings names a person of the list of people. */
export function ratedPeople(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  const people = view.tables.get("people");
  if (table?.columns.at.has(RATINGS.person) !== true || people?.columns.at.has(PEOPLE.code) !== true) return [];
  const find = personFinder(view);
  const issues: Issue[] = [];
  for (const { row, person: code, ...given } of view.ratings) {
    const names = { group: quoted(given.group), rater: quoted(given.rater) };
    if (view.personByCode.has(code)) continue;
    const place = placeAt(table, row, RATINGS.person);
    if (code === "") {
      issues.push(makeIssue("error", "rating-person-missing", names, place));
      continue;
    }
    const suggestion = find(code);
    const parameters = { code: quoted(code), ...names, suggestion };
    issues.push(makeIssue("error", "rating-person-unknown", parameters, place, suggestion));
  }
  return issues;
}
