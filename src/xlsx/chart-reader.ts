import type { Area, ChartPlan, ChartRange, ChartSeries } from "../core/plan/workbook-plan";
import { parseSheetRef } from "./address";
import { type ReceivedFile, relationshipId } from "./received-file";
import { textFromStored } from "../core/xml/stored-text";
import { childNamed, childrenNamed, descendant, textOf, type XmlElement } from "../core/xml/xml-read";

/** The charts of a sheet that a plan can hold: radars and bars whose data are ranges of the workbook. */
export function chartsOf(file: ReceivedFile, sheetPath: string): ChartPlan[] {
  return file.related(sheetPath, "drawing").flatMap((drawingPath) => {
    const charts = file.relationships(drawingPath);
    return childrenNamed(file.xml(drawingPath), "twoCellAnchor").flatMap((anchor) => {
      const frame = childNamed(anchor, "graphicFrame");
      const link = descendant(frame, "graphic", "graphicData", "chart");
      const target = charts.get((link && relationshipId(link.attributes)) ?? "");
      const area = anchorArea(anchor);
      if (target?.kind !== "chart" || !area) return [];
      const properties = descendant(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
      const chart = chartFrom(file.xml(target.path));
      return chart
        ? [
            {
              name: textFromStored(properties["name"] ?? ""),
              description: textFromStored(properties["descr"] ?? ""),
              area,
              ...chart,
            },
          ]
        : [];
    });
  });
}

function anchorArea(anchor: XmlElement): Area | null {
  const corner = (name: string, axis: string) => Number(textOf(descendant(anchor, name, axis)));
  const end = (axis: string) => corner("to", axis) + (corner("to", `${axis}Off`) > 0 ? 1 : 0);
  const row = corner("from", "row");
  const column = corner("from", "col");
  const area = { row, column, rows: Math.max(1, end("row") - row), columns: Math.max(1, end("col") - column) };
  return Object.values(area).every(Number.isInteger) ? area : null;
}

function chartFrom(space: XmlElement): Omit<ChartPlan, "name" | "description" | "area"> | null {
  const chart = childNamed(space, "chart");
  const plotArea = childNamed(chart, "plotArea");
  const radar = childNamed(plotArea, "radarChart");
  const plot = radar ?? childNamed(plotArea, "barChart");
  const series = childrenNamed(plot, "ser").map((element) => seriesFrom(element, radar !== undefined));
  const categories = rangeOf(descendant(childrenNamed(plot, "ser")[0], "cat"));
  if (!plot || !categories || series.length === 0 || series.some((one) => one === null)) return null;
  const lying = childNamed(plot, "barDir")?.attributes["val"] === "bar";
  return {
    kind: radar ? "radar" : lying ? "bar" : "column",
    title: textFrom(descendant(chart, "title", "tx")),
    categories,
    series: series as ChartSeries[],
    axis: axisFrom(childNamed(plotArea, "valAx")),
    legend: childNamed(chart, "legend") !== undefined,
  };
}

function axisFrom(axis: XmlElement | undefined): ChartPlan["axis"] {
  const number = (fallback: number, ...path: string[]) =>
    Number(descendant(axis, ...path)?.attributes["val"] ?? fallback);
  const minimum = number(0, "scaling", "min");
  const maximum = number(minimum + 1, "scaling", "max");
  return { minimum, maximum, unit: number(1, "majorUnit") };
}

function seriesFrom(series: XmlElement, isLine: boolean): ChartSeries | null {
  const values = rangeOf(childNamed(series, "val"));
  if (!values) return null;
  const look = childNamed(series, "spPr");
  const line = childNamed(look, "ln");
  const color = descendant(isLine ? line : look, "solidFill", "srgbClr")?.attributes["val"];
  const dash = dashFrom(childNamed(line, "prstDash")?.attributes["val"] ?? "solid");
  const symbol = descendant(series, "marker", "symbol")?.attributes["val"];
  return {
    name: textFrom(childNamed(series, "tx")),
    values,
    color: `#${(color ?? "000000").toUpperCase()}`,
    ...(isLine || dash !== "solid" ? { dash } : {}),
    ...(isLine ? { marker: symbol === "circle" || symbol === "diamond" ? symbol : "none" } : {}),
  };
}

function dashFrom(preset: string): "solid" | "dash" | "dot" {
  if (/^(?:sysDot|dot)$/.test(preset)) return "dot";
  return /dash/i.test(preset) ? "dash" : "solid";
}

/** A title or a name: the reference to its cell, or its words, a line per paragraph. */
function textFrom(text: XmlElement | undefined): string {
  const reference = descendant(text, "strRef", "f");
  if (reference) return referenceOrWords(textFromStored(textOf(reference)));
  const literal = childNamed(text, "v");
  if (literal) return textFromStored(textOf(literal));
  const lines = childrenNamed(childNamed(text, "rich"), "p").map((paragraph) =>
    childrenNamed(paragraph, "r")
      .map((run) => textFromStored(textOf(childNamed(run, "t"))))
      .join(""),
  );
  return lines.join("\n");
}

/** LibreOffice stores words as a formula, ="words". */
function referenceOrWords(formula: string): string {
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return words === undefined ? `=${formula}` : words.replace(/""/g, '"');
}

function rangeOf(data: XmlElement | undefined): ChartRange | null {
  const reference = descendant(data, "strRef", "f") ?? descendant(data, "numRef", "f");
  return reference ? parseSheetRef(textFromStored(textOf(reference))) : null;
}
