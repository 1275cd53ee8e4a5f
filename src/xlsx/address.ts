import {
  areaAddress,
  cellAddress,
  columnNumber,
  type Fixed,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
} from "../core/formulas/address";
import type { Area } from "../core/plan/workbook-plan";

/**
 * An area as the file writes it.
 *
 * @example areaRef({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2"
 */
export function areaRef(area: Area, fixed: Fixed = "none"): string {
  const isCell = area.rows === 1 && area.columns === 1;
  return isCell ? cellAddress(area.row, area.column, fixed) : areaAddress(area, fixed);
}

/**
 * An area with its sheet, fixed by dollar signs: what charts and defined names hold.
 *
 * @example absoluteRef("Tom's", { row: 3, column: 0, rows: 9, columns: 1 }) // "'Tom''s'!$A$4:$A$12"
 */
export function absoluteRef(sheet: string, area: Area): string {
  return onSheet(sheet, areaRef(area, "both"));
}

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * The area that a reference without a sheet means; null where it is none or leaves the sheet.
 *
 * @example parseArea("$B$2:C3") // { row: 1, column: 1, rows: 2, columns: 2 }
 */
export function parseArea(ref: string): Area | null {
  const match = CORNERS.exec(ref.trim());
  if (!match?.[1] || !match[2]) return null;
  const firstColumn = columnNumber(match[1]);
  const firstRow = Number(match[2]) - 1;
  const lastColumn = match[3] ? columnNumber(match[3]) : firstColumn;
  const lastRow = match[4] ? Number(match[4]) - 1 : firstRow;
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  if (row < 0 || Math.max(firstRow, lastRow) >= MAX_ROWS || Math.max(firstColumn, lastColumn) >= MAX_COLUMNS)
    return null;
  return { row, column, rows: Math.abs(lastRow - firstRow) + 1, columns: Math.abs(lastColumn - firstColumn) + 1 };
}

/** A reference with its sheet, such as those of charts, taken apart; null where it is none. */
export function parseSheetRef(ref: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(ref.trim());
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const area = match?.[3] ? parseArea(match[3]) : null;
  return sheet !== undefined && area ? { sheet, area } : null;
}
