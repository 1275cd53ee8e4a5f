import { FULL, isLowest, isTop } from "../tables/scale";
import { cellFlag } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES, gradeColumns, OPTIONAL_COLUMN_CODES } from "../tables/columns";
import type { ExpectedTemplate } from "./expected-template";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const { item: ITEM, weight: WEIGHT, critical: CRITICAL, top: TOP } = COLUMN_CODES.profile;
const { partOf: PART_OF, lowest: LOWEST } = OPTIONAL_COLUMN_CODES.profile;

/** A row of the profile: an item, or a scale or part of a composed one. */
export interface ItemRow {
  readonly row: number;
  /** Null where the label lost its code. */
  readonly code: string | null;
  readonly label: string;
  /** Highest level, or 100 where points or per cents count. */
  readonly top: number;
  /** Lowest rung of a scale that is scored by fulfilment; null for all others. */
  readonly lowest: number | null;
  readonly critical: boolean;
  /** Code of the composed item that the row is a part of: one that the profile has. */
  readonly partOf: string | null;
}

/** Reads the rows of the profile; one in which nothing is entered is spare. */
export function viewItems(table: TableView, expected: ExpectedTemplate): readonly ItemRow[] {
  const known = new Map(expected.items.map((item) => [item.code, item]));
  const rows = usedRows(table, [ITEM, WEIGHT, ...gradeColumns(table.columns).map(({ code }) => code)]);
  const codes = new Set(rows.map((row) => leadingCode(textAt(table, row, ITEM))));
  return rows.map((row) => {
    const label = textAt(table, row, ITEM);
    const code = leadingCode(label);
    const item = known.get(code ?? "");
    const head = leadingCode(textAt(table, row, PART_OF));
    const top = numberOrNull(cellAt(table, row, TOP));
    const lowest = table.columns.at.has(LOWEST) ? numberOrNull(cellAt(table, row, LOWEST)) : (item?.lowest ?? null);
    return {
      row,
      code,
      label,
      top: isTop(top) && !(top === FULL && item?.kind === "rated") ? top : (item?.top ?? defaultTop(expected)),
      lowest: isLowest(lowest) ? lowest : null,
      critical: cellFlag(cellAt(table, row, CRITICAL)),
      partOf: head !== null && head !== code && codes.has(head) ? head : null,
    };
  });
}

/** The top of an item that nothing is known of: that of the common scale. */
export function defaultTop(expected: ExpectedTemplate): number {
  return Math.max(1, expected.levelNames.length);
}
