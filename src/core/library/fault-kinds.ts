import type { FaultCode, FaultKind } from "../scoring/fault";

/** Faults for which the input can be read but has no result. All others say that the input cannot be used. */
const NOT_AVAILABLE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "value-missing",
  "no-person-chosen",
  "unknown-person",
  "too-few-ratings",
  "item-not-rated",
  "item-rated-once",
  "rating-gap",
  "below-chance",
  "matrix-too-small",
  "targets-alike",
  "no-variance",
  "no-common-ratings",
  "no-counts",
  "column-without-number",
  "nothing-varies",
  "too-large",
]);

/**
 * Which kind of error value a fault makes.
 *
 * @example faultKind("cell-missing") // "value"
 */
export function faultKind(code: FaultCode): FaultKind {
  return NOT_AVAILABLE.has(code) ? "notAvailable" : "value";
}
