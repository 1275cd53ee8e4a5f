import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { numberOrNull } from "../../tables/number-cell";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

/** Where the model says that one item asks for another, the required levels of each grade agree with it. */
export function requiredHints(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  const { hints = [] } = view.expected;
  if (table === undefined || hints.length === 0) return [];
  const rows = new Map(view.items.map(({ code, row }) => [code, row]));
  const issues: Issue[] = [];
  for (const { from, fromLevel, to, toLevel } of hints) {
    const row = rows.get(from);
    const other = rows.get(to);
    // An item that was left out is not missed.
    if (row === undefined || other === undefined) continue;
    for (const { code, header } of view.grades) {
      const level = numberOrNull(cellAt(table, row, code));
      const found = numberOrNull(cellAt(table, other, code));
      if (level === null || level < fromLevel || (found !== null && found >= toLevel)) continue;
      const parameters = {
        item: quoted(view.itemLabels.get(to)),
        grade: header.trim(),
        because: quoted(view.itemLabels.get(from)),
        level,
        atLeast: toLevel,
        found: found === null ? "" : String(found),
      };
      issues.push(makeIssue("warning", "required-level-too-low", parameters, placeAt(table, other, code)));
    }
  }
  return issues;
}
