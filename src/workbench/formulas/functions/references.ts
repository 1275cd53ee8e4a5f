import { cellAddress, type Fixed, MAX_COLUMNS, MAX_ROWS } from "../../../core/formulas/address";
import { toBoolean, toNumber, toText } from "../coerce";
import type { Argument, FormulaFunction, Reader } from "../formula-function";
import { Area, FormulaError, Matrix, REF, type Scalar, VALUE, type Value } from "../values";
import { matrixOf } from "./numbers";
import { cellOf, partOf } from "./parts";
import { scalar, single } from "./single-values";

/** Places of cells, and what stands there. */
export const REFERENCES: Readonly<Record<string, FormulaFunction>> = {
  INDEX: { count: [2, 4], takes: ["area", "value"], call: index },
  ROW: { count: [0, 1], takes: ["area"], call: ([area], reader) => rowNumbers(area, reader) },
  COLUMN: { count: [0, 1], takes: ["area"], call: ([area], reader) => columnNumbers(area, reader) },
  ROWS: { count: [1, 1], takes: ["area"], call: ([given]) => sized(given).rows },
  COLUMNS: { count: [1, 1], takes: ["area"], call: ([given]) => sized(given).columns },
  OFFSET: { count: [3, 5], takes: ["area", "value"], isVolatile: true, call: offset },
  INDIRECT: { count: [1, 2], takes: ["value"], isVolatile: true, call: indirect },
  ADDRESS: single(["whole", "whole"], ["whole", "boolean", "text"], address),
  HYPERLINK: single(["any"], ["any"], (link, shown = link) => shown),
};

function sized(given: Argument): Area | Matrix {
  return given instanceof Area ? given : matrixOf(given);
}

/** Row or column 0 is all of them; a single number counts along a single row or column. */
function index(args: readonly Argument[]): Value {
  const [given, rowGiven, columnGiven, areaGiven] = args;
  const whole = sized(given);
  const first = toNumber(scalar(rowGiven));
  if (first instanceof FormulaError) return first;
  const second = toNumber(scalar(columnGiven));
  if (second instanceof FormulaError) return second;
  const number = areaGiven === undefined ? 1 : toNumber(scalar(areaGiven));
  if (number instanceof FormulaError) return number;
  const isAlongRow = args.length === 2 && whole.rows === 1 && whole.columns > 1;
  const row = Math.trunc(isAlongRow ? 0 : first);
  const column = Math.trunc(isAlongRow ? first : second);
  if (row < 0 || column < 0 || number < 1) return VALUE;
  if (row > whole.rows || column > whole.columns || number >= 2) return REF;
  if (row === 0 && column === 0) return whole.rows * whole.columns === 1 ? cellOf(whole, 0, 0) : whole;
  if (row === 0) return whole.rows === 1 ? cellOf(whole, 0, column - 1) : partOf(whole, 0, column - 1, whole.rows, 1);
  if (column > 0 || whole.columns === 1) return cellOf(whole, row - 1, Math.max(column - 1, 0));
  return partOf(whole, row - 1, 0, 1, whole.columns);
}

function rowNumbers(given: Argument, reader: Reader): Value {
  if (given === undefined) return reader.row + 1;
  if (!(given instanceof Area)) return given instanceof FormulaError ? given : VALUE;
  const { row, rows } = given;
  if (rows === 1) return row + 1;
  return new Matrix(
    rows,
    1,
    Array.from({ length: rows }, (_, at) => row + at + 1),
  );
}

function columnNumbers(given: Argument, reader: Reader): Value {
  if (given === undefined) return reader.column + 1;
  if (!(given instanceof Area)) return given instanceof FormulaError ? given : VALUE;
  const { column, columns } = given;
  if (columns === 1) return column + 1;
  return new Matrix(
    1,
    columns,
    Array.from({ length: columns }, (_, at) => column + at + 1),
  );
}

/** A size below 0 counts upwards and to the left. */
function offset([given, ...args]: readonly Argument[]): Value {
  if (!(given instanceof Area)) return VALUE;
  const numbers = [0, 0, given.rows, given.columns].map((size, at) => {
    const arg = args[at];
    return arg === undefined ? size : toNumber(scalar(arg));
  });
  const error = numbers.find((number) => number instanceof FormulaError);
  if (error !== undefined) return error;
  const [down = 0, right = 0, rows = 0, columns = 0] = numbers.map((number) => Math.trunc(Number(number)));
  if (rows === 0 || columns === 0) return REF;
  const top = given.row + down + Math.min(rows + 1, 0);
  const left = given.column + right + Math.min(columns + 1, 0);
  const [height, width] = [Math.abs(rows), Math.abs(columns)];
  if (top < 0 || left < 0 || top + height > MAX_ROWS || left + width > MAX_COLUMNS) return REF;
  return new Area(given.sheet, top, left, height, width);
}

/** Addresses by numbers of rows and columns (R1C1) are not read. */
function indirect([reference, style]: readonly Argument[], reader: Reader): Value {
  const text = toText(scalar(reference));
  if (text instanceof FormulaError) return text;
  const isA1 = style === undefined ? true : toBoolean(scalar(style));
  if (isA1 instanceof FormulaError) return isA1;
  return (isA1 ? reader.parse(text) : undefined) ?? REF;
}

const FIXED: readonly Fixed[] = ["both", "row", "column", "none"];

/** Kinds 1 to 4: both fixed, the row fixed, the column fixed, neither. */
function address(row: number, column: number, kind = 1, isA1 = true, sheet?: string): Scalar {
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS || kind < 1 || kind > 4) return VALUE;
  const place = isA1
    ? cellAddress(row - 1, column - 1, FIXED[kind - 1])
    : `R${kind <= 2 ? row : `[${row}]`}C${kind % 2 === 1 ? column : `[${column}]`}`;
  if (sheet === undefined) return place;
  const isPlain = sheet === "" || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${place}`;
}
