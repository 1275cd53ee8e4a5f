import type { Area, SheetPlan } from "./workbook-plan";

/** The area from a sheet's first cell to the last that one of its plans says anything of. */
export function areaOfPlans(plans: readonly SheetPlan[]): Area {
  const areas = plans.flatMap(({ blocks, formats, merges, validations, conditionalFormats }): Area[] => [
    ...blocks.map(({ row, column, cells }) => {
      return { row, column, rows: cells.length, columns: Math.max(0, ...cells.map((line) => line.length)) };
    }),
    ...[...formats, ...validations, ...conditionalFormats].map(({ area }) => area),
    ...merges,
  ]);
  const rows = Math.max(1, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.column + area.columns));
  return { row: 0, column: 0, rows, columns };
}
