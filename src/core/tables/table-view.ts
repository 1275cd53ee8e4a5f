import type { CellValue } from "./cell";
import { cellText, isEmpty } from "./cell-text";
import { findColumns, type TableColumns } from "./columns";
import type { TableCells, TableKind } from "./table";

/** A table with its columns found. A row is its position in the table; the header is row 0. */
export interface TableView {
  readonly kind: TableKind;
  readonly rows: TableCells;
  readonly columns: TableColumns;
}

/** Finds the columns of a table. A table without any row has no columns. */
export function viewTable(kind: TableKind, rows: TableCells): TableView {
  return { kind, rows, columns: findColumns(rows[0] ?? [], kind) };
}

/** The cell of a row under a code; null where the row is too short or the column is gone. */
export function cellAt(view: TableView, row: number, code: string): CellValue {
  const column = view.columns.at.get(code);
  return column === undefined ? null : (view.rows[row]?.[column] ?? null);
}

/** The text of that cell, see cellText. */
export function textAt(view: TableView, row: number, code: string): string {
  return cellText(cellAt(view, row, code));
}

/** Positions of the rows in which anything stands under one of the codes, from 1. Other rows are spare. */
export function usedRows(view: TableView, codes: readonly string[]): readonly number[] {
  const columns = codes.map((code) => view.columns.at.get(code)).filter((column) => column !== undefined);
  const used: number[] = [];
  for (let row = 1; row < view.rows.length; row++) {
    const cells = view.rows[row] ?? [];
    if (columns.some((column) => !isEmpty(cells[column]))) used.push(row);
  }
  return used;
}
