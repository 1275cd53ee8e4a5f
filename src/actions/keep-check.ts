import { checkPart, isAsChecked } from "../core/record/last-check";
import type { RatedTemplate } from "./check-ratings";
import { type Workbook, WorkbookRefusal } from "./workbook";

/**
 * Lets the workbook remember what was rated at a check, so that the next one can say whose ratings were changed since.
 * Nothing is written where nothing was changed. A workbook that takes no changes goes on remembering the check before:
 * whoever reads a file that cannot be written has nothing to mend there.
 */
export async function keepCheck(workbook: Workbook, rated: readonly RatedTemplate[], at: Date): Promise<void> {
  const parts = rated
    .filter(({ before, now }) => !isAsChecked(before, now))
    .map(({ template, now }) => checkPart(template.suffix, { at: at.toISOString(), marks: now }));
  if (parts.length === 0) return;
  try {
    await workbook.keepParts(parts);
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
  }
}
