import type { ChartPlan } from "../core/plan/workbook-plan";
import { XML_HEADER, xmlAttribute } from "../core/xml/xml-write";

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part that says where a sheet's charts stand, their names, and what screen readers say of them. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return `${XML_HEADER}<xdr:wsDr ${NAMESPACES}>${charts.map(anchorXml).join("")}</xdr:wsDr>`;
}

function anchorXml(chart: ChartPlan, index: number): string {
  const { row, column, rows, columns } = chart.area;
  return (
    `<xdr:twoCellAnchor>${corner("from", row, column)}${corner("to", row + rows, column + columns)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="${xmlAttribute(chart.name)}" descr="${xmlAttribute(chart.description)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function corner(name: "from" | "to", row: number, column: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
