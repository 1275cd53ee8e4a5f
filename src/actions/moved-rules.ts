import type { Area, SheetPlan, ValidationPlan } from "../core/plan/workbook-plan";
import { leadingCode } from "../core/tables/code";
import type { SheetTable } from "../core/tables/table";

/**
 * The drop-downs and prompts of a sheet where its tables stand now: columns are found by their codes, and rules of a whole
 * column cover the rows that were added; beside the tables areas are found by what their anchors say. A rule whose column
 * or words are gone is left out.
 *
 * @param plan The sheet as planned: where its rules were put.
 * @param tables The template's tables on the sheet as they stand now.
 * @param besideTables Where an area beside them stands now; null where it is gone.
 */
export function rulesWhereTheyStand(
  plan: SheetPlan,
  validations: readonly ValidationPlan[],
  tables: readonly SheetTable[],
  besideTables: (planned: Area) => Area | null,
): readonly ValidationPlan[] {
  return validations.flatMap((validation): ValidationPlan[] => {
    const planned = plan.tables.find(({ area }) => isWithin(validation.area, area));
    if (planned === undefined) {
      const area = besideTables(validation.area);
      return area === null ? [] : [{ ...validation, area }];
    }
    const table = tables.find(({ name }) => name === planned.name);
    if (table === undefined) return [];
    return columnsNow(plan, planned.area, validation.area, table).map(({ column, columns }) => ({
      ...validation,
      area: { ...rowsNow(planned.area, validation.area, table), column, columns },
    }));
  });
}

/** Runs of columns of the table that are those of an area of the plan. */
function columnsNow(
  plan: SheetPlan,
  planned: Area,
  area: Area,
  table: SheetTable,
): readonly { readonly column: number; readonly columns: number }[] {
  const header =
    plan.blocks.find(({ row, column }) => row === planned.row && column === planned.column)?.cells[0] ?? [];
  const codes = new Map<string, number>();
  table.rows[0]?.forEach((title, column) => {
    const code = leadingCode(title);
    if (code !== null && !codes.has(code)) codes.set(code, column);
  });
  const positions: number[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const position = codes.get(leadingCode(header[column - planned.column]) ?? "");
    if (position !== undefined) positions.push(table.place.column + position);
  }
  const runs: { column: number; columns: number }[] = [];
  for (const column of positions.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && column === run.column + run.columns) run.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

function rowsNow(planned: Area, area: Area, { place, rows }: SheetTable): Pick<Area, "row" | "rows"> {
  const body = rows.length - 1;
  const offset = area.row - planned.row;
  if (offset === 1 && area.rows >= planned.rows - 1) return { row: place.row + 1, rows: body };
  return { row: place.row + offset, rows: Math.max(1, Math.min(area.rows, body + 1 - offset)) };
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row > outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
