import { rowsBelow } from "../../core/tables/rows-below";
import type { SheetTable } from "../../core/tables/table";
import type { SheetConversion } from "../workbook";

/** What makes the tables take in the rows that stand under them; blank rows between count for nothing. */
export interface TakenIn {
  readonly sheets: readonly SheetConversion[];
  readonly rows: number;
}

export function takeInRows(tables: readonly SheetTable[]): TakenIn {
  const found = tables.flatMap((table) => {
    const below = rowsBelow(table);
    return below === null ? [] : [{ table, below }];
  });
  return {
    rows: found.reduce((sum, { below }) => sum + below.count, 0),
    sheets: found.map(({ table, below }): SheetConversion => {
      const { length } = table.rows;
      return {
        name: table.place.sheet,
        before: lookOf(table, length),
        after: lookOf(table, length + below.last + 1),
        cells: [],
      };
    }),
  };
}

function lookOf(
  { name, place: { row, column }, rows: [header = []] }: SheetTable,
  rows: number,
): SheetConversion["before"] {
  const area = { row, column, rows, columns: header.length };
  return {
    rows: [],
    formats: [],
    tables: [{ name, area, filter: true }],
    conditionalFormats: [],
    merges: [],
    printArea: null,
  };
}
