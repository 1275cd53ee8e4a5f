import type { FaultCode, FaultKind } from "../scoring/fault";

/** Faults for which the input can be read but has no result. All others say that the input cannot be used. */
const NOT_AVAILABLE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "value-missing",
  "no-person-chosen",
  "unknown-person",
  "too-few-ratings",
  "item-rated-once",
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

/** Functions to which a blank cell is a result that is missing, not an input that cannot be used. */
const BLANK_IS_NOT_AVAILABLE: ReadonlySet<string> = new Set(["ICC"]);

/**
 * Which kind of error value a function gives for a fault.
 *
 * @param id the function, such as "ICC"
 * @example faultKind("BAND", "cell-missing") // "value"
 */
export function faultKind(id: string, code: FaultCode): FaultKind {
  if (code === "cell-missing" && BLANK_IS_NOT_AVAILABLE.has(id)) return "notAvailable";
  return NOT_AVAILABLE.has(code) ? "notAvailable" : "value";
}
