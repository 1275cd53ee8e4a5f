import type { CellValue } from "../tables/cell";
import { shownText } from "../tables/cell-text";

const LONGEST_QUOTE = 40;

/**
 * A cell's text as a sentence quotes it: in one line, cut when long.
 *
 * @example quoted("good\nwork") // "good work"
 */
export function quoted(cell: CellValue | undefined): string {
  const characters = [...shownText(cell).replace(/\s+/gu, " ")];
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…`
    : characters.join("");
}
