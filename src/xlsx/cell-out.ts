import { isFormula } from "../core/formulas/cell-formula";
import type { Cell } from "hucre/xlsx";
import type { CellFormula } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { areaRef } from "./address";
import { fileError, type GridCell } from "./cell-grid";
import { fileFormula, type FormulaPlace } from "./file-formula";
import { LONGEST_TEXT, storedText } from "../core/xml/stored-text";

/** Marks a formula's result as an error until markedErrors turns it into one: the library knows no such results. */
const ERROR_MARK = "\uE000";
const MARKED = /<c ([^>]*?) ?t="str"([^>]*)>(<f[^>]*(?:\/>|>[^<]*<\/f>))<v>\uE000(#[A-Z_/0!?]+)<\/v>/g;
const READ_AS_ERROR = /^#[A-Z/0_]+[!?A]$/;

/** A cell's content as the file library knows it. Text is always text: it never becomes a formula or an error. */
export function fileCell(cell: GridCell, place: FormulaPlace): Partial<Cell> {
  const { content } = cell;
  if (content !== null && isFormula(content)) return formulaCell(content, cell, place);
  const error = fileError(content);
  if (error !== null) return { value: error, type: "error" };
  if (typeof content === "string") return textCell(content);
  if (typeof content === "number") return numberCell(content);
  return { value: content as boolean | null };
}

/** Gives the formula results that are errors their type in a worksheet's XML. */
export function markedErrors(xml: string): string {
  return xml.replace(MARKED, '<c $1 t="e"$2>$3<v>$4</v>');
}

function textCell(text: string): Partial<Cell> {
  if (text.length > LONGEST_TEXT) throw new RangeError(`A cell holds at most ${LONGEST_TEXT} characters.`);
  const value = storedText(text);
  // The library takes a text such as "#N/A" for the error; a run of rich text it leaves alone.
  return READ_AS_ERROR.test(text)
    ? { value, type: "richText", richText: [{ text: value }] }
    : { value, type: "string" };
}

function numberCell(number: number): Partial<Cell> {
  return Number.isFinite(number) ? { value: number, type: "number" } : { value: "#NUM!", type: "error" };
}

function formulaCell(content: CellFormula, cell: GridCell, place: FormulaPlace): Partial<Cell> {
  const own = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const result = fileResult(content.result);
  return {
    value: null,
    type: "formula",
    formula: fileFormula(content.formula, place),
    ...(result === null ? {} : { formulaResult: result }),
    ...(content.kind === undefined ? {} : { formulaType: "array", formulaRef: areaRef(own) }),
    ...(content.kind === "spill" ? { formulaRef: areaRef(content.area ?? own), formulaDynamic: true } : {}),
  };
}

function fileResult(result: CellValue | undefined): string | number | boolean | null {
  const error = fileError(result ?? null);
  if (error !== null) return ERROR_MARK + error;
  if (typeof result === "number" && !Number.isFinite(result)) return `${ERROR_MARK}#NUM!`;
  if (typeof result === "string") return storedText(result).replace(/^\uE000/, "_xE000_");
  return (result ?? null) as number | boolean | null;
}
