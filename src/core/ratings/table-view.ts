import type { CellValue } from "../tables/cell";
import { type TableColumns, findColumns } from "../tables/columns";
import type { Place, SheetTable, TableKind } from "../tables/table";
import { shownText, isEmpty } from "../tables/cell-text";

/** A table of the template with its columns found by their codes. */
export interface TableView {
  readonly kind: TableKind;
  readonly table: SheetTable;
  readonly columns: TableColumns;
}

/** Finds the columns of a table. A table without any row has no columns. */
export function viewTable(kind: TableKind, table: SheetTable): TableView {
  return { kind, table, columns: findColumns(table.rows[0] ?? []) };
}

/** The cell of a row under a code; null where the row is too short or the column is gone. `row` 0 is the header. */
export function cellAt(view: TableView, row: number, code: string): CellValue {
  const column = view.columns.at.get(code);
  return column === undefined ? null : (view.table.rows[row]?.[column] ?? null);
}

export function textAt(view: TableView, row: number, code: string): string {
  return shownText(cellAt(view, row, code));
}

/** The place of a row's cell: by code, by position in the table, or the row's first cell where the column is gone. */
export function placeAt(view: TableView, row: number, column: string | number): Place {
  const offset = typeof column === "number" ? column : (view.columns.at.get(column) ?? 0);
  const { sheet, row: top, column: left } = view.table.place;
  return { sheet, row: top + row, column: left + offset };
}

/** The number at the left edge of the sheet, as the user sees it. */
export function sheetRow(view: TableView, row: number): number {
  return view.table.place.row + row + 1;
}

/** Positions of the rows in which anything stands under one of the codes, from 1. Other rows are spare. */
export function usedRows(view: TableView, codes: readonly string[]): readonly number[] {
  const columns = codes.map((code) => view.columns.at.get(code)).filter((column) => column !== undefined);
  const used: number[] = [];
  for (let row = 1; row < view.table.rows.length; row++) {
    const cells = view.table.rows[row] ?? [];
    if (columns.some((column) => !isEmpty(cells[column]))) used.push(row);
  }
  return used;
}
