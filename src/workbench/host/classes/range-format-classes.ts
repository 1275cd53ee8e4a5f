import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { indentOf, toGridStyle, toHex } from "../../book/cell-style";
import { ApiClass, type Json, type Scalar } from "../api-class";
import { type Argument, flag, invalid, number, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { namedColor } from "../named-color";
import type { Range } from "./range-values";

/** A property of cells' looks: null when the cells differ. */
function look<V extends Json>(
  read: (style: Nullable<IStyleData>) => V,
  write: (value: Argument) => IStyleData,
): Scalar<Range> {
  return {
    get: (self, host) => common(self, host, read),
    set: (self, value, host) => {
      host.requireUnprotected(self.sheetId, "allowFormatCells");
      const style = write(value);
      host.formatCells(self, () => style);
    },
  };
}

function common<V extends Json>(
  { sheetId, area }: Range,
  host: ExcelHost,
  read: (style: Nullable<IStyleData>) => V,
): V | null {
  const shown = host.book.engine.clip(sheetId, area);
  const first = read(host.book.cells.style(sheetId, area.row, area.column));
  for (let row = shown.row; row < shown.row + Math.min(shown.rows, 2000); row += 1) {
    for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
      if (read(host.book.cells.style(sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const nameOf = (values: Readonly<Record<string, unknown>>, value: unknown, otherwise: string): string =>
  Object.keys(values).find((key) => values[key] === value) ?? otherwise;

const truth = (value: Argument): BooleanNumber => (flag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const fontClass = new ApiClass<Range>({
  name: "RangeFont",
  scalars: {
    Bold: look(
      (style) => style?.bl === BooleanNumber.TRUE,
      (value) => ({ bl: truth(value) }),
    ),
    Italic: look(
      (style) => style?.it === BooleanNumber.TRUE,
      (value) => ({ it: truth(value) }),
    ),
    Color: look(
      (style) => toHex(style?.cl?.rgb) ?? "#000000",
      (value) => ({ cl: { rgb: namedColor(text(value)) } }),
    ),
    Size: look(
      (style) => style?.fs ?? 11,
      (value) => ({ fs: number(value) }),
    ),
    Name: look(
      (style) => style?.ff ?? "Calibri",
      (value) => ({ ff: text(value) }),
    ),
  },
});

const fillClass = new ApiClass<Range>({
  name: "RangeFill",
  scalars: {
    Color: look(
      (style) => toHex(style?.bg?.rgb) ?? "#FFFFFF",
      (value) => ({ bg: { rgb: namedColor(text(value)) } }),
    ),
  },
  methods: {
    Clear: (self, _args, host) => {
      host.requireUnprotected(self.sheetId, "allowFormatCells");
      host.formatCells(self, () => ({ bg: null }));
    },
  },
});

const protectionClass = new ApiClass<Range>({
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: ({ sheetId, area }, host) => host.book.protection.locked(sheetId, area),
      set: ({ sheetId, area }, value, host) => {
        host.requireUnprotected(sheetId);
        host.book.protection.setLocked(sheetId, area, flag(value));
      },
    },
  },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

interface Border {
  readonly range: Range;
  readonly side: Side;
}

const EDGE = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideVertical: "r",
  InsideHorizontal: "b",
} as const;

const LINES = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
} as const;

const WEIGHTS = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;

/** Whether a cell carries the side of the range: its last row the bottom edge, all but the last row a line inside. */
function carries({ range: { area }, side }: Border, row: number, column: number): boolean {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return row === area.row;
    case "EdgeBottom":
      return row === lastRow;
    case "EdgeLeft":
      return column === area.column;
    case "EdgeRight":
      return column === lastColumn;
    case "InsideVertical":
      return column < lastColumn;
    case "InsideHorizontal":
      return row < lastRow;
  }
}

function drawBorder(border: Border, change: { style?: BorderStyleTypes; color?: string }, host: ExcelHost): void {
  const { sheetId } = border.range;
  host.requireUnprotected(sheetId, "allowFormatCells");
  const key = EDGE[border.side];
  host.formatCells(border.range, (row, column) => {
    if (!carries(border, row, column)) return undefined;
    if (change.style === BorderStyleTypes.NONE) return { bd: { [key]: null } };
    const former = host.book.cells.style(sheetId, row, column)?.bd?.[key];
    const line = {
      s: change.style ?? former?.s ?? BorderStyleTypes.THIN,
      cl: { rgb: change.color ?? former?.cl.rgb ?? "#000000" },
    };
    return { bd: { [key]: line } satisfies IBorderData };
  });
}

function borderLine({ range: { sheetId, area }, side }: Border, host: ExcelHost): IBorderData["t"] {
  const row = side === "EdgeBottom" ? area.row + area.rows - 1 : area.row;
  const column = side === "EdgeRight" ? area.column + area.columns - 1 : area.column;
  return host.book.cells.style(sheetId, row, column)?.bd?.[EDGE[side]];
}

const borderClass = new ApiClass<Border>({
  name: "RangeBorder",
  identity: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, host) => nameOf(LINES, borderLine(border, host)?.s ?? BorderStyleTypes.NONE, "Continuous"),
      set: (border, value, host) => {
        drawBorder(border, { style: LINES[oneOf(Object.keys(LINES) as (keyof typeof LINES)[], value)] }, host);
      },
    },
    Color: {
      get: (border, host) => toHex(borderLine(border, host)?.cl.rgb) ?? "#000000",
      set: (border, value, host) => {
        drawBorder(border, { color: namedColor(text(value)) }, host);
      },
    },
    Weight: {
      get: (border, host) => nameOf(WEIGHTS, borderLine(border, host)?.s, "Thin"),
      set: (border, value, host) => {
        drawBorder(border, { style: WEIGHTS[oneOf(Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[], value)] }, host);
      },
    },
  },
});

const bordersClass = new ApiClass<Range>({
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => borderClass.of({ range: self, side })),
  byIdentity: (self, args) => borderClass.of({ range: self, side: oneOf(SIDES, args.any(0)) }),
  methods: {
    GetItem: (self, args) => borderClass.of({ range: self, side: oneOf(SIDES, args.any(0)) }),
  },
});

/** How cells look, and how wide and high they are (points). */
export const rangeFormatClass: ApiClass<Range> = new ApiClass<Range>({
  name: "RangeFormat",
  scalars: {
    ColumnWidth: {
      get: ({ sheetId, area }, host) =>
        equal(area.columns, (index) => host.book.layout.columnWidth(sheetId, area.column + index)),
      set: ({ sheetId, area }, value, host) => {
        host.requireUnprotected(sheetId, "allowFormatColumns");
        const points = number(value);
        if (points < 0 || points > 2000) invalid();
        host.book.layout.setColumnWidth(sheetId, area, points);
      },
    },
    RowHeight: {
      get: ({ sheetId, area }, host) =>
        equal(area.rows, (index) => host.book.layout.rowHeight(sheetId, area.row + index)),
      set: ({ sheetId, area }, value, host) => {
        host.requireUnprotected(sheetId, "allowFormatRows");
        const points = number(value);
        if (points < 0 || points > 409.5) invalid();
        host.book.layout.setRowHeight(sheetId, area, points);
      },
    },
    HorizontalAlignment: look(
      (style) => nameOf(HORIZONTAL, style?.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
      (value) => ({ ht: HORIZONTAL[oneOf(Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[], value)] }),
    ),
    VerticalAlignment: look(
      (style) => nameOf(VERTICAL, style?.vt ?? VerticalAlign.BOTTOM, "Bottom"),
      (value) => ({ vt: VERTICAL[oneOf(Object.keys(VERTICAL) as (keyof typeof VERTICAL)[], value)] }),
    ),
    WrapText: look(
      (style) => style?.tb === WrapStrategy.WRAP,
      (value) => ({ tb: flag(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    IndentLevel: look(indentOf, (value) => toGridStyle({ indent: number(value) })),
  },
  objects: {
    Font: (self) => fontClass.of(self),
    Fill: (self) => fillClass.of(self),
    Borders: (self) => bordersClass.of(self),
    Protection: (self) => protectionClass.of(self),
  },
  methods: {
    AutofitColumns: ({ sheetId, area }, _args, host) => {
      host.requireUnprotected(sheetId, "allowFormatColumns");
      host.fitColumns(sheetId, area);
    },
    AutofitRows: ({ sheetId, area }, _args, host) => {
      host.requireUnprotected(sheetId, "allowFormatRows");
      host.book.layout.fitRows(sheetId, area);
    },
  },
});

function equal(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < Math.min(count, 200); index += 1) if (read(index) !== first) return null;
  return first;
}
