import type { SheetLook } from "../actions/workbook";
import type { Area, FormatPlan } from "../core/plan/workbook-plan";

/** Formats that hold on rows where the other look has none, cut to those rows: where both speak, nothing is touched. */
export function formatsOnlyIn(own: SheetLook, other: SheetLook): readonly FormatPlan[] {
  const taken = new Set(other.formats.flatMap(({ area }) => rowsOf(area)));
  return own.formats.flatMap(({ area, style }) =>
    runs(rowsOf(area).filter((row) => !taken.has(row))).map(({ row, rows }) => ({
      area: { ...area, row, rows },
      style,
    })),
  );
}

/** Formats on rows that hold something else from now on, as the changed merges of their cells tell: nothing of them stays. */
export function formatsOnMovedRows(own: SheetLook, other: SheetLook): readonly FormatPlan[] {
  const moved = new Set([...own.merges, ...other.merges].flatMap(rowsOf));
  return own.formats.flatMap(({ area, style }) =>
    runs(rowsOf(area).filter((row) => moved.has(row))).map(({ row, rows }) => ({
      area: { ...area, row, rows },
      style,
    })),
  );
}

/** The smallest area around the conditional formats of both looks; null where there are none. */
export function aroundConditionalFormats(before: SheetLook, after: SheetLook): Area | null {
  const areas = [...before.conditionalFormats, ...after.conditionalFormats].map(({ area }) => area);
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

function rowsOf({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function runs(rows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && row === last.row + last.rows) last.rows += 1;
    else found.push({ row, rows: 1 });
  }
  return found;
}
