import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { BAND_CODES, BLOCK_CODES } from "../../tables/rule-codes";
import { leadingCode } from "../../tables/code";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { textAt, usedRows } from "../../tables/table-view";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const RULES = COLUMN_CODES.rules;

/** Bands and blocks may be fewer or more than in the template; every other setting is needed. */
const FREE: ReadonlySet<string> = new Set([...BAND_CODES, ...BLOCK_CODES]);

/** The settings of the rule set are there with their codes. */
export function settingsPresent(view: WorkbookView): Issue[] {
  const table = view.tables.get("rules");
  if (table?.columns.at.has(RULES.setting) !== true || !table.columns.at.has(RULES.value)) return [];
  const rows = usedRows(table, [RULES.setting, RULES.value]).map((row) => ({
    row,
    label: textAt(table, row, RULES.setting),
  }));
  const missing = new Map<string, string>();
  for (const label of view.expected.rules) {
    const code = leadingCode(label);
    if (code !== null && !FREE.has(code)) missing.set(code, label);
  }
  for (const { label } of rows) missing.delete(leadingCode(label) ?? "");
  const index = indexLabels(missing.values());
  const issues: Issue[] = [];
  for (const { row, label } of rows) {
    if (leadingCode(label) !== null) continue;
    const setting = likelyLabel(label, index);
    const likely = leadingCode(setting);
    if (setting === null || likely === null || !missing.delete(likely)) continue;
    const place = placeAt(table, row, RULES.setting);
    issues.push(makeIssue("warning", "setting-gone", { setting }, place, withCode(label, likely)));
  }
  for (const setting of missing.values()) {
    issues.push(makeIssue("warning", "setting-gone", { setting }, placeAt(table, 0, RULES.setting)));
  }
  return issues;
}
