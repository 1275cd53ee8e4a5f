import { BarChart, RadarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, RadarComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsCoreOption, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartPlan, ChartRange, ChartSeries } from "../../core/plan/workbook-plan";
import { isCellError, type CellValue } from "../../core/tables/cell";

use([RadarChart, BarChart, RadarComponent, GridComponent, LegendComponent, TitleComponent, AriaComponent, SVGRenderer]);

const INK = "#1F2937";
const LINES = "#D5DBE3";
const LABEL_SIZE = 10;
const DASH = { solid: "solid", dash: "dashed", dot: "dotted" } as const;

/** The cells that a chart reads, as they stand now. */
export interface ChartCells {
  title(text: string): string;
  values(range: ChartRange): readonly CellValue[];
}

/** Draws a chart into an element, again at every call, as Excel would draw it from the same cells. */
export function drawChart(element: HTMLElement, plan: ChartPlan, cells: ChartCells): EChartsType {
  const picture = init(element, undefined, { renderer: "svg" });
  picture.setOption(optionOf(plan, cells));
  return picture;
}

export function optionOf(plan: ChartPlan, cells: ChartCells): EChartsCoreOption {
  const labels = cells.values(plan.categories).map((label) => (isCellError(label) ? "" : String(label ?? "")));
  return {
    animation: false,
    aria: { enabled: true, label: { description: plan.description } },
    title: { text: cells.title(plan.title), left: "center", textStyle: { color: INK, fontSize: 14 } },
    ...(plan.legend ? { legend: { bottom: 0, data: plan.series.map((series) => series.name) } } : {}),
    ...(plan.kind === "radar" ? radar(plan, labels, cells) : bars(plan, labels, cells)),
  };
}

function radar(plan: ChartPlan, labels: readonly string[], cells: ChartCells): EChartsCoreOption {
  return {
    radar: {
      // As Excel draws it.
      clockwise: true,
      indicator: labels.map((name) => ({ name, min: plan.axis.minimum, max: plan.axis.maximum })),
      splitNumber: (plan.axis.maximum - plan.axis.minimum) / plan.axis.unit,
      radius: "62%",
      center: ["50%", "52%"],
      axisName: { color: INK, fontSize: LABEL_SIZE },
      splitLine: { lineStyle: { color: LINES } },
      splitArea: { show: false },
    },
    series: plan.series.map((series) => ({
      type: "radar",
      name: series.name,
      data: [{ name: series.name, value: cells.values(series.values).map(plotted) }],
      symbol: series.marker === "diamond" ? "diamond" : series.marker === "circle" ? "circle" : "none",
      symbolSize: 6,
      lineStyle: lineOf(series),
      itemStyle: { color: series.color },
    })),
  };
}

function bars(plan: ChartPlan, labels: readonly string[], cells: ChartCells): EChartsCoreOption {
  const values = { type: "value", min: plan.axis.minimum, max: plan.axis.maximum, interval: plan.axis.unit };
  const categories = {
    type: "category",
    data: labels,
    inverse: plan.kind === "bar",
    axisLabel: { interval: 0, fontSize: LABEL_SIZE, color: INK },
  };
  return {
    grid: { left: 8, right: 16, top: 36, bottom: plan.legend ? 32 : 8, containLabel: true },
    xAxis: plan.kind === "bar" ? values : categories,
    yAxis: plan.kind === "bar" ? categories : values,
    series: plan.series.map((series) => ({
      type: "bar",
      name: series.name,
      data: cells.values(series.values).map(plotted),
      itemStyle: { color: series.color },
    })),
  };
}

function lineOf(series: ChartSeries) {
  return { color: series.color, width: 2, type: DASH[series.dash ?? "solid"] };
}

/** #N/A leaves a gap; a blank or a text is drawn as 0, as Excel does. */
function plotted(value: CellValue): number | "-" {
  if (typeof value === "number") return value;
  return value !== null && isCellError(value) ? "-" : 0;
}
