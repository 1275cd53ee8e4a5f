import { cellText } from "../tables/cell-text";
import { groupKey } from "../tables/rater-group";
import { cellAt, codedTable } from "../ratings/table-rows";
import type { CellValue } from "../tables/cell";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";

const { person: PERSON, group: GROUP, rater: RATER } = COLUMN_CODES.ratings;

/** A cell of CompetencyRatings: what one rater gave, or did not give, for an item. */
export interface GivenCell {
  /** As it was entered. */
  readonly group: string;
  readonly groupKey: string;
  readonly rater: string;
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
  const { columns, rows } = codedTable(TABLE_NAMES.ratings, cells, []);
  if (!columns.at.has(item)) return [];
  return rows.flatMap((row): GivenCell[] => {
    if (cellText(cellAt(columns, row, PERSON)) !== person) return [];
    const group = cellText(cellAt(columns, row, GROUP));
    return [
      {
        group,
        groupKey: groupKey(group),
        rater: cellText(cellAt(columns, row, RATER)),
        cell: cellAt(columns, row, item),
      },
    ];
  });
}
