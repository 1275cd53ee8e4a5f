import { ANSWERS, NO_WORDS, NOT_RATED_WORDS } from "../tables/cell-words";
import { literal } from "./formula-text";

/**
 * Formula text for whether a cell holds one of some words, whatever its case and the spaces around it; of a range an
 * array. The words are in lower case; "" among them is a blank cell.
 *
 * @example isOneOf("A1", ["yes", "y"]) // 'ISNUMBER(FIND("|"&LOWER(TRIM(A1))&"|","|yes|y|"))'
 */
export function isOneOf(cells: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cells}))&"|",${literal(`|${words.join("|")}|`)}))`;
}

/** Formula text for whether a cell is blank or holds a word for "not rated"; of a range an array. */
export function isNotRated(cells: string): string {
  return isOneOf(cells, ["", ...NOT_RATED_WORDS]);
}

/** Formula text for 1 where a cell says yes and 0 where it is blank or says no, as the add-in's functions read it. */
export function saysYes(cell: string): string {
  return `IFERROR(IF(${isOneOf(cell, ["", "0", ...NOT_RATED_WORDS, ...NO_WORDS])},0,1),0)`;
}

/** Formula text for whether a cell answers yes; of a range an array. A blank cell says neither yes nor no. */
export function isYes(cells: string): string {
  return isOneOf(cells, ANSWERS.yes);
}

/** Formula text for whether a cell answers no; of a range an array. */
export function isNo(cells: string): string {
  return isOneOf(cells, ANSWERS.no);
}
