import type { Area, ChartRange } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { isCellError } from "../core/tables/cell";
import { absoluteRef, parseSheetRef } from "./address";
import type { SheetContents } from "./cell-grid";

/** The plan's own cells, from which charts take the values that they show before anything is calculated. */
export type ContentsBySheet = ReadonlyMap<string, SheetContents>;

/** A range of a chart: where it is, and what its cells show. */
export interface ChartData {
  readonly ref: string;
  readonly values: readonly CellValue[];
}

/** A text that may be a reference to a cell: its reference, if it is one, and its words. */
export interface ChartText {
  readonly ref: string | null;
  readonly text: string;
}

export function chartData(range: ChartRange, contents: ContentsBySheet): ChartData {
  const values = contents.get(range.sheet)?.shown(range.area) ?? emptyCells(range.area);
  return { ref: absoluteRef(range.sheet, range.area), values };
}

/** A chart's title or a series' name: a text, or a reference such as ='Scorecard'!$B$2. */
export function chartText(text: string, contents: ContentsBySheet): ChartText {
  const cell = text.startsWith("=") ? parseSheetRef(text) : null;
  if (!cell) return { ref: null, text };
  const [value] = contents.get(cell.sheet)?.shown(cell.area) ?? [];
  return { ref: text.slice(1), text: wordsOf(value ?? null) };
}

/** What a label shows of a value; errors and blank cells have no words. */
export function wordsOf(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function emptyCells(area: Area): null[] {
  return new Array<null>(area.rows * area.columns).fill(null);
}
