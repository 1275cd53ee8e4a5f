import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle, ConditionalFormatPlan } from "../core/plan/workbook-plan";

/** The workbook's own font: with "minor" Excel takes the theme's, which suits the user's script. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, family: 2, scheme: "minor" } as const;

/** A cell's look as the file library knows it; null where nothing differs from an ordinary cell. */
export function fileStyle(style: CellStyle, unlocked: boolean): FileStyle | null {
  const result: FileStyle = {};
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, indent, numberFormat, border } = style;
  if (bold || italic || size !== undefined || color !== undefined) {
    result.font = {
      ...DEFAULT_FONT,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color: { rgb: rgb(color) } }),
    };
  }
  if (fill !== undefined) result.fill = solid(fill);
  if (horizontal ?? vertical ?? wrap ?? indent) {
    result.alignment = {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    };
  }
  if (numberFormat !== undefined && numberFormat !== "General") result.numFmt = numberFormat;
  if (border !== undefined) {
    const side = { style: "thin", color: { rgb: rgb(border) } } as const;
    result.border = { top: side, right: side, bottom: side, left: side };
  }
  if (unlocked) result.protection = { locked: false };
  return Object.keys(result).length > 0 ? result : null;
}

/** The look that a conditional format gives. */
export function differentialStyle(style: ConditionalFormatPlan["style"]): FileStyle {
  const { bold, color, fill } = style;
  return {
    ...(bold === undefined && color === undefined
      ? {}
      : { font: { ...(bold ? { bold } : {}), ...(color === undefined ? {} : { color: { rgb: rgb(color) } }) } }),
    ...(fill === undefined ? {} : { fill: solid(fill) }),
  };
}

/**
 * Both colours are the same because programs differ in which of the two a solid fill in a conditional format shows.
 */
function solid(color: string): NonNullable<FileStyle["fill"]> {
  const both = { rgb: rgb(color) };
  return { type: "pattern", pattern: "solid", fgColor: both, bgColor: both };
}

/** Opaque, as the file counts colours: alpha first. */
function rgb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

const FONT_ORDER = ["b", "i", "sz", "color", "name", "family", "scheme"];

/** Puts the elements of each font in the order in which Excel writes them: stricter readers want no other. */
export function fontsInOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, elements: string) => {
    const sorted = [...elements.matchAll(/<(\w+)[^>]*\/>/g)].sort(
      ([, a = ""], [, b = ""]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b),
    );
    return `<font>${sorted.map(([element]) => element).join("")}</font>`;
  });
}
