import { isFormula } from "../core/formulas/cell-formula";
import type { CellContent } from "../core/plan/workbook-plan";
import { isCellError, type CellValue } from "../core/tables/cell";

/**
 * A formula's text without what spreadsheets write in their own way: spaces, quotes around sheets' names, marks of newer
 * functions and of implicit intersection, the case of names, ranges of one cell. Texts inside of it stay.
 *
 * @example plainFormula("=@sum('Notes'!$A$1:$A$1, 2)") // "=SUM(NOTES!$A$1,2)"
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/_xl(?:fn|ws|pm|udf)\.|[\s@']/giu, "")
            .replace(/(\$?[A-Z]{1,3}\$?\d+):\1(?![\d(])/giu, "$1")
            .replace(/(?<![\w$.])\d+(?:\.\d*)?E[+-]?\d+/giu, (number) => String(Number(number)))
            .toUpperCase(),
    )
    .join("");
}

/** A formula that says nothing but an error value, which is how such a value is put into a cell. */
const ERROR_FORMULA = /^=(#[A-Z0-9/]+[!?]?|NA\(\))$/iu;

/** What a cell holds, where an error value is one however it was put there. */
export function plainContent(content: CellContent | undefined): CellContent {
  if (!isFormula(content)) return content ?? null;
  const [, error] = ERROR_FORMULA.exec(content.formula) ?? [];
  return error === undefined ? content : { error: error.startsWith("#") ? error : "#N/A" };
}

/** Whether a cell holds what it was given: formulas by their text, values by what they are; blank is null or "". */
export function sameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  const [a, b] = [plainContent(one), plainContent(other)];
  if (isFormula(a) || isFormula(b)) {
    return isFormula(a) && isFormula(b) && plainFormula(a.formula) === plainFormula(b.formula);
  }
  return sameValue(a, b);
}

/** Whether two values are the same to the user: numbers to 9 decimals, blank and empty text alike. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 5e-10 * Math.max(1, Math.abs(a));
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

/** What a cell shows; null for a formula of which nothing was read. */
export function shownValue(content: CellContent | undefined): CellValue {
  return isFormula(content) ? (content.result ?? null) : (content ?? null);
}
