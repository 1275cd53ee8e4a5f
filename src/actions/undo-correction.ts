import { readCells, sameCell, type Undo } from "./correct-issue";
import type { Workbook } from "./workbook";

export interface CorrectionUndone {
  readonly restored: number;
  /** Cells that were changed after the correction: left as they are. */
  readonly leftAlone: number;
}

/**
 * Puts back what stood in the cells before a correction, wherever the corrected value still stands.
 *
 * @throws WorkbookRefusal when the workbook does not take the change.
 */
export async function undoCorrection(workbook: Workbook, undo: Undo): Promise<CorrectionUndone> {
  const now = await readCells(workbook, undo.written);
  const restorable = undo.before.filter((_, index) => sameCell(now[index], undo.written[index]?.content));
  if (restorable.length > 0) await workbook.write(restorable);
  return { restored: restorable.length, leftAlone: undo.before.length - restorable.length };
}
