import type { CellReader } from "./bound-formula";
import { Area, CALC, Lambda, Matrix, NA, type Scalar, type Value } from "./values";

/** An area becomes what its cells hold. */
export function contents(value: Value, reader: CellReader): Scalar | Matrix {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Area) return value.rows === 1 && value.columns === 1 ? reader.scalar(value) : reader.read(value);
  if (value instanceof Matrix) return value.cells.length === 1 ? (value.cells[0] ?? null) : value;
  return value instanceof Lambda ? CALC : value;
}

/** The size that several values have together, where single rows, columns and values are repeated. */
export function commonSize(values: readonly unknown[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const value of values) {
    if (!(value instanceof Matrix)) continue;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  return { rows, columns };
}

/** The value at a place of what is repeated to a larger size; #N/A outside. */
export function repeatedAt(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(value instanceof Matrix)) return value;
  const i = value.rows === 1 ? 0 : row;
  const j = value.columns === 1 ? 0 : column;
  return i < value.rows && j < value.columns ? (value.cells[i * value.columns + j] ?? null) : NA;
}

/** Calls for each place of two values. */
export function liftTwo(
  a: Scalar | Matrix,
  b: Scalar | Matrix,
  operation: (a: Scalar, b: Scalar) => Scalar,
): Scalar | Matrix {
  const first = a instanceof Matrix;
  const second = b instanceof Matrix;
  if (!first && !second) return operation(a, b);
  if (first && !second)
    return new Matrix(
      a.rows,
      a.columns,
      mapped(a.cells, (cell) => operation(cell, b)),
    );
  if (!first && second)
    return new Matrix(
      b.rows,
      b.columns,
      mapped(b.cells, (cell) => operation(a, cell)),
    );
  if (first && second && a.rows === b.rows && a.columns === b.columns) {
    const cells = new Array<Scalar>(a.cells.length);
    for (let index = 0; index < cells.length; index += 1)
      cells[index] = operation(a.cells[index] ?? null, b.cells[index] ?? null);
    return new Matrix(a.rows, a.columns, cells);
  }
  const { rows, columns } = commonSize([a, b]);
  return filled(rows, columns, (row, column) => operation(repeatedAt(a, row, column), repeatedAt(b, row, column)));
}

/** Calls for each value. */
export function liftOne(a: Scalar | Matrix, operation: (a: Scalar) => Scalar): Scalar | Matrix {
  return a instanceof Matrix ? new Matrix(a.rows, a.columns, mapped(a.cells, operation)) : operation(a);
}

export function filled(rows: number, columns: number, valueAt: (row: number, column: number) => Scalar): Matrix {
  const cells = new Array<Scalar>(rows * columns);
  let index = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, index += 1) cells[index] = valueAt(row, column);
  return new Matrix(rows, columns, cells);
}

function mapped(cells: readonly Scalar[], operation: (cell: Scalar) => Scalar): Scalar[] {
  const results = new Array<Scalar>(cells.length);
  for (let index = 0; index < results.length; index += 1) results[index] = operation(cells[index] ?? null);
  return results;
}
