import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { quoted } from "../quoted";
import { requiredItems } from "../required-items";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

/**
 * Ratings that are still to come: one issue for a row that nobody touched, one for each blank cell of a row that
 * somebody began, which of a composed item names the scale or part. Items outside the person's grade and words for "cannot judge" are not missed.
 */
export function missingRatings(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  if (table === undefined) return [];
  const nameOf = personNamer(view);
  const isRequired = requiredItems(view);
  const issues: Issue[] = [];
  for (const { row, person: code, readings, untouched, ...given } of view.ratings) {
    const group = quoted(given.group);
    const rater = quoted(given.rater);
    const person = nameOf(code);
    const first = view.ratedItems[0];
    if (untouched) {
      // A row without a person's code asks for that first.
      if (first !== undefined && code !== "") {
        issues.push(
          makeIssue(
            "warning",
            "rating-row-empty",
            { person, group, rater: rater === person ? "" : rater },
            placeAt(table, row, first.column),
          ),
        );
      }
      continue;
    }
    for (const [index, item] of view.ratedItems.entries()) {
      if (readings[index]?.kind !== "empty" || !isRequired(view.personByCode.get(code), item.code)) continue;
      const place = placeAt(table, row, item.column);
      const head = item.partOf === null ? undefined : view.itemLabels.get(item.partOf);
      issues.push(
        head === undefined
          ? makeIssue("warning", "rating-missing", { item: item.label, person, group }, place)
          : makeIssue("warning", "part-rating-missing", { item: quoted(head), part: item.label, person, group }, place),
      );
    }
  }
  return issues;
}
