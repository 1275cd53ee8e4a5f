import type { Issue } from "../../issue";
import { personFinder } from "../likely-person";
import { makeIssue } from "../make-issue";
import { quoted } from "../quoted";
import { placeAt } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/** Every row of the ratings names a person of the list of people. */
export function ratedPeople(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  const people = view.tables.get("people");
  if (table?.columns.at.has("R1") !== true || people?.columns.at.has("P1") !== true) return [];
  const find = personFinder(view);
  const issues: Issue[] = [];
  for (const { row, code, group, rater } of view.ratings) {
    if (view.personByCode.has(code)) continue;
    const place = placeAt(table, row, "R1");
    if (code === "") {
      issues.push(makeIssue("error", "rating-person-missing", { group, rater }, place));
      continue;
    }
    const suggestion = find(code);
    const parameters = { code: quoted(code), group, rater, suggestion };
    issues.push(makeIssue("error", "rating-person-unknown", parameters, place, suggestion));
  }
  return issues;
}
