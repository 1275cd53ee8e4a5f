import { type Shortfall, WorkbookRefusal } from "../actions/workbook";
import type { ChartPlan, SheetPlan } from "../core/plan/workbook-plan";
import { applyChart } from "./apply-chart";
import { applyPrint, PROTECTED_WITH } from "./apply-sheet";
import { type GuardedSheet, whileOpen } from "./closed-sheets";
import { runInExcel } from "./refusal";

/** What Excel may refuse although everything else is right: charts of blank cells, pages where there is no printer. */
export interface Finish {
  readonly charts: readonly ChartsToDraw[];
  readonly pages: readonly PageToSet[];
}

export interface ChartsToDraw {
  readonly sheet: string;
  readonly charts: readonly ChartPlan[];
  /** Null where the sheet is not protected. */
  readonly protection: GuardedSheet["protection"];
  /** Names of the sheet's other charts. */
  readonly others: ReadonlySet<string>;
}

export interface PageToSet {
  readonly sheet: string;
  readonly set: (layout: Excel.PageLayout) => void;
}

export type TellShortfall = (shortfall: Shortfall) => void;

const TRIES = 2;

/** What finishes sheets that were added by their plans. */
export function finishOf(plans: readonly SheetPlan[]): Finish {
  const protection = (plan: SheetPlan): typeof PROTECTED_WITH | null => (plan.protection ? PROTECTED_WITH : null);
  return {
    charts: plans.map((plan) => ({
      sheet: plan.name,
      charts: plan.charts,
      protection: protection(plan),
      others: new Set(),
    })),
    pages: plans.flatMap(pageOf),
  };
}

export function pageOf({ name, print }: SheetPlan): PageToSet[] {
  return print ? [{ sheet: name, set: (layout) => applyPrint(layout, print) }] : [];
}

/**
 * Draws charts and sets pages up, each in a round trip of its own after everything else. What Excel refuses there is
 * told and loses nothing but itself.
 *
 * @throws WorkbookRefusal where charts that were half drawn could not be taken away
 */
export async function finishSheets(finish: Finish, tell: TellShortfall): Promise<void> {
  const charts = finish.charts.filter(({ charts: drawn }) => drawn.length > 0);
  if (charts.length > 0 && !(await drawCharts(charts))) tell("charts");
  if (finish.pages.length > 0 && !(await setPages(finish.pages))) tell("pages");
}

async function drawCharts(sheets: readonly ChartsToDraw[]): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const drawn = await succeeds((context) =>
      sheets.forEach(({ sheet: id, charts, protection }) =>
        whileOpen(context, { id, protection }, (sheet) => charts.forEach((chart) => applyChart(context, sheet, chart))),
      ),
    );
    if (drawn) return true;
    await removeCharts(sheets);
  }
  return false;
}

/** A batch that stopped in the middle leaves charts that are half made, and a sheet that is open. */
async function removeCharts(sheets: readonly ChartsToDraw[]): Promise<void> {
  await runInExcel(async (context) => {
    const found = sheets.map(({ sheet, protection, others }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.load("protected");
      return { worksheet, protection, others, charts: worksheet.charts.load("items/name") };
    });
    await context.sync();
    for (const { worksheet, protection, others, charts } of found) {
      const ours = charts.items.filter(({ name }) => !others.has(name));
      if (ours.length > 0 && worksheet.protection.protected) worksheet.protection.unprotect();
      ours.forEach((chart) => chart.delete());
      if (protection && (ours.length > 0 || !worksheet.protection.protected)) worksheet.protection.protect(protection);
    }
    await context.sync();
  });
}

function setPages(pages: readonly PageToSet[]): Promise<boolean> {
  return succeeds(({ workbook }) =>
    pages.forEach(({ sheet, set }) => set(workbook.worksheets.getItem(sheet).pageLayout)),
  );
}

async function succeeds(apply: (context: Excel.RequestContext) => void): Promise<boolean> {
  try {
    await runInExcel(async (context) => {
      apply(context);
      await context.sync();
    });
    return true;
  } catch (failure) {
    if (failure instanceof WorkbookRefusal || failure instanceof OfficeExtension.Error) return false;
    throw failure;
  }
}
