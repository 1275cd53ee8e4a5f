import { isFormula } from "../../../core/formulas/cell-formula";
import type { CellContent } from "../../../core/plan/workbook-plan";
import { type CellValue, isCellError } from "../../../core/tables/cell";
import { cellText } from "../../../core/tables/cell-text";
import type { SheetArea } from "../../book/sheet-state";
import { typedValue } from "../../book/typed-value";
import { Refusal } from "../../book/refusal";
import type { Json } from "../api-class";
import { type Argument, invalid } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { readableFormula } from "../formula-text";

/** Office.js caps what one answer holds; Excel refuses to read more cells at once. */
const MOST_CELLS = 5_000_000;

export type Range = SheetArea;

/** Reads every cell of a range into rows. */
export function grid(
  range: Range,
  host: ExcelHost,
  read: (sheetId: string, row: number, column: number) => Json,
): Json[][] {
  const { sheetId, area } = range;
  host.book.engine.worksheet(sheetId);
  if (area.rows * area.columns > MOST_CELLS)
    throw new Refusal("InvalidArgument", "The range holds too many cells to be read.");
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => read(sheetId, area.row + i, area.column + j)),
  );
}

/** Office.js has "" for a blank cell and texts for errors. */
export function officeValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null || value === "") return value === null ? "Empty" : "String";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** One value for every cell, or rows that fit the range. @throws Refusal InvalidArgument */
export function shaped(range: Range, value: Argument): (row: number, column: number) => Argument {
  const { rows, columns } = range.area;
  if (!Array.isArray(value)) return () => value;
  const lines = value as readonly Argument[];
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw new Refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (lines[row] as readonly Argument[])[column];
}

/** Writes what an add-in hands over; texts are read as Excel reads typing, null leaves a cell as it is. */
export function writeContents(range: Range, value: Argument, host: ExcelHost): void {
  const { book } = host;
  const { sheetId } = range;
  const { area } = range;
  const at = shaped(range, value);
  const formats = new Map<string, string>();
  const size = Array.isArray(value) ? area : book.engine.clip(sheetId, area);
  const contents = Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (_unused, j): CellContent | undefined => {
      const given = at(i, j);
      if (given === null || given === undefined) return undefined;
      if (typeof given === "boolean") return given;
      const row = area.row + i;
      const column = area.column + j;
      if (typeof given === "number") {
        return book.cells.numberFormat(sheetId, row, column) === "@" ? cellText(given) : given;
      }
      if (typeof given !== "string") return invalid();
      // A style is looked up only where it could make a difference.
      const own = needsFormat(given) ? book.cells.numberFormat(sheetId, row, column) : "General";
      const { content, numberFormat } = typedValue(given, own);
      if (isFormula(content)) readableFormula(content.formula);
      if (numberFormat !== undefined && own === "General") formats.set(`${row},${column}`, numberFormat);
      return content;
    }),
  );
  if (contents.every((line) => line.every((content) => content === undefined))) return;
  host.requireOpenCells(sheetId, size);
  book.cells.write(sheetId, size, contents);
  book.calculatedColumns.follow(sheetId, size, contents);
  if (formats.size === 0) return;
  book.cells.format(sheetId, size, (row, column) => {
    const pattern = formats.get(`${row},${column}`);
    return pattern === undefined ? undefined : { n: { pattern } };
  });
}

/** Texts that could be read as something else than themselves. */
const needsFormat = (given: string): boolean => /\d|^[=+\-'#@]|^(?:true|false)$/i.test(given);
