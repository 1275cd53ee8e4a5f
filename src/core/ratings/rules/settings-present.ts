import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { BAND_CODES, BLOCK_CODES } from "../../tables/rule-codes";
import { leadingCode } from "../../tables/code";
import { codeOfSetting } from "../../tables/column-names";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { placeAt, sheetRow } from "../placed-table";
import { quoted } from "../quoted";
import type { WorkbookView } from "../workbook-view";

const RULES = COLUMN_CODES.rules;

/** Bands and blocks may be fewer or more than in the template; every other setting is needed. */
const FREE: ReadonlySet<string> = new Set([...BAND_CODES, ...BLOCK_CODES]);

/** The settings of the rule set are there, each once. */
export function settingsPresent(view: WorkbookView): Issue[] {
  const table = view.tables.get("rules");
  if (table?.columns.at.has(RULES.setting) !== true || !table.columns.at.has(RULES.value)) return [];
  const missing = new Map<string, string>();
  const coded = new Set(view.expected.rules.map(leadingCode));
  for (const label of view.expected.rules) {
    const code = leadingCode(label) ?? codeOfSetting(label);
    if (code !== null && !FREE.has(code)) missing.set(code, label);
  }
  const firsts = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { row, code, label, named, again } of view.rules) {
    if (code === null) continue;
    missing.delete(code);
    const place = placeAt(table, row, RULES.setting);
    // It counts, but native formulas look for the code.
    if (named && coded.has(code)) {
      const parameters = { table: table.kind, code, header: quoted(label) };
      issues.push(makeIssue("warning", "header-code-lost", parameters, place, withCode(label, code)));
    }
    if (!again) firsts.set(code, row);
    else {
      const parameters = { setting: quoted(label), firstRow: sheetRow(table, firsts.get(code) ?? row) };
      issues.push(makeIssue("warning", "setting-twice", parameters, place));
    }
  }
  const index = indexLabels(missing.values());
  for (const { row, code, label } of view.rules) {
    if (code !== null) continue;
    const likely = leadingCode(likelyLabel(label, index)) ?? "";
    const setting = missing.get(likely);
    if (setting === undefined) continue;
    missing.delete(likely);
    const place = placeAt(table, row, RULES.setting);
    issues.push(makeIssue("warning", "setting-gone", { setting }, place, withCode(label, likely)));
  }
  for (const setting of missing.values()) {
    issues.push(makeIssue("warning", "setting-gone", { setting }, placeAt(table, 0, RULES.setting)));
  }
  return issues;
}
