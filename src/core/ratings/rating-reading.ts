import type { Localized } from "../language";
import { type CellValue, isCellError } from "../tables/cell";
import { levelMeant } from "./level-meant";
import { isLevel, plainText, readNumberCell } from "./rating-cell";

/** What one cell of the ratings says, judged by the scale of its item. */
export type RatingReading =
  | { readonly kind: "empty" }
  /** A word for "cannot judge": on purpose, so no issue. */
  | { readonly kind: "not-rated" }
  | { readonly kind: "level"; readonly level: number }
  /** A level typed as text; it counts. */
  | { readonly kind: "numeric-text"; readonly level: number }
  /** Words that mean a level of the scale; they do not count. */
  | { readonly kind: "names-level"; readonly level: number }
  /** A whole number of a longer scale. */
  | { readonly kind: "another-scale" }
  | { readonly kind: "nonsense" };

const EMPTY: RatingReading = { kind: "empty" };
const NOT_RATED: RatingReading = { kind: "not-rated" };
const ANOTHER_SCALE: RatingReading = { kind: "another-scale" };
const NONSENSE: RatingReading = { kind: "nonsense" };
/** No scale in use has more levels; greater numbers are slips of the finger. */
export const LONGEST_SCALE = 9;
const LEVELS: readonly RatingReading[] = Array.from({ length: LONGEST_SCALE + 1 }, (_, level) => ({
  kind: "level",
  level,
}));

/**
 * Reads one rating (C1).
 *
 * @param top highest level of the item's scale
 * @param levelNames names of level 1, 2 … n; empty where the levels of the scale have none
 * @param lowest lowest rung of the scale; 0 says "below level 1" where it is 1
 * @example readRating("高级", 4, [{ zh: "初级", en: "Junior" }, { zh: "高级", en: "Senior" }]) // { kind: "names-level", level: 2 }
 * @example readRating(5, 4, []) // { kind: "another-scale" }
 * @example readRating(-1, 5, [], -1) // { kind: "level", level: -1 }
 */
export function readRating(cell: CellValue, top: number, levelNames: readonly Localized[], lowest = 0): RatingReading {
  if (typeof cell === "number" && isLevel(cell, top, lowest)) return LEVELS[cell] ?? { kind: "level", level: cell };
  if (isEmpty(cell)) return EMPTY;
  const read = readNumberCell(cell);
  switch (read.kind) {
    case "blank":
      return NOT_RATED;
    case "number":
      if (isLevel(read.value, top, lowest)) return { kind: "numeric-text", level: read.value };
      return isLevel(read.value, LONGEST_SCALE) ? ANOTHER_SCALE : NONSENSE;
    case "text": {
      const level = levelMeant(read.text, levelNames);
      if (level === null) return NONSENSE;
      return isLevel(level, top) ? { kind: "names-level", level } : ANOTHER_SCALE;
    }
    default:
      return NONSENSE;
  }
}

/**
 * Whether nothing was typed into a cell. A word for "cannot judge" is something.
 *
 * @example isEmpty(" ") // true
 * @example isEmpty("–") // false
 */
export function isEmpty(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "");
}

const LONGEST_QUOTE = 40;

/**
 * A cell as text: codes and names as they identify, values as sentences quote them.
 *
 * @example shownText(7) // "7"
 * @example shownText({ error: "#N/A" }) // "#N/A"
 */
export function shownText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isCellError(cell)) return cell.error;
  return String(cell).trim();
}

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
