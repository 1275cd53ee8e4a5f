import type { CellStyle } from "./workbook-plan";

/** Every colour has one meaning; none carries it alone. */
export const COLORS = {
  ink: "#1F2937",
  quiet: "#5B6675",
  line: "#D5DBE3",
  brand: "#0B6E87",
  brandTint: "#E6F1F4",
  onBrand: "#FFFFFF",
  required: "#6B7280",
  met: "#1B6E3C",
  metTint: "#E7F4EC",
  near: "#8A5A00",
  nearTint: "#FFF3DC",
  short: "#A3261B",
  shortTint: "#FCEBE9",
  input: "#FFFBE6",
} as const;

export const TITLE: CellStyle = { size: 14, bold: true, color: COLORS.brand, vertical: "center" };
export const SENTENCE: CellStyle = { color: COLORS.quiet, vertical: "center" };
export const SECTION: CellStyle = { size: 11, bold: true, color: COLORS.brand, vertical: "center" };
export const HEADER: CellStyle = {
  bold: true,
  color: COLORS.onBrand,
  fill: COLORS.brand,
  wrap: true,
  vertical: "center",
  horizontal: "center",
  border: COLORS.line,
};
export const BODY: CellStyle = { color: COLORS.ink, vertical: "center", border: COLORS.line };
export const LONG_TEXT: CellStyle = { ...BODY, wrap: true, vertical: "top" };
export const INPUT: CellStyle = { ...BODY, fill: COLORS.input };
export const QUIET: CellStyle = { color: COLORS.quiet, size: 9, vertical: "center" };
export const CENTERED: CellStyle = { horizontal: "center" };

/** Two decimals for levels, one for percentages. */
export const LEVEL_FORMAT = "0.00";
export const PERCENT_FORMAT = "0.0";
export const GAP_FORMAT = "+0.00;-0.00;0.00";
export const TEXT_FORMAT = "@";

/** Shades of one hue for the levels 0 to 1 of the scale's height. */
const HEAT = ["#F1F7F9", "#C9E0E7", "#94C1CE", "#5FA5B7", "#0B6E87"] as const;

/**
 * Fill and ink of a level in the heat map: darker is higher, and the ink turns white where dark fills need it.
 *
 * @param share The level divided by the top level, 0 to 1.
 * @example heatStyle(1) // { fill: "#0B6E87", color: "#FFFFFF" }
 */
export function heatStyle(share: number): { readonly fill: string; readonly color: string } {
  const shade = Math.min(HEAT.length - 1, Math.max(0, Math.round(share * (HEAT.length - 1))));
  return { fill: HEAT[shade] ?? HEAT[0], color: shade >= HEAT.length - 1 ? COLORS.onBrand : COLORS.ink };
}
