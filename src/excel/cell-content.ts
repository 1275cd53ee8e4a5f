import type { CellContent } from "../core/plan/workbook-plan";
import { isCellError, type CellValue } from "../core/tables/cell";
import { leadingCode } from "../core/tables/code";

const ERROR_VALUE =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const LONGEST_DATE = 40;

/** What Office.js takes for a cell: null leaves it as it is. */
export type OfficeCell = string | number | boolean | null;

/**
 * A value as Office.js must be given it so that Excel stores just that. Excel reads the strings it is given like a
 * person's typing: "=1+1" would become a formula, "007" the number 7 and "3-4" a date. A leading apostrophe keeps
 * them text.
 *
 * @example officeCell("=1+1") // "'=1+1"
 */
export function officeCell(value: CellValue): OfficeCell {
  if (value === null || value === "") return null;
  if (isCellError(value)) return `=${value.error === "#N/A" ? "NA()" : value.error}`;
  return typeof value === "string" && readsAsMoreThanText(value) ? `'${value}` : value;
}

/** What Office.js hands out, where errors are strings, as a cell's value; the empty string is a blank cell. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR_VALUE.test(value) ? { error: value } : value;
}

/**
 * What a cell holds, of its formula and its value as Office.js hands them out. A text that begins with "=" is its own
 * formula to Office.js; only a formula's value differs from it.
 *
 * @example cellContent("=1+1", 2) // { formula: "=1+1" }
 * @example cellContent("=1+1", "=1+1") // "=1+1"
 */
export function cellContent(formula: unknown, value: unknown): CellContent {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : cellValue(value);
}

function readsAsMoreThanText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(?:true|false)$/i.test(text)) return true;
  return /\d/.test(text) && text.length <= LONGEST_DATE && leadingCode(text) === null;
}
