import { FUNCTIONS } from "../../../../src/workbench/formulas/functions";
import type { Argument, Reader } from "../../../../src/workbench/formulas/formula-function";
import {
  Area,
  CellMatrix,
  FormulaError,
  Matrix,
  type Scalar,
  type Value,
} from "../../../../src/workbench/formulas/values";

type Rows = readonly (readonly Scalar[])[];

const SHEET = "Sheet1";
const ANCHORS = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;

/** Calls a function with single values, cells and arrays; errors are shown by their codes, areas by their address. */
export function called(name: string, args: readonly (Argument | Rows)[], sheet: Rows = []): unknown {
  const known = FUNCTIONS.get(name);
  if (!known) throw new Error(`No function ${name}`);
  const reader = readerOf(sheet);
  const values = args.map((arg) => (Array.isArray(arg) ? cells(arg as Rows) : (arg as Argument)));
  const taken = values.map((value, index) => {
    const { takes, repeats = 1 } = known;
    const taking = takes[index] ?? takes[takes.length - repeats + ((index - takes.length) % repeats)];
    return value instanceof Area && taking === "values" ? reader.read(value) : value;
  });
  if (!known.takesErrors) {
    const error = taken.find((value) => value instanceof FormulaError);
    if (error) return shown(error);
  }
  return shown(known.call(taken, reader));
}

/** What the cells of an area hold. */
export function cells(rows: Rows): CellMatrix {
  return new CellMatrix(new Area(SHEET, 0, 0, rows.length, rows[0]?.length ?? 0), rows.flat());
}

/** An array that is written out. */
export function array(rows: Rows): Matrix {
  return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
}

/** @example area("A1:B2") */
export function area(address: string): Area {
  const [, column = "", row = "", endColumn = column, endRow = row] = ANCHORS.exec(address) ?? [];
  const [left, right] = [column, endColumn].map((letter) => letter.charCodeAt(0) - 65) as [number, number];
  return new Area(SHEET, Number(row) - 1, left, Number(endRow) - Number(row) + 1, right - left + 1);
}

function shown(value: Value): unknown {
  if (value instanceof FormulaError) return value.code;
  if (value instanceof Area) {
    const { row, column, rows, columns } = value;
    const name = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
    return rows * columns === 1
      ? name(row, column)
      : `${name(row, column)}:${name(row + rows - 1, column + columns - 1)}`;
  }
  if (!(value instanceof Matrix)) return value;
  return Array.from({ length: value.rows }, (_, row) =>
    Array.from({ length: value.columns }, (_, column) => shown(value.at(row, column))),
  );
}

/** The formula stands in C5; the third row is hidden; it is noon of 5 January 2024. */
function readerOf(sheet: Rows): Reader {
  const known = new Map<string, CellMatrix>();
  return {
    sheet: SHEET,
    row: 4,
    column: 2,
    read: (read) => {
      const key = JSON.stringify(read);
      const { row, column, rows, columns } = read;
      const values = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => sheet[row + r]?.[column + c] ?? null),
      );
      const found = known.get(key) ?? new CellMatrix(read, values.flat());
      known.set(key, found);
      return found;
    },
    parse: (reference) => (ANCHORS.test(reference) ? area(reference) : undefined),
    isHidden: (_, row) => row === 2,
    now: () => 45296.5,
  };
}
