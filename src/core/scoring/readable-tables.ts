import type { Assessment } from "./assessment";
import { fault } from "./fault";

/**
 * Passes an assessment on whose tables could be read as they are meant.
 *
 * @throws FunctionFault for the first column that is missing or weight that is negative
 */
export function readableTables(assessment: Assessment): Assessment {
  const [problem] = assessment.problems;
  if (problem?.kind === "column-missing") {
    throw fault("value", { code: "column-missing", parameters: { table: problem.table, code: problem.code } });
  }
  if (problem?.kind === "negative-weight") {
    throw fault("value", { code: "table-weight-negative", parameters: { table: problem.table, row: problem.row } });
  }
  return assessment;
}
