import type { Area, ChartPlan, ChartRange, ChartSeries } from "../../core/plan/workbook-plan";
import { isCellError } from "../../core/tables/cell";
import { parseReference } from "./address";
import type { Cells } from "./cells";
import type { EventSource } from "./events";
import { Refusal } from "./refusal";
import { type Chart, type SheetArea, newSeries } from "./sheet-state";
import type { SheetLayout } from "./sheet-layout";
import type { Sheets } from "./sheets";

/** The types of charts that are played, by Excel's names. */
const KINDS: Readonly<Record<string, ChartPlan["kind"]>> = {
  Radar: "radar",
  RadarMarkers: "radar",
  RadarFilled: "radar",
  BarClustered: "bar",
  BarStacked: "bar",
  ColumnClustered: "column",
  ColumnStacked: "column",
};

const TYPES = { radar: "RadarMarkers", bar: "BarClustered", column: "ColumnClustered" } as const;
const DASHES = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;
const MARKERS = { circle: "Circle", diamond: "Diamond", none: "None" } as const;
/** Excel's own colours for series that were given none. */
const THEME = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The sheets' charts. */
export class Charts {
  /** Excel documents that it may refuse a series whose cells hold no figure, but not when. */
  refusesEmpty = false;
  #count = 0;

  constructor(
    private readonly sheets: Sheets,
    private readonly layout: SheetLayout,
    private readonly cells: Cells,
    private readonly events: EventSource,
  ) {}

  onSheet(sheetId: string): readonly Chart[] {
    return this.sheets.state(sheetId).charts;
  }

  find(sheetId: string, nameOrId: string): Chart | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.onSheet(sheetId).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  isPlayed(type: string): boolean {
    return type in KINDS;
  }

  /** A chart of one series per column (or row) of the data, without titles that Excel would guess. */
  add(sheetId: string, type: string, data: SheetArea, byColumns: boolean): Chart {
    this.#count += 1;
    const chart: Chart = {
      id: `{CH-${this.#count}}`,
      name: `Chart ${this.#count}`,
      type,
      position: { left: 60, top: 60, width: 360, height: 216 },
      title: "",
      titleVisible: true,
      titleFormula: undefined,
      description: "",
      legend: { visible: true, position: "Bottom" },
      plotVisibleOnly: true,
      categoriesReversed: false,
      axis: { minimum: undefined, maximum: undefined, unit: undefined },
      series: [],
    };
    this.setData(chart, data, byColumns);
    this.sheets.state(sheetId).charts.push(chart);
    this.changed(sheetId);
    return chart;
  }

  /** Series from an area; a text in the first row is a series' name, a text in the first column a category. */
  setData(chart: Chart, data: SheetArea, byColumns: boolean): void {
    const { sheetId, area } = data;
    const isText = (row: number, column: number): boolean => typeof this.cells.value(sheetId, row, column) === "string";
    const header = area.rows > 1 && area.columns > 0 && isText(area.row, area.column + area.columns - 1) ? 1 : 0;
    const labels = area.columns > 1 && isText(area.row + area.rows - 1, area.column) ? 1 : 0;
    const body = {
      row: area.row + header,
      column: area.column + labels,
      rows: area.rows - header,
      columns: area.columns - labels,
    };
    const count = byColumns ? body.columns : body.rows;
    chart.series = Array.from({ length: count }, (_, index) => {
      const series = newSeries(`Series${index + 1}`);
      const values = byColumns
        ? { ...body, column: body.column + index, columns: 1 }
        : { ...body, row: body.row + index, rows: 1 };
      series.values = { sheetId, area: values };
      const hasName = byColumns ? header : labels;
      if (hasName) {
        const at = byColumns ? { row: area.row, column: values.column } : { row: values.row, column: area.column };
        series.name = this.cells.text(sheetId, at.row, at.column);
        series.nameCell = { sheetId, area: { ...at, rows: 1, columns: 1 } };
      }
      if (byColumns ? labels : header) {
        const categories = byColumns
          ? { ...body, column: area.column, columns: 1 }
          : { ...body, row: area.row, rows: 1 };
        series.categories = { sheetId, area: categories };
      }
      return series;
    });
  }

  remove(sheetId: string, chart: Chart): void {
    const state = this.sheets.state(sheetId);
    state.charts = state.charts.filter((known) => known !== chart);
    this.changed(sheetId);
  }

  /** @throws Refusal EmptyChartSeries */
  requireFigures({ sheetId, area }: SheetArea): void {
    if (!this.refusesEmpty) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (typeof this.cells.value(sheetId, row, column) === "number") return;
    }
    throw new Refusal("EmptyChartSeries", "The attempted operation failed because the chart series is empty.");
  }

  changed(sheetId: string): void {
    this.events.tell("chartsChanged", { sheetId });
  }

  /** The title as it is shown now. */
  title(chart: Chart): string {
    const cell = chart.titleFormula === undefined ? undefined : this.#cellOf(chart.titleFormula);
    return cell ? this.cells.text(cell.sheetId, cell.area.row, cell.area.column) : chart.title;
  }

  /** The cells that the chart covers. */
  coveredArea(sheetId: string, chart: Chart): Area {
    const { left, top, width, height } = chart.position;
    const column = this.#indexAt(left, (index) => this.layout.columnWidth(sheetId, index));
    const lastColumn = this.#indexAt(left + width - 1, (index) => this.layout.columnWidth(sheetId, index));
    const row = this.#indexAt(top, (index) => this.layout.rowHeight(sheetId, index));
    const lastRow = this.#indexAt(top + height - 1, (index) => this.layout.rowHeight(sheetId, index));
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  place(sheetId: string, chart: Chart, area: Area): void {
    const sum = (from: number, count: number, size: (index: number) => number): number =>
      Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, next) => total + next, 0);
    const width = (index: number): number => this.layout.columnWidth(sheetId, index);
    const height = (index: number): number => this.layout.rowHeight(sheetId, index);
    chart.position = {
      left: sum(0, area.column, width),
      top: sum(0, area.row, height),
      width: sum(area.column, area.columns, width),
      height: sum(area.row, area.rows, height),
    };
  }

  /** The chart as data, with its title as it is kept: a formula stays one. */
  toPlan(sheetId: string, chart: Chart): ChartPlan {
    const [first] = chart.series;
    const categories = this.#range(first?.categories ?? first?.values, sheetId);
    const kind = KINDS[chart.type] ?? "column";
    return {
      name: chart.name,
      kind,
      title: chart.titleFormula ?? (chart.titleVisible ? chart.title : ""),
      description: chart.description,
      area: this.coveredArea(sheetId, chart),
      categories,
      series: chart.series.map((series, index): ChartSeries => {
        const plain = kind === "radar" ? series.line.color : (series.fill ?? series.line.color);
        const marker = keyOf(MARKERS, series.marker.style);
        const dash = keyOf(DASHES, series.line.style) ?? (series.line.style.includes("Dash") ? "dash" : "solid");
        return {
          name: series.name,
          values: this.#range(series.values, sheetId),
          color: plain ?? THEME[index % THEME.length] ?? "#4472C4",
          dash,
          ...(marker === undefined ? {} : { marker }),
        };
      }),
      axis: this.#axis(chart),
      legend: chart.legend.visible,
    };
  }

  fromPlan(sheetId: string, plan: ChartPlan): void {
    this.#count += 1;
    const chart: Chart = {
      id: `{CH-${this.#count}}`,
      name: plan.name,
      type: TYPES[plan.kind],
      position: { left: 0, top: 0, width: 0, height: 0 },
      title: plan.title.startsWith("=") ? "" : plan.title,
      titleVisible: plan.title !== "",
      titleFormula: plan.title.startsWith("=") ? plan.title : undefined,
      description: plan.description,
      legend: { visible: plan.legend, position: "Bottom" },
      plotVisibleOnly: false,
      categoriesReversed: plan.kind === "bar",
      axis: { minimum: plan.axis.minimum, maximum: plan.axis.maximum, unit: plan.axis.unit },
      series: plan.series.map((series) => {
        const own = newSeries(series.name);
        own.values = this.#sheetArea(series.values);
        own.categories = this.#sheetArea(plan.categories);
        own.line = { color: series.color, style: DASHES[series.dash ?? "solid"], weight: 2.25 };
        if (plan.kind !== "radar") own.fill = series.color;
        const marker = series.marker === undefined ? "Automatic" : MARKERS[series.marker];
        own.marker = { style: marker, size: 6, background: series.color, foreground: series.color };
        return own;
      }),
    };
    this.place(sheetId, chart, plan.area);
    this.sheets.state(sheetId).charts.push(chart);
  }

  #axis(chart: Chart): ChartPlan["axis"] {
    const { minimum, maximum, unit } = chart.axis;
    let highest = maximum ?? 0;
    if (maximum === undefined) {
      for (const { values } of chart.series) {
        if (!values) continue;
        for (let row = values.area.row; row < values.area.row + values.area.rows; row += 1) {
          const value = this.cells.value(values.sheetId, row, values.area.column);
          if (typeof value === "number" && !isCellError(value)) highest = Math.max(highest, value);
        }
      }
    }
    const lowest = minimum ?? 0;
    const top = highest > lowest ? highest : lowest + 1;
    return { minimum: lowest, maximum: top, unit: unit ?? (top - lowest) / 5 };
  }

  #cellOf(formula: string): SheetArea | undefined {
    const reference = parseReference(formula.slice(1));
    const sheetId = reference?.sheet === undefined ? undefined : this.sheets.find(reference.sheet);
    return reference && sheetId !== undefined ? { sheetId, area: reference.area } : undefined;
  }

  #range(place: SheetArea | undefined, fallback: string): ChartRange {
    const sheetId = place && this.sheets.has(place.sheetId) ? place.sheetId : fallback;
    return { sheet: this.sheets.name(sheetId), area: place?.area ?? { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  #sheetArea(range: ChartRange): SheetArea {
    const sheetId = this.sheets.find(range.sheet);
    if (sheetId === undefined)
      throw new Refusal("ItemNotFound", `A chart reads from the sheet ${range.sheet}, which is not there.`);
    return { sheetId, area: range.area };
  }

  #indexAt(points: number, size: (index: number) => number): number {
    let passed = 0;
    let index = 0;
    while (passed + size(index) <= points && index < 16_000) {
      passed += size(index);
      index += 1;
    }
    return index;
  }
}

function keyOf<K extends string>(values: Readonly<Record<K, string>>, value: string): K | undefined {
  return (Object.keys(values) as K[]).find((key) => values[key] === value);
}
