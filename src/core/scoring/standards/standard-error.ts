import { roundedDifference } from "../decimal";
import { fault } from "../fault";

/** Decimals of a reliability that a spreadsheet keeps. */
const DECIMALS = 15;

/**
 * Standard error of measurement, SEM = SD·√(1 − r): how far a score may be from the true one by the unreliability of the
 * measure alone, in the units of the scores. About two observed scores in three are within one SEM of the true score, which
 * says less of where the true score lies when one was observed (Dudek 1979).
 *
 * Source: Harvill 1991.
 *
 * @param deviation standard deviation of the scores, 0 or more; null = missing
 * @param reliability 0 to 1; null = missing
 * @returns 0 or more, not rounded; null where one is missing
 * @throws FunctionFault "argument-not-a-share" for another reliability
 * @example standardError(15, 0.96) // 3
 */
export function standardError(deviation: number | null, reliability: number | null): number | null {
  if (reliability !== null && (reliability < 0 || reliability > 1)) {
    throw fault("value", {
      code: "argument-not-a-share",
      parameters: { parameter: "reliability", value: String(reliability) },
    });
  }
  if (deviation === null || reliability === null) return null;
  return deviation * Math.sqrt(roundedDifference(1, reliability, DECIMALS));
}
