import { SheetDraft } from "../sheet-draft";
import { type TemplateContext, printPlan } from "../template-context";
import type { SheetPlan } from "../workbook-plan";
import { categoryTable, gradeTable } from "./category-tables";
import { charts } from "./charts";
import { hints } from "./hints";
import { itemTable } from "./item-table";
import { lists } from "./needs-and-strengths";
import { facts, picker } from "./person-header";
import { scorecardHelper } from "./scorecard-helper";
import { PAGE_WIDTHS, scorecardLayout } from "./scorecard-layout";
import { scorecardScalars } from "./scorecard-scalars";

const GAP_COLUMN_WIDTH = 3;
const HELPER_WIDTH = 11;

/** The Scorecard: one person, picked from a drop-down, on one printed page with two charts. */
export function scorecardSheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices } = context;
  const layout = scorecardLayout(context);
  const draft = new SheetDraft(names.sheets.scorecard);
  draft.gridlines = false;
  draft.columns([
    ...layout.widths,
    GAP_COLUMN_WIDTH,
    22,
    ...Array.from({ length: layout.helper.count - 1 }, () => HELPER_WIDTH),
  ]);
  draft.heading(
    `${context.local(choices.model.name)} · ${texts.headings.scorecard.title}`,
    texts.headings.scorecard.sentence,
  );
  const scalars = scorecardScalars(draft, context, layout);
  scorecardHelper(draft, context, layout, scalars);
  picker(draft, context, layout);
  facts(draft, context, layout, scalars);
  itemTable(draft, context, layout, scalars);
  categoryTable(draft, context, layout, scalars);
  gradeTable(draft, context, layout, scalars);
  lists(draft, context, layout);
  hints(draft, context, layout);
  if (layout.gaps !== null) {
    draft.height(layout.total + 1, layout.gaps.afterItems);
    draft.height(layout.charts - 1, layout.gaps.beforeCharts);
  }
  charts(draft, context, layout, scalars);
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
