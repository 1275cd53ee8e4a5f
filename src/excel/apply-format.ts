import type { CellStyle, ColumnPlan, FormatPlan, RowPlan } from "../core/plan/workbook-plan";
import { columnLetters } from "../core/formulas/address";
import { addressOf } from "./address";

/** Points per character of the default font, and the cell's own margin, as Excel counts column widths. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** @param count columns from the plan's column on that are alike */
export function applyColumn(sheet: Excel.Worksheet, plan: ColumnPlan, count: number): void {
  const columns = sheet.getRange(`${columnLetters(plan.column)}:${columnLetters(plan.column + count - 1)}`);
  columns.format.columnWidth = plan.width * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
  if (plan.hidden) columns.columnHidden = true;
}

/** @param count rows from the plan's row on that are alike */
export function applyRow(sheet: Excel.Worksheet, plan: RowPlan, count: number): void {
  const rows = sheet.getRange(`${plan.row + 1}:${plan.row + count}`);
  if (plan.height !== undefined) rows.format.rowHeight = plan.height;
  if (plan.hidden) rows.rowHidden = true;
}

export function applyFormat(sheet: Excel.Worksheet, plan: FormatPlan): void {
  const range = sheet.getRange(addressOf(plan.area));
  applyFont(range.format.font, plan.style);
  applyAlignment(range.format, plan.style);
  if (plan.style.fill !== undefined) range.format.fill.color = plan.style.fill;
  if (plan.style.numberFormat !== undefined) {
    // One value for a whole range is allowed by Excel; the typing knows matrices only.
    (range as { numberFormat: unknown }).numberFormat = plan.style.numberFormat;
  }
  if (plan.style.border !== undefined) applyBorder(range, plan, plan.style.border);
}

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
}

function applyAlignment(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = capitalised(style.horizontal);
  if (style.vertical !== undefined) format.verticalAlignment = capitalised(style.vertical);
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function applyBorder(range: Excel.Range, plan: FormatPlan, color: string): void {
  const sides = [
    ...EDGES,
    ...(plan.area.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(plan.area.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}

function capitalised<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}
