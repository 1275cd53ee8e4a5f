import type { CellValue } from "../tables/cell";
import type { Assessment } from "./assessment";
import { personChosen } from "./person-chosen";
import { type PersonResult, personResult } from "./person-result";

/** Stands for the required level of an item that is not in the grade. */
const NOT_IN_GRADE = "–";

/**
 * Rows of one person's scorecard, one per item of the profile in its order: code and name, category, weight, required
 * level ("–" outside the grade aimed at), actual level, gap, status (1 met, 0 near, -1 short). Empty where there is none.
 *
 * @param code the person's code
 * @throws FunctionFault "no-person-chosen", "unknown-person", or for tables that cannot be read as they are meant
 */
export function scorecard(code: string, assessment: Assessment): readonly (readonly CellValue[])[] {
  return scorecardRows(personResult(assessment, personChosen(code, assessment)));
}

/** The same rows from results that are already there. */
export function scorecardRows(result: PersonResult): readonly (readonly CellValue[])[] {
  return result.items.map(({ item, weight, required, actual, gap, status }) => [
    item.label,
    item.category,
    weight,
    required ?? NOT_IN_GRADE,
    actual ?? "",
    gap ?? "",
    status ?? "",
  ]);
}
