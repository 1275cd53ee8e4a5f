import { type CellStyle as FileStyle, resolveThemeColor, type Workbook } from "hucre/xlsx";
import type { CellStyle, ConditionalFormatPlan } from "../core/plan/workbook-plan";
import type { NumberFormats } from "./number-formats";

type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

/** Cells count theme colours light before dark; the theme itself has them the other way round. */
const THEME_ORDER = [1, 0, 3, 2];

/** Turns the looks of a file's cells into those of a plan. */
export class StylesIn {
  private readonly known = new Map<string, CellStyle>();

  constructor(
    private readonly workbook: Workbook,
    private readonly formats: NumberFormats,
  ) {}

  /** A cell's style; the same object for the same look, null where it is that of an ordinary cell. */
  style(source: FileStyle | undefined): CellStyle | null {
    const style = source ? this.planStyle(source) : {};
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const known = this.known.get(key) ?? style;
    this.known.set(key, known);
    return known;
  }

  /** The look that a conditional format gives. */
  differential({ font, fill }: FileStyle): ConditionalFormatPlan["style"] {
    const color = this.color(font?.color);
    const fillColor = fill?.type === "pattern" ? (this.color(fill.bgColor) ?? this.color(fill.fgColor)) : undefined;
    return {
      ...(font?.bold ? { bold: true } : {}),
      ...(color === undefined ? {} : { color }),
      ...(fillColor === undefined ? {} : { fill: fillColor }),
    };
  }

  /** "#RRGGBB"; undefined where the program chooses the colour. */
  color(color: FileColor | undefined): string | undefined {
    if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
    const theme = this.workbook.themeColors;
    if (color?.theme === undefined || !theme) return undefined;
    return `#${resolveThemeColor(theme, THEME_ORDER[color.theme] ?? color.theme, color.tint)}`;
  }

  private planStyle({ font, fill, border, alignment, numFmt }: FileStyle): CellStyle {
    const usual = this.workbook.defaultFont;
    const color = this.color(font?.color);
    const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? this.color(fill.fgColor) : undefined;
    const side = border?.top ?? border?.bottom ?? border?.left ?? border?.right;
    const numberFormat = this.formats.code(numFmt);
    const { horizontal, vertical } = alignment ?? {};
    return {
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(font?.size !== undefined && font.size !== usual?.size ? { size: font.size } : {}),
      ...(color !== undefined && color !== this.color(usual?.color) ? { color } : {}),
      ...(fillColor === undefined ? {} : { fill: fillColor }),
      ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
      ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
      ...(alignment?.wrapText ? { wrap: true } : {}),
      ...(alignment?.indent ? { indent: alignment.indent } : {}),
      ...(numberFormat === null ? {} : { numberFormat }),
      ...(side ? { border: this.color(side.color) ?? "#000000" } : {}),
    };
  }
}
