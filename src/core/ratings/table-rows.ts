import type { TableProblem } from "../scoring/assessment";
import type { CellValue } from "../tables/cell";
import type { TableCells } from "../tables/table";
import { findColumns, missingColumns, type TableColumns } from "../tables/columns";

/** A table with its columns found. */
export interface CodedTable {
  readonly columns: TableColumns;
  /** The rows below the header. */
  readonly rows: TableCells;
  /** Columns that should be there and are not. */
  readonly problems: readonly TableProblem[];
}

/**
 * Finds the columns of a table and says which of the needed ones are missing.
 *
 * @param name the table's fixed name, for problems
 * @param needed codes of the columns that it cannot do without
 */
export function codedTable(name: string, cells: TableCells, needed: readonly string[]): CodedTable {
  const columns = findColumns(cells[0] ?? []);
  return {
    columns,
    rows: cells.slice(1),
    problems: missingColumns(columns, needed).map((code) => ({ kind: "column-missing", table: name, code })),
  };
}

/** A cell of a row by the code of its column; null where the table has no such column. */
export function cellAt(columns: TableColumns, row: readonly CellValue[], code: string): CellValue {
  const column = columns.at.get(code);
  return column === undefined ? null : (row[column] ?? null);
}
