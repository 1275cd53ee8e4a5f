import { contains } from "../../book/address";
import type { Chart, Series } from "../../book/sheet-state";
import { newSeries } from "../../book/sheet-state";
import { Refusal } from "../../book/refusal";
import { ApiClass, type ApiObject, type Scalar, readOnly } from "../api-class";
import { notPlayed } from "../api-error";
import { type Argument, type Arguments, flag, number, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { namedColor } from "../named-color";
import { notFound, rangeOf } from "./range-class";
import { worksheetClass } from "./worksheet-class";

/** A chart on its sheet. */
interface Placed {
  readonly sheetId: string;
  readonly id: string;
}

interface PlacedSeries extends Placed {
  readonly index: number;
}

function chartOf({ sheetId, id }: Placed, host: ExcelHost): Chart {
  host.book.engine.worksheet(sheetId);
  return host.book.charts.onSheet(sheetId).find((chart) => chart.id === id) ?? notFound();
}

const seriesOf = (placed: PlacedSeries, host: ExcelHost): Series =>
  chartOf(placed, host).series[placed.index] ?? notFound();

/** A property whose change redraws the chart. */
function part<P extends Placed>(
  read: (target: P, host: ExcelHost) => string | number | boolean | undefined,
  write: (target: P, value: Argument, host: ExcelHost) => void,
): Scalar<P> {
  return {
    get: (target, host) => read(target, host) ?? "",
    set: (target, value, host) => {
      host.requireUnprotected(target.sheetId, "allowEditObjects");
      write(target, value, host);
      host.book.charts.changed(target.sheetId);
    },
  };
}

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

const ofSeries = (
  read: (series: Series) => string | number | boolean | undefined,
  write: (series: Series, value: Argument) => void,
): Scalar<PlacedSeries> =>
  part(
    (placed, host) => read(seriesOf(placed, host)),
    (placed, value, host) => {
      write(seriesOf(placed, host), value);
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

const seriesLineClass = new ApiClass<PlacedSeries>({
  name: "ChartLineFormat",
  scalars: {
    Color: ofSeries(
      (series) => series.line.color,
      (series, value) => {
        series.line.color = namedColor(text(value));
      },
    ),
    LineStyle: ofSeries(
      (series) => series.line.style,
      (series, value) => {
        series.line.style = oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"], value);
      },
    ),
    Weight: ofSeries(
      (series) => series.line.weight,
      (series, value) => {
        series.line.weight = number(value);
      },
    ),
  },
});

const seriesFillClass = new ApiClass<PlacedSeries>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (placed, args, host) => {
      seriesOf(placed, host).fill = namedColor(args.text(0));
      host.book.charts.changed(placed.sheetId);
    },
    Clear: (placed, _args, host) => {
      seriesOf(placed, host).fill = undefined;
      host.book.charts.changed(placed.sheetId);
    },
  },
});

const seriesFormatClass = new ApiClass<PlacedSeries>({
  name: "ChartSeriesFormat",
  objects: { Line: (placed) => seriesLineClass.of(placed), Fill: (placed) => seriesFillClass.of(placed) },
});

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Circle", "Plus"] as const;

function setRange(key: "values" | "categories"): (placed: PlacedSeries, args: Arguments, host: ExcelHost) => void {
  return (placed, args, host) => {
    seriesOf(placed, host)[key] = rangeOf(args.any(0), placed.sheetId, host);
    host.book.charts.changed(placed.sheetId);
  };
}

const seriesClass = new ApiClass<PlacedSeries>({
  name: "ChartSeries",
  scalars: {
    Name: ofSeries(
      (series) => series.name,
      (series, value) => {
        series.name = text(value);
        series.nameCell = undefined;
      },
    ),
    MarkerStyle: ofSeries(
      (series) => series.marker.style,
      (series, value) => {
        series.marker.style = oneOf(MARKERS, value);
      },
    ),
    MarkerSize: ofSeries(
      (series) => series.marker.size,
      (series, value) => {
        const points = number(value);
        if (points < 2 || points > 72) throw new Refusal("InvalidArgument", "A marker's size is between 2 and 72.");
        series.marker.size = points;
      },
    ),
    MarkerBackgroundColor: ofSeries(
      (series) => series.marker.background,
      (series, value) => {
        series.marker.background = namedColor(text(value));
      },
    ),
    MarkerForegroundColor: ofSeries(
      (series) => series.marker.foreground,
      (series, value) => {
        series.marker.foreground = namedColor(text(value));
      },
    ),
  },
  objects: { Format: (placed) => seriesFormatClass.of(placed) },
  methods: {
    SetValues: setRange("values"),
    SetXAxisValues: setRange("categories"),
    Delete: (placed, _args, host) => {
      seriesOf(placed, host);
      chartOf(placed, host).series.splice(placed.index, 1);
      host.book.charts.changed(placed.sheetId);
    },
  },
});

const seriesAt = (placed: Placed, index: number, host: ExcelHost): ApiObject => {
  if (!chartOf(placed, host).series[index]) throw new Refusal("InvalidArgument", "There is no series of that number.");
  return seriesClass.of({ ...placed, index });
};

const seriesCollectionClass = new ApiClass<Placed>({
  name: "ChartSeriesCollection",
  scalars: { Count: readOnly((placed, host) => chartOf(placed, host).series.length) },
  items: (placed, host) => chartOf(placed, host).series.map((_, index) => seriesClass.of({ ...placed, index })),
  methods: {
    Add: (placed, args, host) => {
      const { series } = chartOf(placed, host);
      series.push(newSeries(args.optionalText(0) ?? `Series${series.length + 1}`));
      host.book.charts.changed(placed.sheetId);
      return seriesAt(placed, series.length - 1, host);
    },
    GetItemAt: (placed, args, host) => seriesAt(placed, args.number(0), host),
    GetCount: (placed, _args, host) => chartOf(placed, host).series.length,
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
    Series: (placed) => seriesCollectionClass.of(placed),
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
