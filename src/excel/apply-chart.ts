import type { ChartPlan, ChartRange, ChartSeries } from "../core/plan/workbook-plan";
import { addressOf } from "./address";

const CHART_TYPE = { radar: "RadarMarkers", bar: "BarClustered", column: "ColumnClustered" } as const;
const LINE_STYLE = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;
const MARKER_STYLE = { circle: "Circle", diamond: "Diamond", none: "None" } as const;
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 6;

/**
 * Draws a chart. It is begun from the first series' values alone, so that Excel makes just one series of them and
 * guesses no categories; the rest is said one by one.
 */
export function applyChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`The chart ${plan.name} has no series.`);
  const chart = sheet.charts.add(CHART_TYPE[plan.kind], rangeOf(context, first.values), "Columns");
  chart.name = plan.name;
  if (plan.title.startsWith("=")) chart.title.setFormula(plan.title);
  else chart.title.text = plan.title;
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(
    addressOf({ row, column, rows: 1, columns: 1 }),
    addressOf({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  const axis = chart.axes.valueAxis;
  axis.minimum = plan.axis.minimum;
  axis.maximum = plan.axis.maximum;
  axis.majorUnit = plan.axis.unit;
  // A chart's helper cells may be hidden; bars read from the top, like the table beside them.
  chart.plotVisibleOnly = false;
  if (plan.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";

  applySeries(context, chart.series.getItemAt(0), first, plan);
  for (const series of others) applySeries(context, chart.series.add(series.name), series, plan);
}

function applySeries(context: Excel.RequestContext, series: Excel.ChartSeries, plan: ChartSeries, chart: ChartPlan) {
  // Excel takes a text in a range's first cell for the series' name: its cells are said for the first series too.
  series.setValues(rangeOf(context, plan.values));
  series.name = plan.name;
  series.setXAxisValues(rangeOf(context, chart.categories));
  if (chart.kind !== "radar") {
    series.format.fill.setSolidColor(plan.color);
    return;
  }
  series.format.line.color = plan.color;
  series.format.line.weight = LINE_WEIGHT;
  series.format.line.lineStyle = LINE_STYLE[plan.dash ?? "solid"];
  series.markerStyle = MARKER_STYLE[plan.marker ?? "none"];
  if (plan.marker !== undefined && plan.marker !== "none") {
    series.markerSize = MARKER_SIZE;
    series.markerBackgroundColor = plan.color;
    series.markerForegroundColor = plan.color;
  }
}

function rangeOf(context: Excel.RequestContext, range: ChartRange): Excel.Range {
  return context.workbook.worksheets.getItem(range.sheet).getRange(addressOf(range.area));
}
