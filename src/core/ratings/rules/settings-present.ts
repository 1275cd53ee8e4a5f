import type { Issue } from "../../issue";
import { BAND_CODES, BLOCK_CODES, ROLES, RULE_CODES } from "../../scoring/rule-set";
import { leadingCode } from "../../tables/code";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { numberOrNull, readNumberCell } from "../rating-cell";
import { quoted } from "../rating-reading";
import { cellAt, placeAt, textAt, usedRows } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/** Bands and blocks may be fewer or more than in the template; every other setting is needed. */
const FREE: ReadonlySet<string> = new Set([...BAND_CODES, ...BLOCK_CODES]);
/** Grades one above the other, or roles side by side. */
const ARRANGEMENTS: ReadonlySet<number | null> = new Set([1, ROLES]);
const FIGURES: ReadonlySet<string> = new Set(
  [...Object.values(RULE_CODES), ...BAND_CODES].filter((code) => code !== RULE_CODES.version),
);

/** The settings of the rule set are there with their codes, and figures are numbers. */
export function settingsPresent(view: WorkbookView): Issue[] {
  const table = view.tables.get("rules");
  if (table?.columns.at.has("S1") !== true || !table.columns.at.has("S2")) return [];
  const rows = usedRows(table, ["S1", "S2"]).map((row) => ({ row, label: textAt(table, row, "S1") }));
  const missing = new Map<string, string>();
  for (const label of view.expected.rules) {
    const code = leadingCode(label);
    if (code !== null && !FREE.has(code)) missing.set(code, label);
  }
  for (const { label } of rows) missing.delete(leadingCode(label) ?? "");
  const index = indexLabels(missing.values());
  const issues: Issue[] = [];
  for (const { row, label } of rows) {
    const code = leadingCode(label);
    if (code === null) {
      const setting = likelyLabel(label, index);
      const likely = leadingCode(setting);
      if (setting === null || likely === null || !missing.delete(likely)) continue;
      const place = placeAt(table, row, "S1");
      issues.push(makeIssue("warning", "setting-gone", { setting }, place, withCode(label, likely)));
    } else if (FIGURES.has(code) && readNumberCell(cellAt(table, row, "S2")).kind !== "number") {
      const parameters = { setting: quoted(label), value: quoted(cellAt(table, row, "S2")) };
      issues.push(makeIssue("error", "setting-not-a-number", parameters, placeAt(table, row, "S2")));
    } else if (code === RULE_CODES.arrangement && !ARRANGEMENTS.has(numberOrNull(cellAt(table, row, "S2")))) {
      const parameters = { setting: quoted(label), value: quoted(cellAt(table, row, "S2")) };
      issues.push(makeIssue("error", "arrangement-unknown", parameters, placeAt(table, row, "S2")));
    }
  }
  for (const setting of missing.values()) {
    issues.push(makeIssue("warning", "setting-gone", { setting }, placeAt(table, 0, "S1")));
  }
  return issues;
}
