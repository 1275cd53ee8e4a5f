import { WorkbookRefusal } from "../actions/workbook";
import { PAUSES } from "./take-away";

/**
 * Takes back what a change that failed had done by then. What stopped it is often over soon, so it is tried again.
 *
 * @throws WorkbookRefusal "half-changed" where it could not be put back either
 */
export async function putBackSurely(putBack: () => Promise<void>, failure: unknown): Promise<void> {
  const refusals: unknown[] = [failure];
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await putBack();
    } catch (refusal) {
      refusals.push(refusal);
    }
  }
  const cause = new AggregateError(refusals, refusals.map(String).join("\n"));
  throw new WorkbookRefusal("half-changed", "What was changed could not be put back.", { cause });
}
