import { Area, Matrix, type Scalar, type Value } from "../values";
import { transposed } from "./matrices";

/** Rows and columns of an area or a matrix, zero-based: a part of an area is an area. */
export function partOf(
  whole: Area | Matrix,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area | Matrix {
  if (whole instanceof Area) return new Area(whole.sheet, whole.row + row, whole.column + column, rows, columns);
  if (rows === whole.rows && columns === whole.columns) return whole;
  const cells: Scalar[] = [];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) cells.push(whole.at(r, c));
  return new Matrix(rows, columns, cells);
}

/** One cell of an area or a matrix. */
export function cellOf(whole: Area | Matrix, row: number, column: number): Value {
  return whole instanceof Area
    ? new Area(whole.sheet, whole.row + row, whole.column + column, 1, 1)
    : whole.at(row, column);
}

/** The rows with these numbers, zero-based, in their order. */
export function pickedRows(matrix: Matrix, rows: readonly number[]): Matrix {
  const { columns } = matrix;
  return new Matrix(
    rows.length,
    columns,
    rows.flatMap((row) => matrix.cells.slice(row * columns, (row + 1) * columns)),
  );
}

/** The columns with these numbers, zero-based, in their order. */
export function pickedColumns(matrix: Matrix, columns: readonly number[]): Matrix {
  return transposed(pickedRows(transposed(matrix), columns));
}
