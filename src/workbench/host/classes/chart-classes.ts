import { contains } from "../../book/address";
import type { Chart } from "../../book/sheet-state";
import { Refusal } from "../../book/refusal";
import { ApiClass, type ApiObject, type Scalar, readOnly } from "../api-class";
import { notPlayed } from "../api-error";
import { type Argument, type Arguments, flag, number, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { chartSeriesCollectionClass } from "./chart-series-classes";
import { type Placed, chartOf, part } from "./placed-chart";
import { notFound, rangeOf } from "./range-class";
import { worksheetClass } from "./worksheet-class";

const ofChart = (
  read: (chart: Chart, host: ExcelHost) => string | number | boolean | undefined,
  write: (chart: Chart, value: Argument) => void,
): Scalar<Placed> =>
  part(
    (placed, host) => read(chartOf(placed, host), host),
    (placed, value, host) => {
      write(chartOf(placed, host), value);
    },
  );

const size = (key: keyof Chart["position"]): Scalar<Placed> =>
  ofChart(
    (chart) => chart.position[key],
    (chart, value) => {
      chart.position[key] = number(value);
    },
  );

const titleClass = new ApiClass<Placed>({
  name: "ChartTitle",
  scalars: {
    Text: ofChart(
      (chart, host) => host.book.charts.title(chart),
      (chart, value) => {
        chart.title = text(value);
        chart.titleFormula = undefined;
        chart.titleVisible = true;
      },
    ),
    Visible: ofChart(
      (chart) => chart.titleVisible,
      (chart, value) => {
        chart.titleVisible = flag(value);
      },
    ),
  },
  methods: {
    SetFormula: (placed, args, host) => {
      const chart = chartOf(placed, host);
      chart.titleFormula = args.text(0).startsWith("=") ? args.text(0) : `=${args.text(0)}`;
      chart.titleVisible = true;
      host.book.charts.changed(placed.sheetId);
    },
  },
});

const legendClass = new ApiClass<Placed>({
  name: "ChartLegend",
  scalars: {
    Position: ofChart(
      (chart) => chart.legend.position,
      (chart, value) => {
        chart.legend.position = oneOf(["Top", "Bottom", "Left", "Right", "Corner"], value);
      },
    ),
    Visible: ofChart(
      (chart) => chart.legend.visible,
      (chart, value) => {
        chart.legend.visible = flag(value);
      },
    ),
  },
});

const bound = (key: keyof Chart["axis"]): Scalar<Placed> =>
  ofChart(
    (chart) => chart.axis[key],
    (chart, value) => {
      chart.axis[key] = value === "" || value === null ? undefined : number(value);
    },
  );

const axisClass = new ApiClass<Placed>({
  name: "ChartAxis",
  scalars: { Minimum: bound("minimum"), Maximum: bound("maximum"), MajorUnit: bound("unit") },
});

const axesClass = new ApiClass<Placed>({
  name: "ChartAxes",
  objects: { ValueAxis: (placed) => axisClass.of(placed), CategoryAxis: (placed) => categoryAxisClass.of(placed) },
});

const categoryAxisClass = new ApiClass<Placed>({
  name: "ChartAxis",
  scalars: {
    Type: readOnly(() => "Category"),
    ReversePlotOrder: ofChart(
      (chart) => chart.categoriesReversed,
      (chart, value) => {
        chart.categoriesReversed = flag(value);
      },
    ),
  },
});

/** Excel's Chart. Its place is in points from the sheet's corner. */
export const chartClass: ApiClass<Placed> = new ApiClass<Placed>({
  name: "Chart",
  identity: ({ id }) => id,
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: ofChart(
      (chart) => chart.name,
      (chart, value) => {
        chart.name = text(value);
      },
    ),
    ChartType: ofChart(
      (chart) => chart.type,
      (chart, value) => {
        chart.type = text(value);
      },
    ),
    PlotVisibleOnly: ofChart(
      (chart) => chart.plotVisibleOnly,
      (chart, value) => {
        chart.plotVisibleOnly = flag(value);
      },
    ),
    Left: size("left"),
    Top: size("top"),
    Width: size("width"),
    Height: size("height"),
  },
  objects: {
    Title: (placed) => titleClass.of(placed),
    Legend: (placed) => legendClass.of(placed),
    Axes: (placed) => axesClass.of(placed),
    Series: (placed) => chartSeriesCollectionClass.of(placed),
    Worksheet: ({ sheetId }) => worksheetClass.of(sheetId),
  },
  methods: {
    SetPosition: (placed, args, host) => {
      const first = rangeOf(args.any(0), placed.sheetId, host).area;
      const last =
        args.any(1) === null || args.any(1) === undefined ? first : rangeOf(args.any(1), placed.sheetId, host).area;
      const area = {
        row: first.row,
        column: first.column,
        rows: last.row + last.rows - first.row,
        columns: last.column + last.columns - first.column,
      };
      if (!contains(area, first)) throw new Refusal("InvalidArgument", "The end lies before the start.");
      host.book.charts.place(placed.sheetId, chartOf(placed, host), area);
      host.book.charts.changed(placed.sheetId);
    },
    SetData: (placed, args, host) => {
      const data = rangeOf(args.any(0), placed.sheetId, host);
      host.book.charts.setData(chartOf(placed, host), data, byColumns(args.any(1), data.area));
      host.book.charts.changed(placed.sheetId);
    },
    Delete: (placed, _args, host) => {
      host.requireUnprotected(placed.sheetId, "allowEditObjects");
      host.book.charts.remove(placed.sheetId, chartOf(placed, host));
    },
  },
});

function byColumns(value: Argument, area: { rows: number; columns: number }): boolean {
  const choice = value === null || value === undefined ? "Auto" : oneOf(["Auto", "Columns", "Rows"], value);
  return choice === "Auto" ? area.rows >= area.columns : choice === "Columns";
}

const find = (sheetId: string, args: Arguments, host: ExcelHost): ApiObject | null => {
  const chart = host.book.charts.find(sheetId, args.text(0));
  return chart ? chartClass.of({ sheetId, id: chart.id }) : null;
};

/** The charts of a sheet. */
export const chartsClass: ApiClass<string> = new ApiClass<string>({
  name: "ChartCollection",
  scalars: { Count: readOnly((sheetId, host) => host.book.charts.onSheet(sheetId).length) },
  items: (sheetId, host) => host.book.charts.onSheet(sheetId).map(({ id }) => chartClass.of({ sheetId, id })),
  byIdentity: (sheetId, args, host) => find(sheetId, args, host) ?? notFound(),
  methods: {
    Add: (sheetId, args, host) => {
      host.requireUnprotected(sheetId, "allowEditObjects");
      const type = args.text(0);
      if (!host.book.charts.isPlayed(type)) notPlayed("ChartCollection", `add(${type})`);
      const data = rangeOf(args.any(1), sheetId, host);
      const chart = host.book.charts.add(sheetId, type, data, byColumns(args.any(2), data.area));
      return chartClass.of({ sheetId, id: chart.id });
    },
    GetItem: (sheetId, args, host) => find(sheetId, args, host) ?? notFound(),
    GetItemOrNullObject: find,
    GetItemAt: (sheetId, args, host) => {
      const chart = host.book.charts.onSheet(sheetId)[args.number(0)];
      return chart ? chartClass.of({ sheetId, id: chart.id }) : notFound();
    },
    GetCount: (sheetId, _args, host) => host.book.charts.onSheet(sheetId).length,
  },
});
