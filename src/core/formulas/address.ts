import type { Area } from "./area";

/** The size of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Letters of a column counted from 0.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Number of a column, from 0, of its letters.
 *
 * @example columnNumber("AB") // 27
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Which parts of an address stay when the formula is filled down or across. */
export type Fixed = "none" | "row" | "column" | "both";

/**
 * Address of a cell, row and column counted from 0.
 *
 * @example cellAddress(3, 1, "column") // "$B4"
 */
export function cellAddress(row: number, column: number, fixed: Fixed = "none"): string {
  const dollarColumn = fixed === "column" || fixed === "both" ? "$" : "";
  const dollarRow = fixed === "row" || fixed === "both" ? "$" : "";
  return `${dollarColumn}${columnLetters(column)}${dollarRow}${row + 1}`;
}

/**
 * Address of an area, such as "$B$4:$B$21".
 *
 * @example areaAddress({ row: 3, column: 1, rows: 18, columns: 1 }, "both") // "$B$4:$B$21"
 */
export function areaAddress(area: Area, fixed: Fixed = "both"): string {
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return `${cellAddress(area.row, area.column, fixed)}:${last}`;
}

/** Letters only, or letters and then a digit where no cell is called so: such names need no quotes in formulas. */
const PLAIN_NAME = /^(?:\p{Script=Han}[\p{Script=Han}\d]*|[A-Za-z]{4,}\d?)$/u;

/**
 * The sheet's part of a reference. Names that could be read otherwise are quoted, and quotes in them doubled.
 *
 * @example onSheet("Bob's", "$A$1") // "'Bob''s'!$A$1"
 * @example onSheet("人员", "$A$1") // "人员!$A$1"
 */
export function onSheet(sheet: string, address: string): string {
  return `${PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
