import { type Test, criterion, soughtBy } from "../criteria";
import type { Argument, FormulaFunction, Reader } from "../formula-function";
import { Area, CellMatrix, FormulaError, type Matrix, type Scalar, VALUE } from "../values";
import { byCriterion } from "./occurrences";
import { scalar } from "./single-values";
import { largest, mean, smallest, sum } from "./sums";

type Summary = (numbers: readonly number[]) => Scalar;

/** Counts, sums and means of the cells that meet criteria. */
export const CONDITIONAL_SUMS: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: { count: [2, 2], takes: ["values", "value"], takesErrors: true, call: countWhere },
  COUNTIFS: { count: [2, 254], takes: ["values", "value"], repeats: 2, takesErrors: true, call: countWhere },
  SUMIF: { count: [2, 3], takes: ["values", "value", "area"], takesErrors: true, call: besides(sum) },
  AVERAGEIF: { count: [2, 3], takes: ["values", "value", "area"], takesErrors: true, call: besides(mean) },
  SUMIFS: where(sum),
  AVERAGEIFS: where(mean),
  MAXIFS: where(largest),
  MINIFS: where(smallest),
};

function where(summary: Summary): FormulaFunction {
  const call = ([summed, ...conditions]: readonly Argument[]): Scalar => {
    if (!(summed instanceof CellMatrix)) return summed instanceof FormulaError ? summed : VALUE;
    const places = placesOf(conditions, summed);
    return places instanceof FormulaError ? places : summarised(summed, places, summary);
  };
  return { count: [3, 255], takes: ["values", "values", "value"], repeats: 2, takesErrors: true, call };
}

/** The summed area is as large as the one with the criterion, from its first cell on. */
function besides(summary: Summary): FormulaFunction["call"] {
  return ([tested, condition, summed], reader) => {
    if (!(tested instanceof CellMatrix)) return tested instanceof FormulaError ? tested : VALUE;
    const cells = summed === undefined ? tested : beside(tested, summed, reader);
    if (cells instanceof FormulaError) return cells;
    const places = placesOf([tested, condition], tested);
    return places instanceof FormulaError ? places : summarised(cells, places, summary);
  };
}

function beside({ rows, columns }: Matrix, summed: Argument, reader: Reader): Matrix | FormulaError {
  if (!(summed instanceof Area)) return summed instanceof FormulaError ? summed : VALUE;
  return reader.read(new Area(summed.sheet, summed.row, summed.column, rows, columns));
}

function countWhere(args: readonly Argument[]): Scalar {
  const [first] = args;
  if (!(first instanceof CellMatrix)) return first instanceof FormulaError ? first : VALUE;
  const places = placesOf(args, first);
  return places instanceof FormulaError ? places : places.length;
}

/** The places at which all areas meet their criteria; they are of one size. */
function placesOf(conditions: readonly Argument[], size: Matrix): number[] | FormulaError {
  const areas: Matrix[] = [];
  const criteria: Scalar[] = [];
  for (let index = 0; index < conditions.length; index += 2) {
    const area = conditions[index];
    if (!(area instanceof CellMatrix)) return area instanceof FormulaError ? area : VALUE;
    if (area.rows !== size.rows || area.columns !== size.columns) return VALUE;
    areas.push(area);
    criteria.push(scalar(conditions[index + 1]));
  }
  if (conditions.length % 2 === 1) return VALUE;
  return placesFound(areas, criteria) ?? placesPassed(areas, criteria.map(criterion), size.cells.length);
}

/** By an index, where one of the criteria asks for a single value. */
function placesFound(areas: readonly Matrix[], criteria: readonly Scalar[]): number[] | undefined {
  for (let index = 0; index < areas.length; index += 1) {
    const sought = soughtBy(criteria[index] ?? null);
    const area = areas[index];
    const occurrences = sought && area && byCriterion(area);
    if (!occurrences) continue;
    const places: number[] = [];
    let at = occurrences.first(sought.kind === "number" ? sought.value : sought.text);
    if (at < 0) return places;
    const others = areas.filter((_, other) => other !== index);
    const tests = criteria.filter((_, other) => other !== index).map(criterion);
    for (; at >= 0; at = occurrences.next(at)) if (passes(others, tests, at)) places.push(at);
    return places;
  }
  return undefined;
}

function placesPassed(areas: readonly Matrix[], tests: readonly Test[], count: number): number[] {
  const places: number[] = [];
  const [area] = areas;
  const [test] = tests;
  if (!area || !test) return places;
  const { cells } = area;
  const others = areas.slice(1);
  const otherTests = tests.slice(1);
  for (let at = 0; at < count; at += 1) {
    if (test(cells[at] ?? null) && passes(others, otherTests, at)) places.push(at);
  }
  return places;
}

function passes(areas: readonly Matrix[], tests: readonly Test[], at: number): boolean {
  for (let index = 0; index < tests.length; index += 1) {
    if (tests[index]?.(areas[index]?.cells[at] ?? null) === false) return false;
  }
  return true;
}

function summarised({ cells }: Matrix, places: readonly number[], summary: Summary): Scalar {
  const numbers: number[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const cell = cells[places[index] ?? 0];
    if (typeof cell === "number") numbers.push(cell);
    else if (cell instanceof FormulaError) return cell;
  }
  return summary(numbers);
}
