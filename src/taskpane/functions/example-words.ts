import type { FunctionExample } from "../../core/library/function-entry";
import type { CellValue } from "../../core/tables/cell";

/**
 * An example in the user's words: texts in quotation marks that are words of a workbook and not of a function, such as
 * the name of a rater group, are replaced in the formula and in the result.
 *
 * @param words The user's words by the example's.
 */
export function exampleInWords(
  { formula, result }: FunctionExample,
  words: Readonly<Record<string, string>>,
): FunctionExample {
  const worded = (cell: CellValue): CellValue => (typeof cell === "string" ? (words[cell] ?? cell) : cell);
  return {
    formula: formula.replaceAll(/"([^"]*)"/gu, (quoted, word: string) => (word in words ? `"${words[word]}"` : quoted)),
    result: result === null ? null : result.map((row) => row.map(worded)),
  };
}
