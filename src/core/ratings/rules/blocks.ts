import type { Issue } from "../../issue";
import { COLUMN_CODES } from "../../tables/columns";
import { blockRows, countsAsBlock } from "../../tables/rules";
import { makeIssue } from "../make-issue";
import { quoted } from "../quoted";
import { placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const { setting: SETTING, value: VALUE } = COLUMN_CODES.rules;
const { category: CATEGORY } = COLUMN_CODES.profile;

/** Blocks are categories of the profile with weights; where there are blocks, every category is in one. */
export function blocks(view: WorkbookView): Issue[] {
  const rules = view.tables.get("rules");
  const profile = view.tables.get("profile");
  const rows = blockRows(view.rules);
  if (rules === undefined || profile?.columns.at.has(CATEGORY) !== true) return [];
  const categories = new Map<string, number>();
  for (const { category, partOf } of view.items) {
    if (partOf === null) categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  const known = [...categories.keys()].filter((category) => category !== "");
  const issues = rows.flatMap((block): Issue[] => {
    const label = quoted(block.label);
    const found: Issue[] = [];
    if (!categories.has(block.name)) {
      found.push(makeIssue("warning", "block-unknown", { block: label, known }, placeAt(rules, block.row, SETTING)));
    }
    const { weight } = block;
    if (weight === null || weight < 0) {
      const parameters = { block: label, value: quoted(block.value) };
      found.push(makeIssue("error", "block-weight-not-a-weight", parameters, placeAt(rules, block.row, VALUE)));
    }
    return found;
  });
  const listed = new Set(rows.map(({ name }) => name));
  if (rows.some(countsAsBlock)) {
    for (const [category, items] of categories) {
      // A block with weight 0 leaves its category out on purpose.
      if (listed.has(category)) continue;
      const parameters = { category: quoted(category), items };
      issues.push(makeIssue("warning", "category-without-block", parameters, placeAt(profile, 0, CATEGORY)));
    }
  }
  return issues;
}
