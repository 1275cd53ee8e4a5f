import type { JobDescription } from "../../model/forms";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { printPlan, type TemplateContext } from "../template-context";
import type { SheetPlan } from "../workbook-plan";
import { gateTable, gateWidths } from "./gate-table";
import { INDICATOR_WIDTHS, indicatorTable } from "./indicator-table";

/** The sheet of performance indicators (业绩指标) and, beside them, qualification gates (任职资格). */
export function indicatorsSheet(context: TemplateContext, { indicators, gates }: JobDescription): SheetPlan {
  const { texts, names } = context;
  const draft = new SheetDraft(names.sheets.indicators);
  const some = indicators.length > 0;
  draft.columns([...(some ? [...INDICATOR_WIDTHS, 3] : []), ...gateWidths(gates)]);
  draft.heading(texts.headings.indicators.title, texts.headings.indicators.sentence);
  const table = some ? indicatorTable(draft, context, indicators) : null;
  gateTable(draft, context, gates, table, some ? INDICATOR_WIDTHS.length + 1 : 0);
  draft.height(HEADER_ROW, 48);
  draft.freeze(HEADER_ROW + 1, 0);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}
