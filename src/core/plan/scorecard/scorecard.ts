import { SheetDraft } from "../sheet-draft";
import { printPlan, type TemplateContext } from "../template-context";
import type { SheetPlan } from "../workbook-plan";
import { charts } from "./charts";
import { dataLayout } from "./data-layout";
import { hints } from "./hints";
import { itemTable } from "./item-table";
import { lists } from "./needs-and-strengths";
import { PAGE_WIDTHS } from "./page-places";
import { facts, pageHeading, picker } from "./person-header";
import { scorecardLayout } from "./scorecard-layout";
import { categoryTable, gradeTable } from "./small-tables";

/**
 * The Scorecard: one person, picked from a drop-down, on one printed page with two charts. It shows what the hidden sheet
 * behind it holds, whoever calculated that.
 */
export function scorecardSheet(context: TemplateContext): SheetPlan {
  const data = dataLayout(context);
  const layout = scorecardLayout(context);
  const draft = new SheetDraft(context.names.sheets.scorecard);
  draft.gridlines = false;
  draft.columns(layout.widths);
  pageHeading(draft, context, data);
  picker(draft, context, layout);
  facts(draft, context, layout, data);
  itemTable(draft, context, layout, data);
  categoryTable(draft, context, layout, data);
  gradeTable(draft, context, layout, data);
  lists(draft, context, layout, data);
  hints(draft, context, layout, data);
  if (layout.gaps !== null) {
    draft.height(layout.total + 1, layout.gaps.afterItems);
    draft.height(layout.charts - 1, layout.gaps.beforeCharts);
  }
  charts(draft, context, layout, data);
  draft.protect([layout.person]);
  draft.printed(
    printPlan(context, {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: layout.end, columns: PAGE_WIDTHS.length },
      fitToPagesTall: layout.pages,
    }),
  );
  return draft.plan();
}
