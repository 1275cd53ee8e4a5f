import { toNumber } from "../coerce";
import type { Argument, FormulaFunction, Reader } from "../formula-function";
import { CellMatrix, FormulaError, Matrix, type Scalar, VALUE, type Value } from "../values";
import { COUNTS } from "./counts";
import { scalar } from "./single-values";
import { STATISTICS } from "./statistics";
import { SUMS } from "./sums";

const NAMES = [
  "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM", "VAR.S", "VAR.P", "MEDIAN",
  "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC", "QUARTILE.INC",
]; // prettier-ignore
/** SUBTOTAL knows the first ones alone; the last ones take a further number. */
const LAST_OF_SUBTOTAL = 11;
const FIRST_WITH_PLACE = 14;
const HIDDEN_TOO = 100;

const SUMMARIES = { ...COUNTS, ...SUMS, ...STATISTICS };

/** Summaries that a number chooses, which can pass over hidden rows and errors. */
export const SUBTOTALS: Readonly<Record<string, FormulaFunction>> = {
  SUBTOTAL: { count: [2, 255], takes: ["value", "values"], takesErrors: true, call: subtotal },
  AGGREGATE: { count: [3, 255], takes: ["value", "value", "values"], takesErrors: true, call: aggregate },
};

function subtotal([chosen, ...areas]: readonly Argument[], reader: Reader): Value {
  const number = toNumber(scalar(chosen));
  if (number instanceof FormulaError) return number;
  const whole = Math.trunc(number);
  const passesHidden = whole > HIDDEN_TOO;
  const summary = passesHidden ? whole - HIDDEN_TOO : whole;
  if (summary < 1 || summary > LAST_OF_SUBTOTAL) return VALUE;
  if (areas.some((area) => !(area instanceof CellMatrix))) return VALUE;
  return summarise(summary, areas, { hidden: passesHidden, errors: false }, reader);
}

/** Options 1, 3, 5 and 7 pass over hidden rows, 2, 3, 6 and 7 over errors. */
function aggregate([chosen, option, ...rest]: readonly Argument[], reader: Reader): Value {
  const number = toNumber(scalar(chosen));
  if (number instanceof FormulaError) return number;
  const options = toNumber(scalar(option));
  if (options instanceof FormulaError) return options;
  const summary = Math.trunc(number);
  const passed = Math.trunc(options);
  if (summary < 1 || summary > NAMES.length || passed < 0 || passed > 7) return VALUE;
  return summarise(summary, rest, { hidden: passed % 2 === 1, errors: passed % 4 >= 2 }, reader);
}

interface PassedOver {
  readonly hidden: boolean;
  readonly errors: boolean;
}

function summarise(summary: number, given: readonly Argument[], passed: PassedOver, reader: Reader): Value {
  const called = SUMMARIES[NAMES[summary - 1] ?? ""];
  if (!called) return VALUE;
  const withPlace = summary >= FIRST_WITH_PLACE;
  const areas = withPlace ? given.slice(0, 1) : given;
  const args = areas.map((area) => (area instanceof Matrix ? shownOnly(area, passed, reader) : area));
  const place = given[1];
  if (withPlace) args.push(place instanceof Matrix ? place.at(0, 0) : place);
  return args.find((arg) => arg instanceof FormulaError) ?? called.call(args, reader);
}

function shownOnly(matrix: Matrix, { hidden, errors }: PassedOver, reader: Reader): Matrix {
  const cells: Scalar[] = [];
  for (let row = 0; row < matrix.rows; row += 1) {
    if (hidden && matrix instanceof CellMatrix && reader.isHidden(matrix.area.sheet, matrix.area.row + row)) continue;
    for (let column = 0; column < matrix.columns; column += 1) {
      const cell = matrix.at(row, column);
      if (!errors || !(cell instanceof FormulaError)) cells.push(cell);
    }
  }
  return new Matrix(cells.length, 1, cells);
}
