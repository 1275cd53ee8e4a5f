import type { SheetConversion } from "../actions/workbook";
import { areaOfPlans } from "../core/plan/plan-area";
import type { SheetPlan } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import type { ChartsToDraw } from "./finish-sheets";
import { type PlanStep, fillSteps } from "./plan-steps";

/** A sheet that is filled anew, as it stands. */
export interface StandingSheet {
  readonly id: string;
  /** Null where the sheet is not protected; as it is, it stays. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** Names of its charts. */
  readonly charts: ReadonlySet<string>;
  /** Ids of its tables by their names. */
  readonly tables: ReadonlyMap<string, string>;
}

const BYTES_TO_CLEAR = 4_000;

/** The charts of a sheet that is filled anew; the user's own stay. */
export function chartsAnew(found: StandingSheet & { readonly conversion: SheetConversion }): ChartsToDraw[] {
  const { anew, name } = found.conversion;
  if (!anew) return [];
  const planned = new Set([...anew.before.charts, ...anew.after.charts].map((chart) => chart.name));
  const others = new Set([...found.charts].filter((chart) => !planned.has(chart)));
  return [{ sheet: name, charts: anew.after.charts, protection: found.protection, others }];
}

/**
 * Clears what one plan put on a sheet and fills it with another, so that the sheet itself, its place and what refers to it
 * stay. Charts of the user's stay too.
 */
export function anewSteps(
  { before, after }: { readonly before: SheetPlan; readonly after: SheetPlan },
  { id, protection, charts, tables }: StandingSheet,
): PlanStep[] {
  const { protection: planned, ...unprotected } = after;
  const at = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(id);
  return [
    {
      sheet: after.name,
      bytes: BYTES_TO_CLEAR,
      apply: (context) => {
        const sheet = at(context);
        if (protection) sheet.protection.unprotect();
        for (const { name } of before.tables) {
          const table = tables.get(name);
          if (table !== undefined) context.workbook.tables.getItem(table).convertToRange();
        }
        for (const name of new Set([...before.charts, ...after.charts].map((chart) => chart.name)))
          if (charts.has(name)) sheet.charts.getItem(name).delete();
        const everything = sheet.getRange(addressOf(areaOfPlans([before, after])));
        everything.conditionalFormats.clearAll();
        everything.dataValidation.clear();
        everything.unmerge();
        everything.clear("All");
        const heights = new Set(after.rows.map(({ row }) => row));
        before.rows
          .filter(({ row }) => !heights.has(row))
          .forEach(({ row }) => sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.autofitRows());
      },
    },
    ...fillSteps(unprotected),
    {
      sheet: after.name,
      bytes: BYTES_TO_CLEAR,
      apply: (context) => {
        const sheet = at(context);
        for (const area of planned?.unlocked ?? []) sheet.getRange(addressOf(area)).format.protection.locked = false;
        if (protection) sheet.protection.protect({ ...protection });
      },
    },
  ];
}
