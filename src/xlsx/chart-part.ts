import type { ChartPlan, ChartSeries } from "../core/plan/workbook-plan";
import { barPlot, radarPlot } from "./chart-axes";
import { chartData, type ChartData, type ChartText, chartText, type ContentsBySheet, wordsOf } from "./chart-data";
import { INK, textProperties } from "./chart-style";
import { XML_HEADER, xmlText } from "../core/xml/xml-write";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** English Metric Units of a point: the unit of lines. */
const EMU_PER_POINT = 12_700;
const LINE_WIDTH = 2.25 * EMU_PER_POINT;
const MARKER_SIZE = 6;
const DASHES = { solid: "solid", dash: "dash", dot: "sysDot" } as const;

/**
 * The part of the file that is a chart (ISO/IEC 29500-1, 21.2; the order of the elements matters). Every range comes
 * with the values of the plan's own cells, which programs show until they calculate; cells that hold no number leave
 * a gap. Hidden cells are drawn too, since the cells that charts read may stand in hidden columns.
 */
export function chartXml(plan: ChartPlan, contents: ContentsBySheet): string {
  const categories = chartData(plan.categories, contents);
  const series = plan.series.map((one, index) => seriesXml(plan, one, index, categories, contents)).join("");
  const plot = plan.kind === "radar" ? radarPlot(plan, series) : barPlot(plan, series);
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(9, INK)}</c:legend>`;
  return (
    `${XML_HEADER}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    titleXml(
      chartText(plan.title, contents),
      plan.series.map(({ name }) => chartText(name, contents).text),
    ) +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${plan.legend ? legend : ""}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  );
}

/** While the title's cell shows nothing yet, programs get the names of the series, not a made-up "Chart Title". */
function titleXml(title: ChartText, series: readonly string[]): string {
  if (title.ref === null && title.text === "") return '<c:autoTitleDeleted val="1"/>';
  const words =
    title.ref === null
      ? `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs(title.text)}</c:rich></c:tx><c:overlay val="0"/>`
      : `<c:tx>${stringReference(title.ref, [title.text || series.filter(Boolean).join(" · ")])}</c:tx><c:overlay val="0"/>${textProperties(12, INK, { bold: true })}`;
  return `<c:title>${words}</c:title><c:autoTitleDeleted val="0"/>`;
}

function paragraphs(text: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${INK}"/></a:solidFill>`;
  return text
    .split("\n")
    .map((line) => `<a:p><a:r><a:rPr sz="1200" b="1">${fill}</a:rPr><a:t>${xmlText(line)}</a:t></a:r></a:p>`)
    .join("");
}

function seriesXml(
  chart: ChartPlan,
  series: ChartSeries,
  index: number,
  categories: ChartData,
  contents: ContentsBySheet,
): string {
  const name = chartText(series.name, contents);
  const values = chartData(series.values, contents);
  const words = name.ref === null ? `<c:v>${xmlText(name.text)}</c:v>` : stringReference(name.ref, [name.text]);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${words}</c:tx>` +
    (chart.kind === "radar" ? lineXml(series) : barXml(series)) +
    `<c:cat>${stringReference(categories.ref, categories.values.map(wordsOf))}</c:cat>` +
    `<c:val>${numberReference(values)}</c:val></c:ser>`
  );
}

function lineXml(series: ChartSeries): string {
  const fill = colorFill(series.color);
  const marker =
    series.marker === undefined || series.marker === "none"
      ? '<c:symbol val="none"/>'
      : `<c:symbol val="${series.marker}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`;
  return (
    `<c:spPr><a:noFill/><a:ln w="${LINE_WIDTH}" cap="rnd">${fill}${dash(series)}<a:round/></a:ln></c:spPr>` +
    `<c:marker>${marker}</c:marker>`
  );
}

function barXml(series: ChartSeries): string {
  const outline = series.dash === undefined || series.dash === "solid" ? "" : `<a:ln>${dash(series)}</a:ln>`;
  return `<c:spPr>${colorFill(series.color)}${outline}</c:spPr><c:invertIfNegative val="0"/>`;
}

function colorFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function dash(series: ChartSeries): string {
  return `<a:prstDash val="${DASHES[series.dash ?? "solid"]}"/>`;
}

function stringReference(ref: string, words: readonly string[]): string {
  const points = words.map((word, index) => (word === "" ? "" : point(index, word)));
  return `<c:strRef><c:f>${xmlText(ref)}</c:f><c:strCache>${count(words)}${points.join("")}</c:strCache></c:strRef>`;
}

function numberReference({ ref, values }: ChartData): string {
  const points = values.map((value, index) =>
    typeof value === "number" && Number.isFinite(value) ? point(index, String(value)) : "",
  );
  return (
    `<c:numRef><c:f>${xmlText(ref)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `${count(values)}${points.join("")}</c:numCache></c:numRef>`
  );
}

function count(values: readonly unknown[]): string {
  return `<c:ptCount val="${values.length}"/>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`;
}
