import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { likelyGroupKey } from "../likely-group";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const RATERS = COLUMN_CODES.raters;
const RATINGS = COLUMN_CODES.ratings;

/**
 * Every row of the ratings names a rater group of the list of groups, written as there: native formulas compare
 * letter by letter, custom functions in either language.
 */
export function raterGroupsKnown(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  const raters = view.tables.get("raters");
  if (table?.columns.at.has(RATINGS.group) !== true || raters?.columns.at.has(RATERS.group) !== true) return [];
  const nameOf = personNamer(view);
  const known = view.groups.map(({ name }) => name);
  const listed = new Map<string, string>();
  for (const { key, name } of view.groups) if (!listed.has(key)) listed.set(key, name);
  const names = new Set(known);
  const issues: Issue[] = [];
  for (const { row, person: code, group, groupKey, rater } of view.ratings) {
    const cell = cellAt(table, row, RATINGS.group);
    if (names.has(typeof cell === "string" ? cell : group)) continue;
    const place = placeAt(table, row, RATINGS.group);
    const person = nameOf(code);
    const same = listed.get(groupKey);
    if (group === "") {
      issues.push(makeIssue("error", "rater-group-missing", { person, rater: quoted(rater), known }, place));
    } else if (same !== undefined) {
      const parameters = { person, group: quoted(group), suggestion: same };
      issues.push(makeIssue("warning", "rater-group-spelling", parameters, place, same));
    } else {
      const suggestion = listed.get(likelyGroupKey(group) ?? "") ?? null;
      const parameters = { person, group: quoted(group), suggestion, known };
      issues.push(makeIssue("error", "rater-group-unknown", parameters, place, suggestion));
    }
  }
  return issues;
}
