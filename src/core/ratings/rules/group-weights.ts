import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { readNumberCell } from "../../tables/number-cell";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { placeAt, sheetRow } from "../placed-table";
import type { GroupRow } from "../../tables/raters";
import type { WorkbookView } from "../workbook-view";

const RATERS = COLUMN_CODES.raters;

/** Rater groups stand once, with weights that are not negative and minimums that are whole numbers of raters. */
export function groupWeights(view: WorkbookView): Issue[] {
  const table = view.tables.get("raters");
  if (table === undefined) return [];
  const firsts = new Map<string, GroupRow>();
  const issues: Issue[] = [];
  for (const listed of view.groups) {
    const { row, key } = listed;
    const group = quoted(listed.name);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, listed);
    } else {
      const parameters = { group, firstRow: sheetRow(table, first.row) };
      issues.push(makeIssue("error", "group-listed-twice", parameters, placeAt(table, row, RATERS.group)));
    }
    const cell = cellAt(table, row, RATERS.weight);
    const weight = readNumberCell(cell);
    const value = quoted(cell);
    const place = placeAt(table, row, RATERS.weight);
    if (weight.kind === "number" && weight.value < 0) {
      issues.push(makeIssue("error", "group-weight-negative", { group, value }, place));
    } else if (weight.kind === "number" && typeof cell !== "number") {
      const parameters = { group, value, number: weight.value };
      issues.push(makeIssue("warning", "group-weight-is-text", parameters, place, weight.value));
    } else if (weight.kind !== "number" && weight.kind !== "blank") {
      issues.push(makeIssue("error", "group-weight-not-a-number", { group, value }, place));
    }
    const minimum = readNumberCell(cellAt(table, row, RATERS.minimum));
    if (
      minimum.kind !== "blank" &&
      !(minimum.kind === "number" && Number.isInteger(minimum.value) && minimum.value >= 0)
    ) {
      const parameters = { group, value: quoted(cellAt(table, row, RATERS.minimum)) };
      issues.push(makeIssue("error", "group-minimum-not-a-count", parameters, placeAt(table, row, RATERS.minimum)));
    }
  }
  return issues;
}
