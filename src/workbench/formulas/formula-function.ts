import type { Area, Matrix, Scalar, Value } from "./values";

/** Where the formula stands and what it reads. */
export interface Reader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The values of cells. The same area gives the same matrix as long as none of them changes. */
  read(area: Area): Matrix;
  /** The area of a text such as "Sheet1!A1:B2", for INDIRECT; undefined where it is none. */
  parse(reference: string): Area | undefined;
  /** Whether a filter or a person hides the row. */
  isHidden(sheet: string, row: number): boolean;
  /** The day of today as a serial number, with the time of day as its fraction. */
  now(): number;
}

/**
 * How a function takes an argument:
 * - "value": one value. Where a matrix or area is given, the function is called for each of its values, and gives a matrix.
 * - "values": a scalar or matrix as it is; areas come as a CellMatrix.
 * - "area": like "values", but areas come as an Area, unread.
 */
export type Taking = "value" | "values" | "area";

/** What a function gets: an Area only where it takes one. An argument left out in the middle is undefined. */
export type Argument = Scalar | Matrix | Area | undefined;

/** A function of Excel. */
export interface FormulaFunction {
  /** Fewest and most arguments. */
  readonly count: readonly [number, number];
  /** For each argument; the last stands for all further ones, or as many of the last as `repeats` says. */
  readonly takes: readonly Taking[];
  /** How many of the last entries of `takes` repeat in turn, as in SUMIFS; 1 without it. */
  readonly repeats?: number;
  /** Errors among scalar arguments reach the function instead of being its result. */
  readonly takesErrors?: true;
  /** Calculated each time anything is, as TODAY. */
  readonly isVolatile?: true;
  call(args: readonly Argument[], reader: Reader): Value;
}
