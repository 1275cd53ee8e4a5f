import { isEmpty } from "./cell-text";
import { findColumns } from "./columns";
import { FILLED_COLUMNS, isGrowing } from "./growing-tables";
import type { SheetTable } from "./table";
import { kindOfTable } from "./table-name";

/** Rows that were typed under a table and do not belong to it, counted from the first row below it, from 0. */
export interface RowsBelow {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * The rows under a table that grows which say whom they are about, as when a blank row was left; a note elsewhere is none.
 * Null where there are none.
 */
export function rowsBelow({ name, rows, below = [] }: SheetTable): RowsBelow | null {
  const kind = kindOfTable(name);
  if (!isGrowing(kind)) return null;
  const column = findColumns(rows[0] ?? [], kind).at.get(FILLED_COLUMNS[kind]);
  if (column === undefined) return null;
  const filled = below.flatMap((row, index) => (isEmpty(row[column]) ? [] : [index]));
  const [first] = filled;
  return first === undefined ? null : { first, last: filled.at(-1) ?? first, count: filled.length };
}
