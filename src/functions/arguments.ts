import { plainText, readNumberCell } from "../core/tables/number-cell";
import { cellText } from "../core/tables/cell-text";
import { fault } from "../core/scoring/fault";
import type { CellValue } from "../core/tables/cell";
import { argumentOf, cellsOf, shownCell } from "./cells";

/** Where a number stands in the range that was passed, as messages say it: row and column count from 1. */
export interface NumberPlace {
  readonly parameter: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/**
 * The numbers of a range, row by row; null = not rated.
 *
 * @param parameter name of the parameter, for messages
 * @throws FunctionFault "not-a-number" for other text, booleans and error values, with row and column
 * @example numbersOf([["３"], ["–"]], "values") // [3, null]
 */
export function numbersOf(range: unknown, parameter: string): readonly (number | null)[] {
  return eachNumber(range, parameter, (value) => value);
}

/**
 * The weights of a range, row by row; null = no weight.
 *
 * @throws FunctionFault "negative-weight", and as numbersOf
 */
export function weightsOf(range: unknown, parameter = "weights"): readonly (number | null)[] {
  return eachNumber(range, parameter, (weight, place) => {
    if (weight !== null && weight < 0) throw fault("value", { code: "negative-weight", parameters: place });
    return weight;
  });
}

/**
 * Exam scores of a range, row by row; null = no score.
 *
 * @throws FunctionFault "score-out-of-range" below 0 or above 100, and as numbersOf
 */
export function scoresOf(range: unknown, parameter = "scores"): readonly (number | null)[] {
  return eachNumber(range, parameter, (score, place) => {
    if (score !== null && (score < 0 || score > 100)) {
      throw fault("value", { code: "score-out-of-range", parameters: place });
    }
    return score;
  });
}

/**
 * Paper levels of a range, row by row; null = not said.
 *
 * @throws FunctionFault "level-not-whole" for anything but 1, 2, 3 …, and as numbersOf
 */
export function paperLevelsOf(range: unknown, parameter = "levels"): readonly (number | null)[] {
  return eachNumber(range, parameter, (level, place) => {
    if (level !== null && (!Number.isInteger(level) || level < 1)) {
      throw fault("value", { code: "level-not-whole", parameters: place });
    }
    return level;
  });
}

/**
 * Cut-off scores of a range, row by row.
 *
 * @throws FunctionFault "cell-missing" for a blank cell, and as numbersOf
 */
export function cutsOf(range: unknown, parameter = "cuts"): readonly number[] {
  return eachNumber(range, parameter, (cut, place) => {
    if (cut === null) throw fault("value", { code: "cell-missing", parameters: place });
    return cut;
  });
}

/**
 * The numbers of a range with its rows and columns; null = not rated.
 *
 * @param read what reads its cells row by row, where not every number can be used
 * @throws FunctionFault "rows-of-different-length", and as what reads the cells
 * @example matrixOf([[1, "２"], ["–", 4]], "matrix") // [[1, 2], [null, 4]]
 */
export function matrixOf(
  range: unknown,
  parameter = "matrix",
  read: (range: unknown, parameter: string) => readonly (number | null)[] = numbersOf,
): readonly (readonly (number | null)[])[] {
  const rows = cellsOf(range).map((row) => row.length);
  if (rows.some((length) => length !== rows[0])) {
    throw fault("value", { code: "rows-of-different-length", parameters: { parameter } });
  }
  const numbers = read(range, parameter);
  return rows.map((length, row) => numbers.slice(row * length, (row + 1) * length));
}

/**
 * Numbers of a range that are 0 or more, row by row; null = blank.
 *
 * @throws FunctionFault "negative-number", and as numbersOf
 */
export function amountsOf(range: unknown, parameter: string): readonly (number | null)[] {
  return eachNumber(range, parameter, (amount, place) => {
    if (amount !== null && amount < 0) throw fault("value", { code: "negative-number", parameters: place });
    return amount;
  });
}

/**
 * Probabilities of a range, row by row; null = blank.
 *
 * @throws FunctionFault "probability-out-of-range" below 0 or above 1, and as numbersOf
 */
export function probabilitiesOf(range: unknown, parameter: string): readonly (number | null)[] {
  return eachNumber(range, parameter, (probability, place) => {
    if (probability !== null && (probability < 0 || probability > 1)) {
      throw fault("value", { code: "probability-out-of-range", parameters: place });
    }
    return probability;
  });
}

/** The texts of a range, row by row; numbers as they are written. */
export function textsOf(range: unknown): readonly string[] {
  return cellsOf(range).flatMap((row) => row.map((cell) => cellText(cell) || shownCell(cell)));
}

/**
 * The number of an argument that takes a single value; null = blank or left out.
 *
 * @throws FunctionFault "argument-not-a-number"
 */
export function numberOf(argument: unknown, parameter: string): number | null {
  const cell = argumentOf(argument);
  const read = readNumberCell(cell);
  if (read.kind === "number") return read.value;
  if (read.kind === "blank") return null;
  throw fault("value", { code: "argument-not-a-number", parameters: { parameter, value: shownCell(cell) } });
}

/**
 * The number of 0 or more of an argument that takes a single value; null = blank or left out.
 *
 * @throws FunctionFault "negative-argument", and as numberOf
 */
export function amountOf(argument: unknown, parameter: string): number | null {
  const value = numberOf(argument, parameter);
  if (value !== null && value < 0) throw fault("value", { code: "negative-argument", parameters: { parameter } });
  return value;
}

/**
 * An optional number that is not negative; the usual one where it is blank or left out.
 *
 * @throws FunctionFault as amountOf
 */
export function optionOf(argument: unknown, parameter: string, usual: number): number {
  return amountOf(argument, parameter) ?? usual;
}

/**
 * One of several words; the first where the argument is blank or left out.
 *
 * @throws FunctionFault "unknown-option"
 */
export function wordOf<Word extends string>(
  argument: unknown,
  parameter: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = plainText(shownCell(argumentOf(argument)));
  if (value === "") return words[0];
  const word = words.find((candidate) => candidate === value.toLowerCase());
  if (word !== undefined) return word;
  throw fault("value", { code: "unknown-option", parameters: { parameter, value, options: words.join(", ") } });
}

/**
 * Holds that two ranges have the same rows and columns.
 *
 * @throws FunctionFault "shapes-differ"
 */
export function sameShape(first: string, one: unknown, second: string, other: unknown): void {
  const [shape, otherShape] = [one, other].map((range) => cellsOf(range).map((row) => row.length));
  if (shape?.join() !== otherShape?.join()) {
    throw fault("value", { code: "shapes-differ", parameters: { first, second } });
  }
}

function eachNumber<Result>(
  range: unknown,
  parameter: string,
  read: (value: number | null, place: NumberPlace) => Result,
): readonly Result[] {
  return cellsOf(range).flatMap((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const number = readNumberCell(cell);
      const place = placeOf(cell, parameter, rowIndex, columnIndex);
      if (number.kind === "number") return read(number.value, place);
      if (number.kind === "blank") return read(null, place);
      throw fault("value", { code: "not-a-number", parameters: place });
    }),
  );
}

/** The place of a cell by the row and column that it has in the range, counted from 0. */
export function placeOf(cell: CellValue, parameter: string, rowIndex: number, columnIndex: number): NumberPlace {
  return { parameter, row: rowIndex + 1, column: columnIndex + 1, value: shownCell(cell) };
}
