import { FULL } from "../../tables/scale";
import { COLORS } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { DataLayout, WorkingColumn } from "./data-layout";
import { PAGE_WIDTHS } from "./page-places";
import { CHART_ROW_HEIGHT, type ScorecardLayout } from "./scorecard-layout";

/** Columns under the radar; the gap bars have the others. */
const RADAR_COLUMNS = 6;

/** The radar of required and actual levels, and the bars of the gaps. */
export function charts(
  draft: SheetDraft,
  { texts, top, names, ownItems, byFulfilment }: TemplateContext,
  layout: ScorecardLayout,
  data: DataLayout,
): void {
  const words = texts.scorecard;
  const { charts: row, end } = layout;
  const on = (name: WorkingColumn) => ({ sheet: data.sheet, area: data.area(name, ownItems.length) });
  const levels = byFulfilment ? { maximum: FULL, unit: 20 } : { maximum: top, unit: 1 };
  for (let line = row; line < end; line += 1) draft.height(line, CHART_ROW_HEIGHT);
  draft.chart({
    name: `CompetencyRadar${suffixOf(names.tables.results)}`,
    kind: layout.columnChart ? "column" : "radar",
    title: `=${data.shownScalar("radarTitle")}`,
    description: byFulfilment ? words.fulfilmentDescription : words.radarDescription,
    area: { row, column: 0, rows: end - row, columns: RADAR_COLUMNS },
    categories: on("radarLabel"),
    series: [
      { name: words.requiredSeries, values: on("radarRequired"), color: COLORS.required, dash: "dash", marker: "none" },
      { name: words.actualSeries, values: on("radarActual"), color: COLORS.brand, dash: "solid", marker: "circle" },
    ],
    axis: { minimum: 0, ...levels },
    legend: true,
  });
  draft.chart({
    name: `CompetencyGaps${suffixOf(names.tables.results)}`,
    kind: "bar",
    title: `=${data.shownScalar("gapTitle")}`,
    description: byFulfilment ? words.shortfallDescription : words.gapDescription,
    area: { row, column: RADAR_COLUMNS, rows: end - row, columns: PAGE_WIDTHS.length - RADAR_COLUMNS },
    categories: on("gapLabel"),
    series: [
      { name: byFulfilment ? words.shortfallSeries : words.gapSeries, values: on("gapBar"), color: COLORS.brand },
    ],
    axis: byFulfilment ? { ...levels, minimum: -FULL, maximum: 0 } : { ...levels, minimum: -top },
    legend: false,
  });
}

/** "_2" where the template's tables have it. */
function suffixOf(table: string): string {
  return /_\d+$/u.exec(table)?.[0] ?? "";
}
