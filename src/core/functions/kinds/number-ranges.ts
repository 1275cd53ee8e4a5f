import { readNumberCell } from "../../tables/number-cell";
import { fault, type FunctionFault } from "../../scoring/fault";
import type { ParameterKind } from "../parameter";
import { type CellPlace, placeOf } from "./argument-cells";

/** The numbers of a range, row by row; null = blank. */
export type Numbers = readonly (number | null)[];

/** The numbers of a range with its rows and columns; null = blank. */
export type NumberMatrix = readonly Numbers[];

/**
 * Numbers, row by row; null = not rated.
 *
 * @throws FunctionFault "not-a-number" for other text, booleans and error values, with row and column
 * @example numbers.read([["３"], ["–"]], "values") // [3, null]
 */
export const numbers = eachNumber((value) => value);

/**
 * Weights, row by row; null = no weight.
 *
 * @throws FunctionFault "negative-weight", and as numbers
 */
export const weights = eachNumber((weight, place) => {
  if (weight !== null && weight < 0) throw fault("value", { code: "negative-weight", parameters: place });
  return weight;
});

/**
 * Exam scores, row by row; null = no score.
 *
 * @throws FunctionFault "score-out-of-range" below 0 or above 100, and as numbers
 */
export const examScores = eachNumber((score, place) => {
  if (score !== null && (score < 0 || score > 100)) {
    throw fault("value", { code: "score-out-of-range", parameters: place });
  }
  return score;
});

/**
 * Paper levels, row by row; null = not said.
 *
 * @throws FunctionFault "level-not-whole" for anything but 1, 2, 3 …, and as numbers
 */
export const paperLevels = eachNumber((level, place) => {
  if (level !== null && (!Number.isInteger(level) || level < 1)) {
    throw fault("value", { code: "level-not-whole", parameters: place });
  }
  return level;
});

/**
 * Cut-off scores, row by row.
 *
 * @throws FunctionFault "cell-missing" for a blank cell, and as numbers
 */
export const cutOffs = eachNumber((cut, place): number => {
  if (cut === null) throw fault("value", { code: "cell-missing", parameters: place });
  return cut;
});

/**
 * Numbers that are 0 or more, row by row; null = blank.
 *
 * @throws FunctionFault "negative-number", and as numbers
 */
export const amounts = eachNumber((amount, place) => {
  if (amount !== null && amount < 0) throw fault("value", { code: "negative-number", parameters: place });
  return amount;
});

/**
 * Probabilities, row by row; null = blank.
 *
 * @throws FunctionFault "probability-out-of-range" below 0 or above 1, and as numbers
 */
export const probabilities = eachNumber((probability, place) => {
  if (probability !== null && (probability < 0 || probability > 1)) {
    throw fault("value", { code: "probability-out-of-range", parameters: place });
  }
  return probability;
});

/**
 * Numbers with their rows and columns.
 *
 * @param cells what reads the cells
 * @throws FunctionFault "rows-of-different-length", and as what reads the cells
 * @example matrixOf(numbers).read([[1, "２"], ["–", 4]], "matrix") // [[1, 2], [null, 4]]
 */
export function matrixOf(cells: ParameterKind<Numbers>): ParameterKind<NumberMatrix> {
  return {
    takes: "range",
    read: (argument, parameter) => {
      const columns = argument[0]?.length ?? 0;
      if (argument.some((row) => row.length !== columns)) {
        throw fault("value", { code: "rows-of-different-length", parameters: { parameter } });
      }
      const read = cells.read(argument, parameter);
      return argument.map((_, row) => read.slice(row * columns, (row + 1) * columns));
    },
  };
}

/** Numbers where a cell that cannot be used must not hide the others' results: its fault stands in its place. */
export const numbersOrFaults: ParameterKind<readonly (readonly (number | null | FunctionFault)[])[]> = {
  takes: "range",
  read: (argument, parameter) =>
    argument.map((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        const read = readNumberCell(cell);
        if (read.kind === "number") return read.value;
        if (read.kind === "blank") return null;
        return fault("value", {
          code: "not-a-number",
          parameters: placeOf(cell, parameter, rowIndex, columnIndex),
        });
      }),
    ),
};

function eachNumber<Result>(
  read: (value: number | null, place: CellPlace) => Result,
): ParameterKind<readonly Result[]> {
  return {
    takes: "range",
    read: (argument, parameter) =>
      argument.flatMap((row, rowIndex) =>
        row.map((cell, columnIndex) => {
          const number = readNumberCell(cell);
          const place = placeOf(cell, parameter, rowIndex, columnIndex);
          if (number.kind === "number") return read(number.value, place);
          if (number.kind === "blank") return read(null, place);
          throw fault("value", { code: "not-a-number", parameters: place });
        }),
      ),
  };
}
