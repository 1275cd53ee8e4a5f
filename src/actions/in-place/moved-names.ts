import { LIST_NAMES } from "../../core/plan/template-names";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Conversion } from "../workbook";

/** Of the lists only that of the results' labels moves: the others point to input. */
const LABELS = LIST_NAMES.labels;

/** The list of the results' labels where two plans put it elsewhere. */
export function movedNames(before: WorkbookPlan, after: WorkbookPlan): Conversion["names"] {
  return before.names.flatMap(({ name, formula }) => {
    const next = after.names.find((one) => one.name === name)?.formula;
    const isMoved = next !== undefined && next !== formula && name.includes(LABELS);
    return isMoved ? [{ name, before: formula, after: next }] : [];
  });
}
