import type { SheetPlan } from "../../core/plan/workbook-plan";
import type { Place } from "../../core/tables/table";
import { sameContent } from "../same-formula";
import { areaAround } from "../in-place/planned-cells";
import { readSheets, standingContents } from "../in-place/shown-cells";
import { beyondPlan, changedCells } from "../in-place/standing-cells";
import { type InsertOptions, reversedConversion, type Conversion, type Workbook } from "../workbook";

/**
 * Takes a conversion back. A cell that holds something else by now is the user's: it is left alone and named, and so is a sheet
 * that was added and holds such a cell.
 *
 * @throws WorkbookRefusal when the workbook does not take it: then everything is as it was.
 */
export async function undoConversion(
  workbook: Workbook,
  conversion: Conversion,
  options?: InsertOptions,
): Promise<{ readonly left: readonly Place[] }> {
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const holds = await standingContents(
    workbook,
    conversion.sheets.map(({ name, cells }) => ({
      sheet: name,
      areas: cells.map((cell) => area(cell.row, cell.column)),
    })),
  );
  const left: Place[] = [];
  const sheets = conversion.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row, column, after }) => {
      const stands = sameContent(holds(sheet.name, area(row, column))[0]?.[0], after);
      if (!stands) left.push({ sheet: sheet.name, row, column });
      return stands;
    }),
  }));
  const own = await writtenSince(workbook, conversion.added);
  const kept = new Set(own.map(({ sheet }) => sheet));
  const added = conversion.added.filter(({ name }) => !kept.has(name));
  await workbook.convert(reversedConversion({ ...conversion, sheets, added }), options);
  return { left: [...left, ...own] };
}

/** Cells of sheets that were added which the user wrote. */
async function writtenSince(workbook: Workbook, added: readonly SheetPlan[]): Promise<readonly Place[]> {
  if (added.length === 0) return [];
  const used = await workbook.usedAreas();
  const standing = added.filter(({ name }) => used.some(({ sheet }) => sheet === name));
  const contents = await readSheets(
    workbook,
    standing.map((plan) => ({ sheet: plan.name, area: areaAround([plan]) })),
  );
  return standing.flatMap((plan) => [...changedCells(plan, contents.get(plan.name) ?? []), ...beyondPlan(plan, used)]);
}
