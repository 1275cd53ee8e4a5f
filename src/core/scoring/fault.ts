/**
 * Why a method has no answer. "value": the input cannot be used (#VALUE!). "notAvailable": the result is not defined
 * for this input (#N/A). The sheet shows messages for these two kinds only.
 */
export type FaultKind = "value" | "notAvailable";

/**
 * Every fault with the parameters of its sentence. Rows and columns count from 1 inside the range that was passed;
 * `parameter` is the function's own parameter name.
 */
export interface FaultParameters {
  "not-a-number": { parameter: string; row: number; column: number; value: string };
  "argument-not-a-number": { parameter: string; value: string };
  "negative-weight": { parameter: string; row: number; column: number };
  "negative-argument": { parameter: string };
  "score-out-of-range": { parameter: string; row: number; column: number; value: string };
  "shapes-differ": { first: string; second: string };
  "unknown-option": { parameter: string; value: string; options: string };
  /** `position` counts the cells of the range from 1. */
  "unknown-group": { position: number; value: string };
  "group-weight-columns": { columns: number };
  "cuts-not-ascending": Record<never, never>;
  "labels-not-for-cuts": { cuts: number; labels: number };
  "negative-number": { parameter: string; row: number; column: number; value: string };
  "probability-out-of-range": { parameter: string; row: number; column: number; value: string };
  "not-true-or-false": { parameter: string; row: number; column: number; value: string };
  "argument-not-a-share": { parameter: string; value: string };
  "argument-not-a-count": { parameter: string; value: string; most: number };
  "rows-of-different-length": { parameter: string };
  "no-shares": { parameter: string };
  "not-square": { parameter: string; rows: number; columns: number };
  "too-many-criteria": { parameter: string; criteria: number; most: number };
  "comparison-not-positive": { parameter: string; row: number; column: number; value: string };
  "diagonal-not-one": { parameter: string; row: number; column: number; value: string };
  /** The cell does not hold 1 ÷ what its mirror cell, with row and column exchanged, holds. */
  "not-reciprocal": { parameter: string; row: number; column: number; value: string; mirrored: string };
  "nothing-varies": { parameter: string };
  "column-without-number": { parameter: string; column: number };
  "level-not-whole": { parameter: string; row: number; column: number; value: string };
  "value-missing": { position: number };
  "cell-missing": { parameter: string; row: number; column: number };
  /** A gap where every rater must have rated every target. */
  "rating-gap": { parameter: string; row: number; column: number };
  "column-missing": { table: string; code: string };
  "table-weight-negative": { table: string; row: number };
  "no-person-chosen": Record<never, never>;
  "unknown-person": { person: string };
  "too-few-ratings": { parameter: string };
  "item-not-rated": { column: number };
  "item-rated-once": { column: number };
  "points-not-whole": { value: string };
  "ratings-exceed-points": { parameter: string; lowest: number; highest: number; points: number };
  "unknown-null": { value: string };
  "below-chance": Record<never, never>;
  /** Targets in rows, raters in columns. */
  "matrix-too-small": { rows: number; columns: number };
  "targets-alike": Record<never, never>;
  "no-variance": Record<never, never>;
  "no-common-ratings": Record<never, never>;
  "no-counts": { parameter: string };
  "weights-for-categories": { rows: number; categories: number };
  /** Row and column are the same. */
  "weight-on-diagonal": { row: number; value: number };
  "too-large": Record<never, never>;
}

export type FaultCode = keyof FaultParameters;

/** A fault's code with its parameters: what the languages make a sentence of. */
export type FaultReason = {
  [C in FaultCode]: { readonly code: C; readonly parameters: FaultParameters[C] };
}[FaultCode];

/**
 * Thrown by a scoring method that has no answer, and turned into an error value of the sheet at the edge.
 *
 * @example fault("notAvailable", { code: "unknown-person", parameters: { person: "0007" } }).kind // "notAvailable"
 */
export class FunctionFault extends Error {
  readonly kind: FaultKind;
  readonly reason: FaultReason;

  constructor(kind: FaultKind, reason: FaultReason) {
    super(`${reason.code} ${JSON.stringify(reason.parameters)}`);
    this.name = "FunctionFault";
    this.kind = kind;
    this.reason = reason;
  }
}

/** A fault of the given kind, to be thrown. */
export function fault(kind: FaultKind, reason: FaultReason): FunctionFault {
  return new FunctionFault(kind, reason);
}
