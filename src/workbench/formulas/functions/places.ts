import { compareNumbers, compareTexts } from "../compare";
import { FormulaError, type Matrix, type Scalar } from "../values";
import { isPattern, literalOf, patternOf } from "../wildcards";
import { byValue } from "./occurrences";

/** How a value is sought: the same one, or the nearest that is not above or not below where there is none. */
export type Matching = "exact" | "or smaller" | "or larger" | "pattern";

/**
 * The place of a value among the cells of a row or column, or -1. Only cells of the value's own kind are looked at; a
 * blank value is 0.
 *
 * @param fromLast begins with the last cell
 */
export function placeOf(value: Scalar, among: Matrix, matching: Matching, fromLast = false): number {
  const sought = value ?? 0;
  if (matching === "pattern" && typeof sought === "string" && isPattern(sought)) {
    const literal = literalOf(sought);
    return literal === undefined ? patternPlace(sought, among, fromLast) : exactPlace(literal, among, fromLast);
  }
  const exact = exactPlace(sought, among, fromLast);
  if (exact >= 0 || matching === "exact" || matching === "pattern") return exact;
  return nearestPlace(sought, among, matching === "or smaller" ? -1 : 1, fromLast);
}

/**
 * The last place in ascending cells whose value is not above, or -1, by halving as Excel does. Cells of other kinds are
 * passed over.
 */
export function placeInAscending(value: Scalar, { cells }: Matrix): number {
  const sought = value ?? 0;
  let low = 0;
  let high = cells.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let at = middle;
    while (at <= high && !isSameKind(cells[at] ?? null, sought)) at += 1;
    if (at <= high && orderOf(cells[at] ?? null, sought) <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The last place in descending cells before the first that is below, or -1. */
export function placeInDescending(value: Scalar, { cells }: Matrix): number {
  const sought = value ?? 0;
  let found = -1;
  for (const [at, cell] of cells.entries()) {
    if (!isSameKind(cell, sought)) continue;
    const order = orderOf(cell, sought);
    if (order < 0) return found;
    found = at;
    if (order === 0) return found;
  }
  return found;
}

function exactPlace(sought: Exclude<Scalar, null>, among: Matrix, fromLast: boolean): number {
  const key = typeof sought === "string" ? sought.toLowerCase() : sought;
  const { cells } = among;
  if (fromLast) {
    for (let at = cells.length - 1; at >= 0; at -= 1) if (isFound(cells[at] ?? null, key)) return at;
    return -1;
  }
  const occurrences = byValue(among);
  if (occurrences) return occurrences.first(key);
  for (let at = 0; at < cells.length; at += 1) if (isFound(cells[at] ?? null, key)) return at;
  return -1;
}

function isFound(cell: Scalar, key: Scalar): boolean {
  return cell === key || (typeof cell === "string" && typeof key === "string" && cell.toLowerCase() === key);
}

function patternPlace(sought: string, { cells }: Matrix, fromLast: boolean): number {
  const pattern = patternOf(sought, "whole");
  const matches = (cell: Scalar): boolean => typeof cell === "string" && pattern.test(cell);
  if (!fromLast) return cells.findIndex(matches);
  let at = cells.length - 1;
  while (at >= 0 && !matches(cells[at] ?? null)) at -= 1;
  return at;
}

/** @param side -1 for values below, 1 for values above */
function nearestPlace(sought: Scalar, { cells }: Matrix, side: -1 | 1, fromLast: boolean): number {
  let found = -1;
  for (const [at, cell] of cells.entries()) {
    if (!isSameKind(cell, sought) || orderOf(cell, sought) * side < 0) continue;
    const order = found < 0 ? -1 : orderOf(cell, cells[found] ?? null) * side;
    if (order < 0 || (order === 0 && fromLast)) found = at;
  }
  return found;
}

function isSameKind(cell: Scalar, sought: Scalar): boolean {
  return typeof cell === typeof sought && cell !== null && !(cell instanceof FormulaError);
}

function orderOf(cell: Scalar, sought: Scalar): number {
  if (typeof cell === "number" && typeof sought === "number") return compareNumbers(cell, sought);
  return typeof cell === "string" && typeof sought === "string"
    ? compareTexts(cell, sought)
    : Number(cell) - Number(sought);
}
