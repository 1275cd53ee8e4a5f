import { isFormula } from "../formulas/cell-formula";
import type { Room } from "../plan/template-choices";
import type { SheetPlan } from "../plan/workbook-plan";
import type { SheetCells } from "./header-runs";

/**
 * For how many rows the calculated sheets of a template stand: their formulas are counted from where a plan begins them.
 *
 * @param planned the room of tables for which no formulas stand in rows
 */
export function standingRoom(plans: readonly SheetPlan[], sheets: readonly SheetCells[], planned: Room): Room {
  const standing: Partial<Record<keyof Room, number>> = {};
  for (const { name, laidOut } of plans) {
    const sheet = sheets.find((one) => one.sheet === name);
    if (laidOut === undefined || sheet === undefined) continue;
    const [row, column] = [laidOut.area.row - sheet.area.row, laidOut.area.column - sheet.area.column];
    const below = sheet.cells.slice(row);
    const end = below.findIndex((line) => !isFormula(line[column]));
    const rows = end < 0 ? below.length : end;
    standing[laidOut.for] = Math.min(standing[laidOut.for] ?? rows, rows);
  }
  return { ...planned, ...standing };
}
