import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { placeAt } from "../placed-table";
import { quoted } from "../quoted";
import type { WorkbookView } from "../workbook-view";

/** Every item of the profile came with the template: sheets are laid out for those, and others are not on all of them. */
export function addedItems({ tables, items, expected }: WorkbookView): Issue[] {
  const table = tables.get("profile");
  if (table === undefined) return [];
  const known = new Set(expected.items.map(({ code }) => code));
  return items
    .filter(({ code }) => code !== null && !known.has(code))
    .map(({ row, label }) =>
      makeIssue("error", "item-added", { item: quoted(label) }, placeAt(table, row, COLUMN_CODES.profile.item)),
    );
}
