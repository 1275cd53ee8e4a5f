import type { ProfileRow } from "../../model/profile-rows";
import { areaAddress, cellAddress } from "../../formulas/address";
import type { TemplateContext } from "../template-context";

/** First rows of the comparison: the drop-downs, the header of the matrix, its first item. */
const PICK_ROW = 2;
const HEADER = 5;

/** Where everything stands on the comparison of roles. */
export interface RoleLayout {
  /** The rows of the profile that are compared: of items with scales the scales, of others the items. */
  readonly rows: readonly ProfileRow[];
  readonly pick: { readonly row: number; readonly column: number };
  readonly header: number;
  readonly firstItem: number;
  /** Rows of the sums and of the numbers of items. */
  readonly sum: number;
  readonly count: number;
  readonly category: number;
  readonly firstRole: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly change: number;
  /** First column of the list to work on: number, item, from, to, step, change. */
  readonly list: number;
  /** The order of the list, not printed. */
  readonly order: number;
  /** A column of the matrix over all items, such as "$C$7:$C$28". */
  readonly column: (column: number) => string;
  /** A cell of the row of an item. */
  readonly cell: (row: number, column: number) => string;
  readonly picked: { readonly from: string; readonly to: string };
}

/** Lays the comparison out for a model's roles. */
export function roleLayout({ items, choices }: TemplateContext): RoleLayout {
  const rows = items.filter(({ kind, partOf, item }) =>
    item.kind === "scaled" ? partOf !== null : partOf === null || (kind !== "composed" && item.kind !== "divided"),
  );
  const firstItem = HEADER + 1;
  const firstRole = 2;
  const from = firstRole + choices.model.grades.length;
  const list = from + 5;
  return {
    rows,
    pick: { row: PICK_ROW, column: 1 },
    header: HEADER,
    firstItem,
    sum: firstItem + rows.length,
    count: firstItem + rows.length + 1,
    category: 1,
    firstRole,
    from,
    to: from + 1,
    step: from + 2,
    change: from + 3,
    list,
    order: list + 7,
    column: (column) => areaAddress({ row: firstItem, column, rows: rows.length, columns: 1 }),
    cell: (row, column) => cellAddress(row, column, "column"),
    picked: { from: cellAddress(PICK_ROW, 1, "both"), to: cellAddress(PICK_ROW + 1, 1, "both") },
  };
}
