import type { Localized } from "../language";
import type { CellValue } from "./cell";
import { isEmpty } from "./cell-text";
import { levelMeant } from "./level-meant";
import { readNumberCell } from "./number-cell";
import { isLevel, LONGEST_SCALE } from "./scale";

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
