import { COLUMN_CODES } from "../../tables/columns";
import { leadingCode } from "../../tables/code";
import type { Issue } from "../../issue";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { quoted } from "../quoted";
import { placeAt, sheetRow } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const PROFILE = COLUMN_CODES.profile;

/** Every item of the template still has its row in the profile, with its code, once. */
export function profileRows(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table?.columns.at.has(PROFILE.item) !== true) return [];
  const issues: Issue[] = [];
  const firsts = new Map<string, number>();
  for (const { row, code, label } of view.itemRows) {
    const first = code === null ? undefined : firsts.get(code);
    if (code !== null && first === undefined) firsts.set(code, row);
    if (first === undefined) continue;
    const parameters = { item: quoted(label), firstRow: sheetRow(table, first) };
    issues.push(makeIssue("error", "item-row-twice", parameters, placeAt(table, row, PROFILE.item)));
  }
  const lost = new Map(
    view.expected.items.filter(({ code }) => !firsts.has(code)).map(({ code, name }) => [code, `${code} ${name}`]),
  );
  const index = indexLabels(lost.values());
  for (const { row, code, label } of view.items) {
    if (code !== null) continue;
    const likely = leadingCode(likelyLabel(label, index));
    if (likely !== null) lost.delete(likely);
    const suggestion = likely === null ? null : withCode(label, likely);
    const parameters = { label: quoted(label), suggestion };
    issues.push(makeIssue("error", "item-code-lost", parameters, placeAt(table, row, PROFILE.item), suggestion));
  }
  for (const item of lost.values()) {
    issues.push(makeIssue("warning", "item-row-gone", { item }, placeAt(table, 0, PROFILE.item)));
  }
  return issues;
}
