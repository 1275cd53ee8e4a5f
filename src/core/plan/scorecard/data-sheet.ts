import type { CellContent } from "../../formulas/cell-formula";
import { figureCell } from "../../formulas/rule-formulas";
import { SUMMARY_COLUMNS } from "../../scoring/summary";
import type { NativeLayout } from "../native/native-layout";
import { personRows } from "../native/person-rows";
import { COLORS, LEVEL_FORMAT, PERCENT_FORMAT, QUIET } from "../palette";
import { teamTables } from "../results";
import { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { SheetPlan } from "../workbook-plan";
import { dataLayout, ITEM_COLUMNS, type ItemColumn, type SummaryColumn } from "./data-layout";
import { dataScalars } from "./data-scalars";
import { links } from "./hints";
import { workingCells, workingHeader } from "./working-cells";

const COLUMN_WIDTH = 11;

/**
 * The hidden sheet behind the Scorecard: the rows of SCORECARD and of SUMMARY for the person who is picked, as the
 * functions spill them or as native formulas look them up, and beside them what lists and charts need of every item.
 *
 * @param formulas where native formulas calculate; null with custom functions
 */
export function scorecardDataSheet(context: TemplateContext, formulas: NativeLayout | null): SheetPlan {
  const layout = dataLayout(context);
  const native = formulas && personRows(context, formulas, layout);
  const { texts, tables } = context;
  const draft = new SheetDraft(layout.sheet);
  draft.visibility = "hidden";
  draft.tabColor = COLORS.quiet;
  draft.columns([28, 20, ...Array.from({ length: layout.at.made }, () => COLUMN_WIDTH)]);
  draft.heading(texts.headings.scorecardData.title, texts.headings.scorecardData.sentence);
  const { header, first, at } = layout;
  const titles = titlesOf(context);
  draft.put(header, 0, [ITEM_COLUMNS.map((column) => titles[column])]);
  draft.put(header, at.summary, [SUMMARY_COLUMNS.map((column) => titles[column])]);
  const call = (name: string): CellContent => ({
    formula: `=COMPETENCY.${name}(${layout.scalar("personCode")},${teamTables(context)})`,
    kind: "spill",
  });
  draft.put(first, 0, native?.items ?? [[call("SCORECARD")]]);
  draft.put(first, at.summary, native?.summary ?? [[call("SUMMARY")]]);
  draft.put(header, at.working, [
    workingHeader(context, layout),
    ...Array.from({ length: layout.items }, (_, item) => workingCells(context, layout, item)),
  ]);
  dataScalars(draft, context, layout, {
    missing: native?.missing ?? figureCell(tables.rules, "missing"),
    percentDecimals: native?.percentDecimals ?? figureCell(tables.rules, "percentDecimals"),
  });
  links(draft, context, layout);
  if (native) draft.put(header, layout.at.made, native.made);
  draft.style({ row: header, column: 0, rows: Math.max(layout.items, layout.parts) + 1, columns: at.made + 12 }, QUIET);
  const rows = { row: first, rows: layout.parts };
  for (const [column, numberFormat] of FIGURE_FORMATS) {
    draft.style({ ...rows, column: at.summary + SUMMARY_COLUMNS.indexOf(column), columns: 1 }, { numberFormat });
  }
  draft.protect([]);
  return draft.plan();
}

/** A figure without a format of its own would take on that of the cell that it is looked up from. */
const FIGURE_FORMATS = [
  ["coverage", PERCENT_FORMAT],
  ["match", PERCENT_FORMAT],
  ["averageActual", LEVEL_FORMAT],
  ["averageRequired", LEVEL_FORMAT],
] as const satisfies readonly (readonly [SummaryColumn, string])[];

function titlesOf({ texts }: TemplateContext): Readonly<Record<ItemColumn | SummaryColumn, string>> {
  const words = texts.scorecard;
  const { item, category, weight, required, actual, gap, status, loss } = words.table;
  const { rowKind: kind, name, band, reason, items, coverage, averageActual, averageRequired, match } = words;
  const ofItem = { item, category, weight, required, actual, gap, status };
  const figures = { kind, name, band, reason, items, coverage, averageActual, averageRequired, match, loss };
  return { ...ofItem, ...figures, mark: words.gradeReached };
}
