import type { CellValue } from "./cell";
import { type CodedColumn, COLUMN_CODES, findColumns, itemColumns } from "./columns";
import type { ItemRow } from "./profile";
import { groupKey } from "./rater-group";
import type { TableCells } from "./table";
import { type TableView, textAt, usedRows } from "./table-view";

const { person: PERSON, group: GROUP, rater: RATER, comment: COMMENT } = COLUMN_CODES.ratings;

/** A column of CompetencyRatings that holds ratings of an item. */
export interface RatedColumn extends CodedColumn {
  /** The row of the profile; null where the profile has none. */
  readonly item: ItemRow | null;
}

/** A row of CompetencyRatings: what one rater gave one person. */
export interface RaterRow {
  readonly row: number;
  /** Code of the person; "" where none is named. */
  readonly person: string;
  /** As it was entered. */
  readonly group: string;
  readonly groupKey: string;
  readonly rater: string;
}

/** Codes of the items that have a column: those that people rate. */
export function ratedCodes(cells: TableCells): ReadonlySet<string> {
  return new Set(itemColumns(findColumns(cells[0] ?? [])).map(({ code }) => code));
}

/** The columns with ratings in their order on the sheet. */
export function readRatedColumns({ columns }: TableView, items: readonly ItemRow[]): readonly RatedColumn[] {
  const byCode = new Map(
    items.flatMap((item) => (item.code === null || item.again ? [] : [[item.code, item] as const])),
  );
  return itemColumns(columns).map((column) => ({ ...column, item: byCode.get(column.code) ?? null }));
}

/** Reads who rated whom; the ratings themselves are read cell by cell, see rating-cell.ts. */
export function readRaterRows(view: TableView): readonly RaterRow[] {
  const items = itemColumns(view.columns).map(({ code }) => code);
  return usedRows(view, [PERSON, GROUP, RATER, COMMENT, ...items]).map((row) => {
    const group = textAt(view, row, GROUP);
    return {
      row,
      person: textAt(view, row, PERSON),
      group,
      groupKey: groupKey(group),
      rater: textAt(view, row, RATER),
    };
  });
}

/** The cells of a row in the order of the columns. */
export function ratingCells(view: TableView, row: number, columns: readonly RatedColumn[]): readonly CellValue[] {
  const cells = view.rows[row] ?? [];
  return columns.map(({ column }) => cells[column] ?? null);
}
