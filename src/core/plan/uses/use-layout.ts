import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { resultBody, resultHeaderAddress } from "../results";
import { HEADER_ROW } from "../sheet-draft";
import type { TemplateContext } from "../template-context";

/** Columns of the page. The people's table takes all of them, the items' table the first ones. */
export const PAGE_WIDTHS = [20, 9, 11, 19, 12, 20, 28, 12, 26, 20, 10] as const;
const AT = {
  person: 0,
  rank: 1,
  match: 2,
  band: 3,
  mustHave: 4,
  threshold: 5,
  missing: 6,
  appraisal: 7,
  pay: 8,
  fits: 9,
  needs: 10,
} as const;
export type PageColumn = keyof typeof AT;

/** Columns beside the page, before those of the items. */
const BESIDE = { personRow: 12, grade: 13, average: 14 } as const;
export type BesideColumn = keyof typeof BESIDE;
export const FIRST_BESIDE = BESIDE.personRow;
const FIRST_ITEM = 16;
/** What is kept per person and item: the gap, who falls short so far, must-have items missed so far. */
const PER_ITEM = ["gap", "training", "missing"] as const;
export type PerItem = (typeof PER_ITEM)[number];

/** Figures of the results, counted from their last column. */
export const FROM_END = { average: 8, match: 6, band: 4, grade: 2 } as const;

/** Where everything stands on the sheet of the uses, in rows and columns from 0. */
export interface UseLayout {
  /** Row below the uses where settings and hints begin. */
  readonly settings: number;
  /** Header of the people's table, its first row, and the number of rows. */
  readonly peopleHeader: number;
  readonly first: number;
  readonly people: number;
  /** Header of the items' table. */
  readonly itemsHeader: number;
  readonly items: number;
  readonly cell: (column: PageColumn | BesideColumn, row: number) => string;
  readonly range: (column: PageColumn | BesideColumn) => string;
  /** Cell of a person's row and an item. */
  readonly itemCell: (what: PerItem, item: number, row: number) => string;
  readonly itemColumn: (what: PerItem, item: number) => number;
  /** The whole results and their header, on their sheet. */
  readonly results: string;
  readonly resultHeader: string;
}

/** Bands that the hints have room for. */
export const HINT_ROWS = 5;
/** Rows that the settings and hints take: a title, a header, and a row for each band. */
const SETTINGS_ROWS = 2 + HINT_ROWS;

/** Lays the sheet out for the people and items of a template. */
export function useLayout(context: TemplateContext, uses: number): UseLayout {
  const { names, ownItems, room } = context;
  const settings = HEADER_ROW - 1 + uses + 3;
  const peopleHeader = settings + SETTINGS_ROWS + 2;
  const first = peopleHeader + 1;
  const columnOf = (column: PageColumn | BesideColumn): number =>
    column in AT ? AT[column as PageColumn] : BESIDE[column as BesideColumn];
  const itemColumn = (what: PerItem, item: number): number =>
    FIRST_ITEM + PER_ITEM.indexOf(what) * (ownItems.length + 1) + item;
  return {
    settings,
    peopleHeader,
    first,
    people: room.people,
    itemsHeader: first + room.people + 2,
    items: ownItems.length,
    cell: (column, row) => cellAddress(row, columnOf(column), "column"),
    range: (column) => areaAddress({ row: first, column: columnOf(column), rows: room.people, columns: 1 }),
    itemColumn,
    itemCell: (what, item, row) => cellAddress(row, itemColumn(what, item), "column"),
    results: onSheet(names.sheets.results, areaAddress(resultBody(context))),
    resultHeader: onSheet(names.sheets.results, resultHeaderAddress(context)),
  };
}
