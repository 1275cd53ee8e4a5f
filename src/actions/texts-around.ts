import { holdsCell } from "../core/formulas/area";
import type { Area } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { cellText } from "../core/tables/cell-text";
import type { Place } from "../core/tables/table";
import type { Workbook } from "./workbook";

/** What stands above a cell and to its left, and around the cell in which somebody is picked. */
export interface TextsAround {
  /** The text of a cell; empty for blank ones and those that were not read. */
  readonly text: (row: number, column: number) => string;
  /** Rows and columns that were read, from the first cell on. */
  readonly rows: number;
  readonly columns: number;
}

/** Of more cells only the row, the column and the first rows are read: there the headings are. */
const MOST_CELLS = 100_000;
const FIRST_ROWS = 100;
/** Rows and columns beyond the picked cell that are looked at too, for what was inserted. */
const MARGIN = { rows: 20, columns: 4 };

/**
 * Reads the texts by which a cell is known. One round trip.
 *
 * @param picked where somebody was to be picked; null where nobody is
 * @returns null for a cell further down than any figure, as Ctrl+Down leads to the last of a million rows
 */
export async function readAround(
  workbook: Workbook,
  { sheet, row, column }: Place,
  picked: Area | null,
): Promise<TextsAround | null> {
  if (row >= MOST_CELLS) return null;
  const rows = Math.max(row, picked ? picked.row + MARGIN.rows : 0) + 1;
  const columns = Math.max(column, picked ? picked.column + MARGIN.columns : 0) + 1;
  const areas: readonly Area[] =
    rows * columns <= MOST_CELLS
      ? [{ row: 0, column: 0, rows, columns }]
      : [
          { row: 0, column: 0, rows: FIRST_ROWS, columns },
          { row: 0, column, rows: row + 1, columns: 1 },
          { row, column: 0, rows: 1, columns: column + 1 },
        ];
  const read = await workbook.read(areas.map((area) => ({ sheet, area })));
  const text = (atRow: number, atColumn: number): string => {
    const index = areas.findIndex((area) => holdsCell(area, { row: atRow, column: atColumn }));
    const area = areas[index];
    return area === undefined ? "" : cellText(read[index]?.[atRow - area.row]?.[atColumn - area.column]);
  };
  const [{ rows: readRows } = { rows: 0 }] = areas;
  return { text, rows: readRows, columns };
}

/** The same of values that were read from the first cell on. */
export function textsOf(values: readonly (readonly CellValue[])[]): TextsAround {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { text: (row, column) => cellText(values[row]?.[column]), rows: values.length, columns };
}
