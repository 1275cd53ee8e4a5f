import { ACTUAL } from "./actual-twin";
import { customFunction, type CustomFunction } from "../functions/custom-functions";
import { spills } from "../functions/definition";
import { ADM, RWG } from "./agreement-twins";
import type { Argument } from "./argument";
import { BAND, EXAMLEVEL, GRADE } from "./band-twins";
import { GAP, STATUS } from "./level-twins";
import { DISTANCE, SCALES } from "./profile-twins";
import { ANGOFF, BORDERLINE, QUADRANT, SEM } from "./standard-twins";
import { type SpillCell, type Twin, TwinArguments } from "./twin";
import { ROC } from "./weight-twins";
import { COVERAGE, EXAM, MATCH, WEIGHTED } from "./weighted-twins";

/** The twins of all functions whose definition says that they have one. */
const TWINS: Readonly<Record<Extract<CustomFunction, { readonly hasTwin: true }>["id"], Twin>> = {
  WEIGHTED,
  COVERAGE,
  ACTUAL,
  GAP,
  STATUS,
  MATCH,
  BAND,
  GRADE,
  EXAM,
  EXAMLEVEL,
  SCALES,
  QUADRANT,
  ROC,
  DISTANCE,
  SEM,
  BORDERLINE,
  ANGOFF,
  ADM,
  RWG,
};

/**
 * Formula text of a custom function's twin: the same figure from functions that Excel 2016, LibreOffice and WPS all have,
 * in one cell, without array entry. It knows numbers, blank cells and the words for "not rated"; anything else, text that
 * reads as a number included, is #VALUE! and never left out. An argument that is an IF over a range, other than the guard
 * that templates use, needs array entry in Excel before 365, which IF asks for everywhere there.
 *
 * @param id name after `COMPETENCY.`
 * @param args formula texts of the arguments, or what is known of them besides; null or "" = left out
 * @param cell where the result covers several cells, the one to write for
 * @returns null where there is no twin for such a call
 * @example nativeTwin("GAP", ["2.85", "3"]) // "ROUND(ROUND(ROUND(ROUND(2.85,9),2)-ROUND(ROUND(3,9),2),9),2)"
 */
export function nativeTwin(id: string, args: readonly (string | Argument | null)[], cell?: SpillCell): string | null {
  const definition = customFunction(id);
  if (!definition?.hasTwin || (spills(definition) && cell === undefined)) return null;
  const read = TwinArguments.read(args, definition.parameters);
  return read === null ? null : TWINS[definition.id].write(read, cell ?? { row: 0, column: 0 });
}

/** Whether a custom function has a twin that gives a number or nothing. */
export function givesNumber(id: string): boolean {
  const definition = customFunction(id);
  return definition?.hasTwin === true && definition.result === "number";
}
