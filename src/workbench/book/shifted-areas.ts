import type { Area } from "../../core/plan/workbook-plan";
import { intersect, without } from "./address";

/** Cells that come or go so that others move: rows of a few columns, or whole columns of a sheet. */
export interface CellShift {
  readonly area: Area;
  readonly of: "rows" | "columns";
  readonly come: boolean;
}

/** Where an area's cells are after the shift; none where all of them went. */
export function areasAfter(held: Area, { area, of, come }: CellShift): readonly Area[] {
  if (of === "columns") {
    const after = { ...held, ...span(held.column, held.columns, area.column, area.columns, come) };
    return after.columns > 0 ? [after] : [];
  }
  const moving = intersect(held, { ...held, column: area.column, columns: area.columns });
  if (!moving) return [held];
  const { column: row, columns: rows } = span(held.row, held.rows, area.row, area.rows, come);
  return [...(rows > 0 ? [{ ...moving, row, rows }] : []), ...without(held, moving)];
}

/** Where a run of lines starts, and how long it is, after others came or went. */
export function span(start: number, length: number, at: number, count: number, come: boolean) {
  if (come) {
    if (at <= start) return { column: start + count, columns: length };
    return { column: start, columns: at < start + length ? length + count : length };
  }
  const before = Math.max(0, Math.min(start, at + count) - at);
  const within = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { column: start - before, columns: length - within };
}
