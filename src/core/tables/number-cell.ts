import { type CellValue, isCellError } from "./cell";
import { NOT_RATED_WORDS } from "./cell-words";
import { sheetDigits } from "./sheet-digits";

/** What a cell means where a number belongs, such as a rating, a weight or a score. */
export type NumberCell =
  /** Not rated: an empty cell or one of the words for it. Never 0. */
  | { readonly kind: "blank" }
  /** A finite number, typed as a number or as text that reads as one, with the digits that the sheet keeps. */
  | { readonly kind: "number"; readonly value: number }
  /** Any other text, without the spaces around it. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** An error value of the sheet, such as #N/A. */
  | { readonly kind: "error"; readonly error: string };

const BLANK: NumberCell = { kind: "blank" };

const NOT_RATED: ReadonlySet<string> = new Set(["", ...NOT_RATED_WORDS]);

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;

/**
 * Half-width form of a text without the spaces around it, full-width spaces included: "３ " becomes "3".
 * Chinese input methods produce the full-width forms.
 *
 * @example plainText("３ ") // "3"
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").trim();
}

/**
 * Reads a cell in which a number belongs. Blank cells and the words for "not rated" are blank; text counts as a number
 * when it is one after trimming, full-width digits included, with a decimal point. Numbers are cut here, once for every
 * table and function, to the digits that the sheet keeps: `=0.3*40+0.7*68.5` is 59.95. Whether the number is possible (a
 * level of the scale, a weight that is not negative) is the caller's question.
 *
 * @example readNumberCell(" ３ ") // { kind: "number", value: 3 }
 * @example readNumberCell(0.3 * 40 + 0.7 * 68.5) // { kind: "number", value: 59.95 }
 * @example readNumberCell("cannot judge") // { kind: "blank" }
 * @example readNumberCell("高级") // { kind: "text", text: "高级" }
 */
export function readNumberCell(cell: CellValue): NumberCell {
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { kind: "number", value: sheetDigits(cell) } : { kind: "error", error: "#NUM!" };
  }
  if (typeof cell === "boolean") return { kind: "boolean", value: cell };
  if (isCellError(cell)) return { kind: "error", error: cell.error };
  return readNumberText(cell);
}

/**
 * The number in a cell, or null when it is blank or holds anything else. For whole tables, where an unusable cell
 * counts as not rated and is reported elsewhere.
 *
 * @example numberOrNull("２.5") // 2.5
 * @example numberOrNull(true) // null
 */
export function numberOrNull(cell: CellValue): number | null {
  // Most cells hold numbers: this saves an object for each of them in large tables.
  if (typeof cell === "number") return Number.isFinite(cell) ? sheetDigits(cell) : null;
  if (cell === null) return null;
  const read = readNumberCell(cell);
  return read.kind === "number" ? read.value : null;
}

function readNumberText(cell: string): NumberCell {
  const text = plainText(cell);
  if (NOT_RATED.has(text.toLowerCase())) return BLANK;
  if (DECIMAL.test(text)) {
    const value = sheetDigits(Number(text));
    if (Number.isFinite(value)) return { kind: "number", value };
  }
  return { kind: "text", text: cell.trim() };
}
