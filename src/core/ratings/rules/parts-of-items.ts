import type { Issue } from "../../issue";
import { leadingCode } from "../../tables/code";
import { OPTIONAL_COLUMN_CODES } from "../../tables/columns";
import { isLowest } from "../../tables/scale";
import { numberOrNull } from "../../tables/number-cell";
import { isEmpty, shownText } from "../../tables/cell-text";
import { quoted } from "../quoted";
import { indexLabels, likelyLabel } from "../lost-code";
import { makeIssue } from "../make-issue";
import { cellAt } from "../../tables/table-view";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const { partOf: PART_OF, lowest: LOWEST } = OPTIONAL_COLUMN_CODES.profile;

/** A scale or part names the item that it belongs to, by its code, and the lowest rung of a scale is -1, 0 or 1. */
export function partsOfItems(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table?.columns.at.has(PART_OF) !== true) return [];
  const index = indexLabels(view.itemLabels.values());
  const issues: Issue[] = [];
  for (const { row, code, label, partOf, isScale, lowest: rung } of view.items) {
    const cell = cellAt(table, row, PART_OF);
    const item = quoted(label);
    if (!isEmpty(cell) && partOf === null) {
      const place = placeAt(table, row, PART_OF);
      if (code !== null && leadingCode(shownText(cell)) === code) {
        issues.push(makeIssue("error", "part-of-itself", { part: item }, place));
      } else {
        const likely = leadingCode(likelyLabel(shownText(cell), index));
        const suggestion = likely === code ? null : likely;
        const parameters = { part: item, value: quoted(cell), suggestion };
        issues.push(makeIssue("error", "part-of-unknown", parameters, place, suggestion));
      }
    }
    const lowest = cellAt(table, row, LOWEST);
    if (isScale ? rung !== null : isEmpty(lowest) || isLowest(numberOrNull(lowest))) continue;
    const inserted = view.expected.items.find((one) => one.code === code)?.lowest ?? null;
    const parameters = { item, value: quoted(lowest) };
    issues.push(makeIssue("error", "lowest-rung-not-a-rung", parameters, placeAt(table, row, LOWEST), inserted));
  }
  return issues;
}
