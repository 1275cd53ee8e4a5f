import type { Place } from "../tables/table";
import type { TableView } from "../tables/table-view";

/** A table with its place on the sheets. */
export interface PlacedTable extends TableView {
  /** Of the header's first cell. */
  readonly place: Place;
}

/** The place of a row's cell: by code, by position in the table, or the row's first cell where the column is gone. */
export function placeAt({ columns, place }: PlacedTable, row: number, column: string | number): Place {
  const offset = typeof column === "number" ? column : (columns.at.get(column) ?? 0);
  return { sheet: place.sheet, row: place.row + row, column: place.column + offset };
}

/** The number at the left edge of the sheet, as the user sees it. */
export function sheetRow({ place }: PlacedTable, row: number): number {
  return place.row + row + 1;
}
