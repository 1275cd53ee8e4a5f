import { type CellValue, isCellError } from "./cell";
import { NO_WORDS } from "./cell-words";
import { readNumberCell } from "./number-cell";
import { sheetDigits } from "./sheet-digits";

/**
 * The text of a cell without the spaces around it, by which people, groups, attempts and the like are told apart; numbers
 * as the sheet shows them. An error value is no text.
 *
 * @example cellText(7) // "7"
 * @example cellText(" 0007 ") // "0007"
 */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return String(sheetDigits(cell));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : "";
}

const NO: ReadonlySet<string> = new Set(NO_WORDS);

/**
 * Whether a cell says yes: TRUE, a number other than 0, or a text or mark other than a word for no. Blank and "–" are no.
 *
 * @example cellFlag("是") // true
 * @example cellFlag("–") // false
 */
export function cellFlag(cell: CellValue | undefined): boolean {
  const read = readNumberCell(cell ?? null);
  if (read.kind === "boolean") return read.value;
  if (read.kind === "number") return read.value !== 0;
  return read.kind === "text" && !NO.has(read.text.toLowerCase());
}

/**
 * Whether nothing was typed into a cell. A word for "cannot judge" is something.
 *
 * @example isEmpty(" ") // true
 * @example isEmpty("–") // false
 */
export function isEmpty(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Whether anything stands in a row.
 *
 * @example isFilledRow([null, " ", 0]) // true
 */
export function isFilledRow(row: readonly CellValue[]): boolean {
  return row.some((cell) => !isEmpty(cell));
}

/**
 * A cell as sentences quote it: its text, or its error value.
 *
 * @example shownText(7) // "7"
 * @example shownText({ error: "#N/A" }) // "#N/A"
 */
export function shownText(cell: CellValue | undefined): string {
  return cell !== undefined && isCellError(cell) ? cell.error : cellText(cell);
}
