import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../core/formulas/address";
import type { Area } from "../core/plan/workbook-plan";

/**
 * An area as Excel writes it, without its sheet.
 *
 * @example addressOf({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2"
 */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/**
 * The area that an address of Excel means; whole rows and columns reach to the sheet's end. Null where the text is
 * no single area, as for a selection of several.
 *
 * @example areaOf("Ratings!$B$2:C3") // { row: 1, column: 1, rows: 2, columns: 2 }
 */
export function areaOf(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Z]{1,3})?(\d+)?(?::([A-Z]{1,3})?(\d+)?)?$/i.exec(local);
  if (!match || local === "") return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  const top = row1 === undefined ? 0 : Number(row1) - 1;
  const bottom = row2 === undefined ? MAX_ROWS - 1 : Number(row2) - 1;
  const left = column1 === undefined ? 0 : columnNumber(column1);
  const right = column2 === undefined ? MAX_COLUMNS - 1 : columnNumber(column2);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
