import { BODY, COLORS, HEADER, INPUT, TEXT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { Area, CellContent } from "../workbook-plan";

/** First column of contents. */
export const CONTENT = 2;

/** The form while it is being written, row by row. */
export interface PositionForm {
  readonly draft: SheetDraft;
  readonly context: TemplateContext;
  /** Number of columns for contents, and their widths. */
  readonly columns: number;
  readonly widths: readonly number[];
  /** Cells that people fill in. */
  readonly unlocked: Area[];
  row: number;
}

/** A label that spans group and field, or the field alone. */
export function label({ draft }: PositionForm, area: Area, text: string): void {
  draft.put(area.row, area.column, [[text]]);
  draft.merge(area);
  draft.style(area, { ...BODY, bold: true, fill: COLORS.brandTint, wrap: true, horizontal: "center" });
}

/** Cells that people may change: a formula stays closed. */
export function input({ draft, unlocked }: PositionForm, area: Area, content: CellContent): void {
  const formula = typeof content === "object" && content !== null;
  draft.put(area.row, area.column, [[content]]);
  draft.merge(area);
  draft.style(area, { ...(formula ? BODY : INPUT), wrap: true, horizontal: "left" });
  if (formula) return;
  if (typeof content !== "number") draft.style(area, { numberFormat: TEXT_FORMAT });
  draft.anchor({ holds: { input: "position" }, area });
  unlocked.push(area);
}

/** The header of a small table of the form. */
export function header({ draft }: PositionForm, area: Area, text: string): void {
  draft.put(area.row, area.column, [[text]]);
  draft.merge(area);
  draft.style(area, { ...HEADER, size: 10 });
}

/** Width of cells of the contents, counted from their first column. */
export function widthOf({ widths }: PositionForm, column: number, columns: number): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
