/** Colours of a chart's own parts, as RRGGBB. */
export const INK = "1F2937";
export const QUIET = "5B6675";
export const LINES = "D5DBE3";

/** Text of a legend, an axis or a title; the size in points. `level` text is never turned nor left out. */
export function textProperties(points: number, color: string, { bold = false, level = false } = {}): string {
  return (
    `<c:txPr>${level ? '<a:bodyPr rot="0" vert="horz"/>' : "<a:bodyPr/>"}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}">` +
    `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`
  );
}

/** A thin line in a chart's own colour. */
export function thinLine(color: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}
