import { COLORS, SECTION } from "../palette";
import type { CellStyle } from "../workbook-plan";

/** Look of the headers of the page's smaller parts. */
export const SMALL_HEADER: CellStyle = {
  ...SECTION,
  size: 10,
  fill: COLORS.brandTint,
  wrap: true,
  border: COLORS.line,
};
