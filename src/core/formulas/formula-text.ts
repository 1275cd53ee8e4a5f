/**
 * A text inside a formula: in quotes, with its own quotes doubled.
 *
 * @example formulaText('the "best"') // '"the ""best"""'
 */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Stand for yes and no, in either language and as people type them. */
const YES = ["是", "有", "yes", "y", "true", "1", "√", "✓"];
const NO = ["否", "无", "no", "n", "false", "0", "×", "✗"];

/** Formula text for whether a cell says yes; of a range an array. A blank cell says neither yes nor no. */
export function isYes(cells: string): string {
  return isOneOf(cells, YES);
}

/** Formula text for whether a cell says no; of a range an array. */
export function isNo(cells: string): string {
  return isOneOf(cells, NO);
}

function isOneOf(cells: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cells}))&"|","|${words.join("|")}|"))`;
}
