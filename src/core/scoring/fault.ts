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
  "level-not-whole": { parameter: string; row: number; column: number; value: string };
  "value-missing": { position: number };
  "cell-missing": { parameter: string; row: number; column: number };
  "column-missing": { table: string; code: string };
  "table-weight-negative": { table: string; row: number };
  "no-person-chosen": Record<never, never>;
  "unknown-person": { person: string };
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
