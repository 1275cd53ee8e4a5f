import { toBoolean, toNumber } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { CALC, FormulaError, Matrix, NA, type Scalar, VALUE, type Value } from "../values";
import { transposed } from "./matrices";
import { matrixOf } from "./numbers";
import { pickedColumns, pickedRows } from "./parts";
import { scalar } from "./single-values";

/** Arrays cut, put together and strung out. */
export const RESHAPED: Readonly<Record<string, FormulaFunction>> = {
  CHOOSEROWS: { count: [2, 255], takes: ["values"], call: (args) => chosen(args, "rows") },
  CHOOSECOLS: { count: [2, 255], takes: ["values"], call: (args) => chosen(args, "columns") },
  VSTACK: { count: [1, 255], takes: ["values"], takesErrors: true, call: (args) => stacked(args.map(matrixOf)) },
  HSTACK: {
    count: [1, 255],
    takes: ["values"],
    takesErrors: true,
    call: (args) => transposed(stacked(args.map((arg) => transposed(matrixOf(arg))))),
  },
  TAKE: { count: [2, 3], takes: ["values", "value", "value"], call: (args) => cut(args, taken) },
  DROP: { count: [2, 3], takes: ["values", "value", "value"], call: (args) => cut(args, dropped) },
  TOCOL: { count: [1, 3], takes: ["values", "value", "value"], call: strungOut },
  TOROW: {
    count: [1, 3],
    takes: ["values", "value", "value"],
    call: (args) => {
      const column = strungOut(args);
      return column instanceof Matrix ? transposed(column) : column;
    },
  },
};

/** Numbers below 0 count from the end. */
function chosen([given, ...numbers]: readonly Argument[], along: "rows" | "columns"): Value {
  const whole = matrixOf(given);
  const picked: number[] = [];
  for (const cell of numbers.flatMap((number) => matrixOf(number).cells)) {
    const number = toNumber(cell);
    if (number instanceof FormulaError) return number;
    const place = Math.trunc(number);
    if (place === 0 || Math.abs(place) > whole[along]) return VALUE;
    picked.push(place > 0 ? place - 1 : whole[along] + place);
  }
  return along === "rows" ? pickedRows(whole, picked) : pickedColumns(whole, picked);
}

/** Narrower ones are filled up with #N/A. */
function stacked(matrices: readonly Matrix[]): Matrix {
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const cells: Scalar[] = [];
  let rows = 0;
  for (const matrix of matrices) {
    rows += matrix.rows;
    for (let row = 0; row < matrix.rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        cells.push(column < matrix.columns ? matrix.at(row, column) : NA);
  }
  return new Matrix(rows, columns, cells);
}

type Cut = (count: number | undefined, length: number) => readonly [start: number, end: number];

function cut([given, rowsGiven, columnsGiven]: readonly Argument[], places: Cut): Value {
  const whole = matrixOf(given);
  const rows = rowsGiven === undefined ? undefined : toNumber(scalar(rowsGiven));
  if (rows instanceof FormulaError) return rows;
  const columns = columnsGiven === undefined ? undefined : toNumber(scalar(columnsGiven));
  if (columns instanceof FormulaError) return columns;
  const down = range(places(rows, whole.rows));
  const across = range(places(columns, whole.columns));
  if (down.length === 0 || across.length === 0) return CALC;
  return pickedColumns(pickedRows(whole, down), across);
}

function taken(count: number | undefined, length: number): readonly [number, number] {
  if (count === undefined) return [0, length];
  const whole = Math.trunc(count);
  return whole < 0 ? [Math.max(length + whole, 0), length] : [0, Math.min(whole, length)];
}

function dropped(count: number | undefined, length: number): readonly [number, number] {
  const whole = Math.trunc(count ?? 0);
  return whole < 0 ? [0, length + whole] : [whole, length];
}

function range([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, at) => start + at);
}

/** Ignores 1 blank cells, 2 errors, 3 both; row after row, or column after column. */
function strungOut([given, ignoreGiven, byColumnGiven]: readonly Argument[]): Value {
  const ignore = toNumber(scalar(ignoreGiven));
  if (ignore instanceof FormulaError) return ignore;
  const byColumn = toBoolean(scalar(byColumnGiven));
  if (byColumn instanceof FormulaError) return byColumn;
  const whole = byColumn ? transposed(matrixOf(given)) : matrixOf(given);
  if (![0, 1, 2, 3].includes(ignore)) return VALUE;
  const cells = whole.cells.filter(
    (cell) => !(ignore % 2 === 1 && cell === null) && !(ignore >= 2 && cell instanceof FormulaError),
  );
  return cells.length === 0 ? CALC : new Matrix(cells.length, 1, cells);
}
