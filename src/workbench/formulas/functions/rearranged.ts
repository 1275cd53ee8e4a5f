import { toBoolean, toNumber } from "../coerce";
import { compare } from "../compare";
import type { Argument, FormulaFunction } from "../formula-function";
import { CALC, FormulaError, type Matrix, type Scalar, VALUE, type Value } from "../values";
import { transposed } from "./matrices";
import { matrixOf } from "./numbers";
import { pickedColumns, pickedRows } from "./parts";
import { scalar } from "./single-values";

/** Arrays filtered and sorted. */
export const REARRANGED: Readonly<Record<string, FormulaFunction>> = {
  FILTER: { count: [2, 3], takes: ["values"], call: filter },
  UNIQUE: { count: [1, 3], takes: ["values", "value", "value"], call: unique },
  SORT: { count: [1, 4], takes: ["values", "values", "values", "value"], call: sort },
  SORTBY: { count: [2, 255], takes: ["values", "values", "value"], repeats: 2, call: sortBy },
};

function filter([given, included, instead]: readonly Argument[]): Value {
  const whole = matrixOf(given);
  const tests = matrixOf(included);
  const byColumn = isOfColumns(tests, whole);
  if (!byColumn && (tests.columns !== 1 || tests.rows !== whole.rows)) return VALUE;
  const kept: number[] = [];
  for (const [at, test] of tests.cells.entries()) {
    const holds = toBoolean(test);
    if (holds instanceof FormulaError) return holds;
    if (holds) kept.push(at);
  }
  if (kept.length === 0) return instead ?? CALC;
  return byColumn ? pickedColumns(whole, kept) : pickedRows(whole, kept);
}

/** Whether a row says something of every column. */
function isOfColumns(row: Matrix, whole: Matrix): boolean {
  return row.rows === 1 && row.columns === whole.columns && whole.columns > 1;
}

function unique([given, byColumn, once]: readonly Argument[]): Value {
  const across = toBoolean(scalar(byColumn));
  if (across instanceof FormulaError) return across;
  const onlyOnce = toBoolean(scalar(once));
  if (onlyOnce instanceof FormulaError) return onlyOnce;
  const whole = across ? transposed(matrixOf(given)) : matrixOf(given);
  const rows = new Map<string, number[]>();
  for (let row = 0; row < whole.rows; row += 1) {
    const key = JSON.stringify(rowOf(whole, row).map(keyOf));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const kept = [...rows.values()].filter(({ length }) => !onlyOnce || length === 1).map(([first = 0]) => first);
  if (kept.length === 0) return CALC;
  return across ? transposed(pickedRows(whole, kept)) : pickedRows(whole, kept);
}

function rowOf({ cells, columns }: Matrix, row: number): readonly Scalar[] {
  return cells.slice(row * columns, (row + 1) * columns);
}

function keyOf(cell: Scalar): unknown {
  if (typeof cell === "string") return cell.toLowerCase();
  return cell instanceof FormulaError ? [cell.code] : cell;
}

interface Key {
  readonly cells: readonly Scalar[];
  /** 1 for ascending, -1 for descending. */
  readonly order: number;
}

function sort([given, indices, orders, byColumn]: readonly Argument[]): Value {
  const across = toBoolean(scalar(byColumn));
  if (across instanceof FormulaError) return across;
  const whole = across ? transposed(matrixOf(given)) : matrixOf(given);
  const columns = indices === undefined ? [1] : matrixOf(indices).cells;
  const directions = orders === undefined ? [1] : matrixOf(orders).cells;
  if (directions.length > columns.length) return VALUE;
  const keys: Key[] = [];
  for (const [at, column] of columns.entries()) {
    const number = toNumber(column);
    if (number instanceof FormulaError) return number;
    const order = orderIn(directions[directions.length === 1 ? 0 : at] ?? 1);
    if (order instanceof FormulaError) return order;
    const place = Math.trunc(number) - 1;
    if (place < 0 || place >= whole.columns) return VALUE;
    keys.push({ cells: Array.from({ length: whole.rows }, (_, row) => whole.at(row, place)), order });
  }
  const sorted = pickedRows(whole, sortedPlaces(whole.rows, keys));
  return across ? transposed(sorted) : sorted;
}

function sortBy([given, ...by]: readonly Argument[]): Value {
  const whole = matrixOf(given);
  const keys: Key[] = [];
  let isAcross = false;
  for (let at = 0; at < by.length; at += 2) {
    const key = matrixOf(by[at]);
    isAcross = isOfColumns(key, whole);
    if (!isAcross && (key.rows !== whole.rows || key.columns !== 1)) return VALUE;
    const error = key.cells.find((cell) => cell instanceof FormulaError);
    if (error !== undefined) return error;
    const order = orderIn(by[at + 1] === undefined ? 1 : scalar(by[at + 1]));
    if (order instanceof FormulaError) return order;
    keys.push({ cells: key.cells, order });
  }
  const places = sortedPlaces(isAcross ? whole.columns : whole.rows, keys);
  return isAcross ? pickedColumns(whole, places) : pickedRows(whole, places);
}

function orderIn(value: Scalar): number | FormulaError {
  const order = toNumber(value);
  return order instanceof FormulaError || order === 1 || order === -1 ? order : VALUE;
}

function sortedPlaces(count: number, keys: readonly Key[]): number[] {
  return Array.from({ length: count }, (_, place) => place).sort((a, b) => {
    for (const { cells, order } of keys) {
      const difference = comparedCells(cells[a] ?? null, cells[b] ?? null, order);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** Errors stand after all other values; blank cells stand last in either order. */
function comparedCells(a: Scalar, b: Scalar, order: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a instanceof FormulaError || b instanceof FormulaError) {
    return (Number(a instanceof FormulaError) - Number(b instanceof FormulaError)) * order;
  }
  return compare(a, b) * order;
}
