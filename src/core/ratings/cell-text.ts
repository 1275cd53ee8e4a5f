import type { CellValue } from "../tables/cell";
import { readNumberCell } from "./rating-cell";

/**
 * The text of a cell without the spaces around it; numbers as they are written, anything else empty.
 *
 * @example cellText(7) // "7"
 * @example cellText(" 0007 ") // "0007"
 */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" ? String(cell) : "";
}

const NO = new Set(["no", "n", "false", "否", "不"]);

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
