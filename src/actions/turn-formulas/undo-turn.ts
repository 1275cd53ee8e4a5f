import type { Place } from "../../core/tables/table";
import { sameContent } from "../same-formula";
import { standingContents } from "./shown-cells";
import { type InsertOptions, reversedTurning, type Turning, type Workbook } from "../workbook";

/**
 * Takes a turn back. A cell that holds something else by now is the user's: it is left alone and named.
 *
 * @throws WorkbookRefusal when the workbook does not take it: then everything is as it was.
 */
export async function undoTurn(
  workbook: Workbook,
  turning: Turning,
  options?: InsertOptions,
): Promise<{ readonly left: readonly Place[] }> {
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const holds = await standingContents(
    workbook,
    turning.sheets.map(({ name, cells }) => ({ sheet: name, areas: cells.map((cell) => area(cell.row, cell.column)) })),
  );
  const left: Place[] = [];
  const sheets = turning.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row, column, after }) => {
      const stands = sameContent(holds(sheet.name, area(row, column))[0]?.[0], after);
      if (!stands) left.push({ sheet: sheet.name, row, column });
      return stands;
    }),
  }));
  await workbook.turn(reversedTurning({ ...turning, sheets }), options);
  return { left };
}
