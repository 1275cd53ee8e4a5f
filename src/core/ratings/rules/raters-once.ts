import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { SELF } from "../../tables/rater-group";
import { plainText } from "../../tables/number-cell";
import { makeIssue } from "../make-issue";
import { quoted } from "../quoted";
import { personNamer } from "../people-names";
import { placeAt, sheetRow } from "../placed-table";
import type { RatingRow, WorkbookView } from "../workbook-view";

const RATINGS = COLUMN_CODES.ratings;

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
    const { row, person: code, group, groupKey, rater } = rating;
    const isSelf = groupKey === SELF;
    if (code === "") continue;
    const keys = isSelf ? [JSON.stringify([code])] : [];
    if (rater !== "") keys.push(JSON.stringify([code, plainText(rater).toLowerCase()]));
    const first = keys.map((key) => firsts.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, rating);
    if (first === undefined) continue;
    const person = nameOf(code);
    if (first.groupKey === groupKey) {
      const parameters = { person, group: quoted(group), rater: quoted(rater), firstRow: sheetRow(table, first.row) };
      issues.push(
        makeIssue(
          "error",
          "rating-row-twice",
          parameters,
          placeAt(table, row, rater === "" ? RATINGS.group : RATINGS.rater),
        ),
      );
    } else if (group !== "" && first.group !== "") {
      const parameters = { person, rater: quoted(rater), group: quoted(group), firstGroup: quoted(first.group) };
      issues.push(makeIssue("warning", "rater-in-two-groups", parameters, placeAt(table, row, RATINGS.rater)));
    }
  }
  return issues;
}
