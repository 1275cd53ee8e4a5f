import { personPicker } from "../core/record/person-picker";
import type { AssessedPerson } from "../core/scoring/assessment";
import type { TemplateInWorkbook } from "./templates-in-workbook";
import { type Workbook, WorkbookRefusal } from "./workbook";

/** "no-scorecard": the sheet was deleted or renamed, or the workbook lost what the add-in remembered of it. */
export type ProfileDrawn = "shown" | "no-scorecard";

/**
 * Picks a person in the scorecard's drop-down and shows that sheet: its figures and charts follow the cell.
 *
 * @throws WorkbookRefusal when the workbook does not take the change now.
 */
export async function drawProfile(
  workbook: Workbook,
  { record }: TemplateInWorkbook,
  { code, name }: AssessedPerson,
): Promise<ProfileDrawn> {
  const place = record && personPicker(record);
  if (place === null) return "no-scorecard";
  try {
    await workbook.write([{ place, content: `${code} ${name}`.trim() }]);
    await workbook.select(place);
    return "shown";
  } catch (error) {
    if (error instanceof WorkbookRefusal && error.reason === "sheet-gone") return "no-scorecard";
    throw error;
  }
}
