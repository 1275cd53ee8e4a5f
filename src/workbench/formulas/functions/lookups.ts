import { toBoolean, toNumber } from "../coerce";
import type { Argument, FormulaFunction, Reader } from "../formula-function";
import { Area, FormulaError, Matrix, NA, REF, type Scalar, VALUE, type Value } from "../values";
import { matrixOf } from "./numbers";
import { cellOf, partOf } from "./parts";
import { type Matching, placeInAscending, placeInDescending, placeOf } from "./places";
import { scalar } from "./single-values";

/** Values found by other values. */
export const LOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  MATCH: { count: [2, 3], takes: ["value", "values", "value"], call: match },
  XMATCH: {
    count: [2, 4],
    takes: ["value", "values", "value", "value"],
    call: ([value, among, mode, search]) => {
      const place = foundPlace(scalar(value), matrixOf(among), mode, search);
      return typeof place === "number" ? place + 1 : place;
    },
  },
  XLOOKUP: {
    count: [3, 6],
    takes: ["value", "values", "area", "values", "value", "value"],
    takesErrors: true,
    call: xlookup,
  },
  VLOOKUP: {
    count: [3, 4],
    takes: ["value", "area", "value", "value"],
    call: (args, reader) => inTable(args, reader, "column"),
  },
  HLOOKUP: {
    count: [3, 4],
    takes: ["value", "area", "value", "value"],
    call: (args, reader) => inTable(args, reader, "row"),
  },
  LOOKUP: { count: [2, 3], takes: ["value", "values", "values"], call: lookup },
};

function isVector({ rows, columns }: Matrix | Area): boolean {
  return rows === 1 || columns === 1;
}

/** Types 1, 0 and -1: in ascending order, the same, in descending order. */
function match([value, given, type]: readonly Argument[]): Scalar {
  const among = matrixOf(given);
  if (!isVector(among)) return NA;
  const order = type === undefined ? 1 : toNumber(scalar(type));
  if (order instanceof FormulaError) return order;
  const sought = scalar(value);
  const place =
    order === 0
      ? placeOf(sought, among, "pattern")
      : order > 0
        ? placeInAscending(sought, among)
        : placeInDescending(sought, among);
  return place < 0 ? NA : place + 1;
}

const MATCHING: ReadonlyMap<number, Matching> = new Map([
  [0, "exact"],
  [-1, "or smaller"],
  [1, "or larger"],
  [2, "pattern"],
]);
const SEARCHES: readonly number[] = [1, -1, 2, -2];

/** By the modes of XMATCH and XLOOKUP. Halving finds in ordered cells what looking through them finds. */
function foundPlace(value: Scalar, among: Matrix, mode: Argument, search: Argument): number | FormulaError {
  if (!isVector(among)) return VALUE;
  const modeNumber = mode === undefined ? 0 : toNumber(scalar(mode));
  if (modeNumber instanceof FormulaError) return modeNumber;
  const direction = search === undefined ? 1 : toNumber(scalar(search));
  if (direction instanceof FormulaError) return direction;
  const matching = MATCHING.get(modeNumber);
  if (!matching || !SEARCHES.includes(direction)) return VALUE;
  const place = value === null ? among.cells.indexOf(null) : placeOf(value, among, matching, direction < 0);
  return place < 0 ? NA : place;
}

function xlookup([value, given, returned, instead, mode, search]: readonly Argument[]): Value {
  const sought = scalar(value);
  if (sought instanceof FormulaError) return sought;
  if (given instanceof FormulaError) return given;
  if (returned instanceof FormulaError) return returned;
  const among = matrixOf(given);
  const whole = returned instanceof Area ? returned : matrixOf(returned);
  const isColumn = among.columns === 1 && (among.rows > 1 || whole.rows === 1);
  if (isColumn ? whole.rows < among.rows : whole.columns < among.columns) return VALUE;
  const place = foundPlace(sought, among, mode, search);
  if (place === NA && instead !== undefined) return instead;
  if (place instanceof FormulaError) return place;
  if (isColumn) return whole.columns === 1 ? cellOf(whole, place, 0) : partOf(whole, place, 0, 1, whole.columns);
  return whole.rows === 1 ? cellOf(whole, 0, place) : partOf(whole, 0, place, whole.rows, 1);
}

/** VLOOKUP looks in the first column of a table, HLOOKUP in its first row. */
function inTable([value, given, index, range]: readonly Argument[], reader: Reader, along: "column" | "row"): Value {
  const table = given instanceof Area ? given : matrixOf(given);
  const at = toNumber(scalar(index));
  if (at instanceof FormulaError) return at;
  const ascending = range === undefined ? true : toBoolean(scalar(range));
  if (ascending instanceof FormulaError) return ascending;
  const other = Math.trunc(at) - 1;
  if (other < 0) return VALUE;
  if (other >= (along === "column" ? table.columns : table.rows)) return REF;
  const first = along === "column" ? partOf(table, 0, 0, table.rows, 1) : partOf(table, 0, 0, 1, table.columns);
  const among = first instanceof Area ? reader.read(first) : first;
  const sought = scalar(value);
  const place = ascending ? placeInAscending(sought, among) : placeOf(sought, among, "pattern");
  if (place < 0) return NA;
  return along === "column" ? cellOf(table, place, other) : cellOf(table, other, place);
}

/** Without results of its own an array gives those of its last row or column, whichever way it is longer. */
function lookup([value, given, results]: readonly Argument[]): Value {
  const whole = matrixOf(given);
  const isWide = whole.columns > whole.rows;
  const among = partOf(whole, 0, 0, isWide ? 1 : whole.rows, isWide ? whole.columns : 1);
  if (!(among instanceof Matrix)) return VALUE;
  const place = placeInAscending(scalar(value), among);
  if (place < 0) return NA;
  if (results !== undefined) {
    const vector = matrixOf(results);
    if (!isVector(vector)) return NA;
    return place < vector.cells.length ? (vector.cells[place] ?? null) : NA;
  }
  return isWide ? whole.at(whole.rows - 1, place) : whole.at(place, whole.columns - 1);
}
