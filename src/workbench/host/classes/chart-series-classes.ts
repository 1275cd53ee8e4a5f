import { Refusal } from "../../book/refusal";
import { type Series, newSeries } from "../../book/sheet-state";
import { ApiClass, type ApiObject, type Scalar, readOnly } from "../api-class";
import { type Argument, type Arguments, number, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { namedColor } from "../named-color";
import { type Placed, chartOf, part } from "./placed-chart";
import { notFound, rangeOf } from "./range-class";

interface PlacedSeries extends Placed {
  readonly index: number;
}

const seriesOf = (placed: PlacedSeries, host: ExcelHost): Series =>
  chartOf(placed, host).series[placed.index] ?? notFound();

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
    const place = rangeOf(args.any(0), placed.sheetId, host);
    if (key === "values") host.book.charts.requireFigures(place);
    seriesOf(placed, host)[key] = place;
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

/** The series of a chart. */
export const chartSeriesCollectionClass = new ApiClass<Placed>({
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
