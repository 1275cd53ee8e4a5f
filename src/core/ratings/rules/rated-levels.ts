import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { quoted } from "../quoted";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

/** Every rating is a whole level of its item's scale (C1); words and numbers as text that mean one can be mended. */
export function ratedLevels(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  if (table === undefined) return [];
  const nameOf = personNamer(view);
  const issues: Issue[] = [];
  for (const { row, person, group, readings } of view.ratings) {
    for (const [index, item] of view.ratedItems.entries()) {
      const reading = readings[index];
      if (reading === undefined || item.scale === null) continue;
      const value = quoted(table.rows[row]?.[item.column]);
      const names = { item: item.label, person: nameOf(person), group: quoted(group), value };
      const place = placeAt(table, row, item.column);
      const { scale } = item;
      switch (reading.kind) {
        case "another-scale":
          issues.push(makeIssue("error", "rating-of-another-scale", { ...names, ...scale }, place));
          break;
        case "nonsense":
          issues.push(makeIssue("error", "rating-not-a-level", { ...names, ...scale }, place));
          break;
        case "numeric-text":
          issues.push(makeIssue("warning", "rating-is-text", { ...names, level: reading.level }, place, reading.level));
          break;
        case "names-level":
          issues.push(
            makeIssue("error", "rating-names-a-level", { ...names, level: reading.level }, place, reading.level),
          );
          break;
      }
    }
  }
  return issues;
}
