import type { CellValue } from "./cell";
import { isEmpty } from "./cell-text";
import { findColumns, itemColumns, type TableColumns } from "./columns";
import { FILLED_COLUMNS, isGrowing } from "./growing-tables";
import { isLevel, LONGEST_SCALE } from "./scale";
import type { SheetTable } from "./table";
import { kindOfTable } from "./table-name";

/** Rows that were typed under a table and do not belong to it, counted from the first row below it, from 0. */
export interface RowsBelow {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * The rows under a table that grows which say whom they are about, as when a blank row was left, or hold levels; a note
 * elsewhere is none. Null where there are none.
 */
export function rowsBelow({ name, rows, below = [] }: SheetTable): RowsBelow | null {
  const kind = kindOfTable(name);
  if (!isGrowing(kind)) return null;
  const columns = findColumns(rows[0] ?? [], kind);
  const column = columns.at.get(FILLED_COLUMNS[kind]);
  if (column === undefined) return null;
  const holdsRatings = kind === "ratings" ? ratingsIn(columns) : () => false;
  const filled = below.flatMap((row, index) => (isEmpty(row[column]) && !holdsRatings(row) ? [] : [index]));
  const [first] = filled;
  return first === undefined ? null : { first, last: filled.at(-1) ?? first, count: filled.length };
}

/** Whether a row that names nobody holds levels nevertheless, as pasted blocks do; averages under the table do not. */
function ratingsIn(columns: TableColumns): (row: readonly CellValue[]) => boolean {
  const items = itemColumns(columns);
  return (row) => {
    const numbers = items.map(({ column }) => row[column]).filter((cell) => typeof cell === "number");
    const levels = numbers.filter((number) => isLevel(number, LONGEST_SCALE, 0));
    return 2 * levels.length > numbers.length;
  };
}
