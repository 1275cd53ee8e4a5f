import type { SheetTable } from "../core/tables/table";
import { isGrowing } from "../core/tables/growing-tables";
import { kindOfTable } from "../core/tables/table-name";
import { cellValue } from "./cell-content";

/** Ranges that were asked for: where a table stands, and the cells that hold it. */
export interface AskedTable {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly cells: Excel.Range;
}

/** Asks for a table; of one that grows for all that its columns hold, since people leave a row blank and type on. */
export function askForTable(table: Excel.Table): AskedTable {
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const held = isGrowing(kindOfTable(table.name))
    ? table.getRange().getEntireColumn().getUsedRangeOrNullObject(true)
    : table.getRange();
  return {
    name: table.name,
    sheet: table.worksheet.load("name,position"),
    range,
    cells: held.load("values,rowIndex,columnIndex"),
  };
}

/** The table after its ranges were loaded, with what stands under it. */
export function tableAsRead({ name, sheet, range, cells }: AskedTable): SheetTable {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const place = { sheet: sheet.name, row, column };
  const values: readonly (readonly unknown[])[] = cells.isNullObject ? [] : cells.values;
  const [top, left] = cells.isNullObject ? [row, column] : [cells.rowIndex, cells.columnIndex];
  const line = (at: number): SheetTable["rows"][number] =>
    Array.from({ length: columnCount }, (_, right) => cellValue(values[at - top]?.[column + right - left]));
  const rows = Array.from({ length: rowCount }, (_, down) => line(row + down));
  const end = row + rowCount;
  const below = Array.from({ length: Math.max(0, top + values.length - end) }, (_, down) => line(end + down));
  return { name, place, rows, ...(below.length > 0 && { below }) };
}
