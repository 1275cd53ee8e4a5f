import { toNumber } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { Area, FormulaError, Matrix, NA, type Scalar, VALUE } from "../values";
import { scalar } from "./single-values";

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"];
const CALC_ERROR = 14;

/** What a value is. */
export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISERR: asks((value) => value instanceof FormulaError && value !== NA),
  ISNA: asks((value) => value === NA),
  ISREF: { count: [1, 1], takes: ["area"], takesErrors: true, call: ([value]) => value instanceof Area },
  ISEVEN: { count: [1, 1], takes: ["value"], call: ([value]) => remainder(value, 0) },
  ISODD: { count: [1, 1], takes: ["value"], call: ([value]) => remainder(value, 1) },
  "ERROR.TYPE": { count: [1, 1], takes: ["value"], takesErrors: true, call: ([value]) => errorNumber(scalar(value)) },
  TYPE: { count: [1, 1], takes: ["values"], takesErrors: true, call: ([value]) => typeNumber(value) },
  NA: { count: [0, 0], takes: [], call: () => NA },
};

function asks(test: (value: Scalar) => boolean): FormulaFunction {
  return { count: [1, 1], takes: ["value"], takesErrors: true, call: ([value]) => test(scalar(value)) };
}

function remainder(value: Argument, wanted: 0 | 1): Scalar {
  if (typeof value === "boolean") return VALUE;
  const number = toNumber(scalar(value));
  return number instanceof FormulaError ? number : Math.abs(Math.trunc(number)) % 2 === wanted;
}

function errorNumber(value: Scalar): Scalar {
  if (!(value instanceof FormulaError)) return NA;
  if (value.code === "#CALC!") return CALC_ERROR;
  const place = ERRORS.indexOf(value.code);
  return place < 0 ? NA : place + 1;
}

function typeNumber(value: Argument): number {
  if (value instanceof Matrix) return value.cells.length === 1 ? typeNumber(value.at(0, 0)) : 64;
  if (value instanceof FormulaError) return 16;
  if (typeof value === "string") return 2;
  return typeof value === "boolean" ? 4 : 1;
}
