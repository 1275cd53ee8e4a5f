import type { Localized } from "../language";
import type { CellValue } from "./cell";
import { isEmpty } from "./cell-text";
import { levelMeant } from "./level-meant";
import { numberOrNull, readNumberCell } from "./number-cell";
import { isLevel, LONGEST_SCALE, type Scale } from "./scale";

/** What one cell of the ratings says, judged by the scale of its item (C1). */
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
  | { readonly kind: "nonsense" }
  /** Anything for an item whose scale is not known. */
  | { readonly kind: "unjudged" };

const EMPTY: RatingReading = { kind: "empty" };
const NOT_RATED: RatingReading = { kind: "not-rated" };
const ANOTHER_SCALE: RatingReading = { kind: "another-scale" };
const NONSENSE: RatingReading = { kind: "nonsense" };
const UNJUDGED: RatingReading = { kind: "unjudged" };
const LEVELS: readonly RatingReading[] = Array.from({ length: LONGEST_SCALE + 1 }, (_, level) => ({
  kind: "level",
  level,
}));

/**
 * The level that a cell counts as; NaN where it counts as not rated. Made for the millions of cells of large tables: it
 * makes no object.
 *
 * @example countedLevel("３", 4, 0) // 3
 * @example countedLevel(7, 4, 0) // NaN
 */
export function countedLevel(cell: CellValue, top: number, lowest: number): number {
  if (cell === null) return NaN;
  const value = typeof cell === "number" && Number.isInteger(cell) ? cell : (numberOrNull(cell) ?? NaN);
  return isLevel(value, top, lowest) ? value : NaN;
}

/**
 * Reads one rating. What counts is what countedLevel says; the rest is told apart here, so that a check can say what to do.
 *
 * @param scale null where the sheet does not say which levels there are
 * @param levelNames names of level 1, 2 … n; empty where the levels of the scale have none
 * @example readRating("高级", { top: 4, lowest: 0 }, [{ zh: "初级", en: "Junior" }, { zh: "高级", en: "Senior" }]) // { kind: "names-level", level: 2 }
 * @example readRating(5, { top: 4, lowest: 0 }, []) // { kind: "another-scale" }
 * @example readRating(-1, { top: 5, lowest: -1 }, []) // { kind: "level", level: -1 }
 * @example readRating(3, null, []) // { kind: "unjudged" }
 */
export function readRating(cell: CellValue, scale: Scale | null, levelNames: readonly Localized[]): RatingReading {
  if (isEmpty(cell)) return EMPTY;
  const read = readNumberCell(cell);
  if (read.kind === "blank") return NOT_RATED;
  if (scale === null) return UNJUDGED;
  const { top, lowest } = scale;
  const level = countedLevel(cell, top, lowest);
  if (!Number.isNaN(level)) {
    return typeof cell === "number" ? (LEVELS[level] ?? { kind: "level", level }) : { kind: "numeric-text", level };
  }
  if (read.kind === "number") return isLevel(read.value, LONGEST_SCALE) ? ANOTHER_SCALE : NONSENSE;
  if (read.kind !== "text") return NONSENSE;
  const meant = levelMeant(read.text, levelNames);
  if (meant === null) return NONSENSE;
  return isLevel(meant, top) ? { kind: "names-level", level: meant } : ANOTHER_SCALE;
}

/** Whether a rating counts as a level. */
export function counts(reading: RatingReading): reading is Extract<RatingReading, { kind: "level" | "numeric-text" }> {
  return reading.kind === "level" || reading.kind === "numeric-text";
}
