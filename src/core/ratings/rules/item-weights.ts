import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { readNumberCell } from "../rating-cell";
import { quoted } from "../rating-reading";
import { cellAt, placeAt } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/** Sums of weights such as 33.33 + 33.33 + 33.34 miss 100 by binary dust only. */
const DUST = 1e-6;

/** Weights of the items are numbers, not negative, and sum to 100. A blank weight leaves the item out. */
export function itemWeights(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table?.columns.at.has("F3") !== true) return [];
  const issues: Issue[] = [];
  let sum = 0;
  for (const { row, label } of view.items) {
    const cell = cellAt(table, row, "F3");
    const weight = readNumberCell(cell);
    if (weight.kind === "blank") continue;
    const item = quoted(label);
    const value = quoted(cell);
    const place = placeAt(table, row, "F3");
    if (weight.kind !== "number") {
      issues.push(makeIssue("error", "item-weight-not-a-number", { item, value }, place));
      continue;
    }
    sum += weight.value;
    if (weight.value < 0) {
      issues.push(makeIssue("error", "item-weight-negative", { item, value }, place));
    } else if (typeof cell !== "number") {
      const parameters = { item, value, number: weight.value };
      issues.push(makeIssue("warning", "item-weight-is-text", parameters, place, weight.value));
    }
  }
  if (view.items.length > 0 && !(Math.abs(sum - 100) <= DUST)) {
    issues.push(makeIssue("warning", "weights-sum", { sum: shown(sum) }, placeAt(table, 0, "F3")));
  }
  return issues;
}

function shown(sum: number): string {
  return Number.isFinite(sum) ? String(Number(sum.toFixed(4))) : "∞";
}
