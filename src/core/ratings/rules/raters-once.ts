import type { Issue } from "../../issue";
import { SELF } from "../../tables/rater-group";
import { plainText } from "../../tables/number-cell";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { placeAt, sheetRow } from "../table-view";
import type { RatingRow, WorkbookView } from "../workbook-view";

/**
 * A rater rates a person once, and a person rates himself or herself once. Raters without a name, as in an anonymous
 * cycle, cannot be told apart and are not compared.
 */
export function ratersOnce(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  if (table === undefined) return [];
  const nameOf = personNamer(view);
  const firsts = new Map<string, RatingRow>();
  const issues: Issue[] = [];
  for (const rating of view.ratings) {
    const { row, code, group, groupKey, rater } = rating;
    const isSelf = groupKey === SELF;
    if (code === "" || (rater === "" && !isSelf)) continue;
    const keys = isSelf ? [JSON.stringify([code])] : [];
    if (rater !== "") keys.push(JSON.stringify([code, plainText(rater).toLowerCase()]));
    const first = keys.map((key) => firsts.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, rating);
    if (first === undefined) continue;
    const person = nameOf(code);
    if (first.groupKey === groupKey) {
      const parameters = { person, group, rater, firstRow: sheetRow(table, first.row) };
      issues.push(makeIssue("error", "rating-row-twice", parameters, placeAt(table, row, rater === "" ? "R2" : "R3")));
    } else if (group !== "" && first.group !== "") {
      const parameters = { person, rater, group, firstGroup: first.group };
      issues.push(makeIssue("warning", "rater-in-two-groups", parameters, placeAt(table, row, "R3")));
    }
  }
  return issues;
}
