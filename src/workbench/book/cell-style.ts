import {
  BorderStyleTypes,
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../../core/plan/workbook-plan";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** Univer has no indents: they are left padding, this many pixels a step. */
const INDENT = 9;

/** A style of a plan as the grid's. */
export function toGridStyle(style: CellStyle): IStyleData {
  const grid: IStyleData = {};
  if (style.bold !== undefined) grid.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) grid.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.size !== undefined) grid.fs = style.size;
  if (style.color !== undefined) grid.cl = { rgb: style.color };
  if (style.fill !== undefined) grid.bg = { rgb: style.fill };
  if (style.horizontal !== undefined) grid.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) grid.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) grid.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) grid.pd = { l: style.indent * INDENT + 2 };
  if (style.numberFormat !== undefined) grid.n = { pattern: style.numberFormat };
  if (style.border !== undefined) {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: style.border } };
    grid.bd = { t: line, b: line, l: line, r: line };
  }
  return grid;
}

/** A style of the grid as a plan's; what the grid does not say stays out. */
export function fromGridStyle(grid: Nullable<IStyleData>): CellStyle {
  const style: Mutable<CellStyle> = {};
  if (!grid) return style;
  if (grid.bl) style.bold = true;
  if (grid.it) style.italic = true;
  if (grid.fs !== undefined && grid.fs !== 11) style.size = grid.fs;
  const color = toHex(grid.cl?.rgb);
  if (color !== undefined) style.color = color;
  const fill = toHex(grid.bg?.rgb);
  if (fill !== undefined) style.fill = fill;
  const horizontal = keyOf(HORIZONTAL, grid.ht);
  if (horizontal) style.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, grid.vt);
  if (vertical) style.vertical = vertical;
  if (grid.tb === WrapStrategy.WRAP) style.wrap = true;
  const indent = indentOf(grid);
  if (indent > 0) style.indent = indent;
  if (grid.n?.pattern && grid.n.pattern !== "General") style.numberFormat = grid.n.pattern;
  const border = toHex((grid.bd?.t ?? grid.bd?.b)?.cl.rgb);
  if (border !== undefined) style.border = border;
  return style;
}

export const indentOf = (grid: Nullable<IStyleData>): number =>
  grid?.pd?.l === undefined || grid.pd.l === null ? 0 : Math.max(0, Math.round((grid.pd.l - 2) / INDENT));

function keyOf<K extends string, V>(values: Readonly<Record<K, V>>, value: unknown): K | undefined {
  for (const [key, known] of Object.entries<V>(values)) if (known === value) return key as K;
  return undefined;
}

/** "rgb(1,2,3)", "#abc" or "#aabbcc" as "#AABBCC". */
export function toHex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color);
  if (parts) {
    const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
    return `#${hex.join("").toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return color.startsWith("#") ? color.toUpperCase() : color;
}
