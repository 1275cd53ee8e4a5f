import { personPicker } from "../core/record/person-picker";
import type { AssessedPerson } from "../core/scoring/assessment";
import { anchoredCell } from "./anchored-cell";
import type { TemplateInWorkbook } from "./templates-in-workbook";
import { readAround } from "./texts-around";
import { type Workbook, WorkbookRefusal } from "./workbook";

/** "no-scorecard": the sheet was deleted or renamed, its cell is not found, or the workbook lost its memory of it. */
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
  const picker = record && personPicker(record);
  if (picker === null) return "no-scorecard";
  const { sheet, anchor } = picker;
  try {
    const around = await readAround(workbook, { sheet, row: 0, column: 0 }, anchor.area);
    const cell = around && anchoredCell(anchor, around);
    if (cell === null) return "no-scorecard";
    const place = { sheet, ...cell };
    await workbook.write([{ place, content: `${code} ${name}`.trim() }]);
    await workbook.select(place);
    return "shown";
  } catch (error) {
    if (error instanceof WorkbookRefusal && error.reason === "sheet-gone") return "no-scorecard";
    throw error;
  }
}
