import type { CellValue } from "../tables/cell";
import { type RaterRow, readRaterRows } from "../tables/ratings";
import type { TableCells } from "../tables/table";
import { cellAt, viewTable } from "../tables/table-view";

/** A cell of CompetencyRatings: what one rater gave, or did not give, for an item. */
export interface GivenCell extends RaterRow {
  readonly cell: CellValue;
}

/**
 * The cells of one person and item, in the order of the sheet. The tally of an assessment has only their sums.
 *
 * @param cells whole table, header first
 * @param item code of an item that has a column; any other has no cells
 * @example personRatings([["R1", "R2", "R3", "C01"], ["007", "上级", "王芳", 3]], "007", "C01")[0]?.rater // "王芳"
 */
export function personRatings(cells: TableCells, person: string, item: string): readonly GivenCell[] {
  const view = viewTable("ratings", cells);
  if (!view.columns.at.has(item)) return [];
  return readRaterRows(view)
    .filter((row) => row.person === person)
    .map((row) => ({ ...row, cell: cellAt(view, row.row, item) }));
}
