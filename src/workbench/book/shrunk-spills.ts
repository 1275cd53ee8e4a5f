import type { Area } from "../../core/plan/workbook-plan";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import { BUSY } from "./custom-functions";
import type { Sheets } from "./sheets";

/**
 * Univer calculates again what reads a spill, but not what read the cells that a spill no longer reaches. This remembers
 * how far spills went, and lets the readers of cells that fell empty calculate. While a custom function is under way
 * nothing is lost yet: its result mostly fills the same cells.
 */
export class ShrunkSpills {
  readonly #spills = new Map<string, Map<string, Area>>();

  constructor(
    private readonly cells: Cells,
    private readonly sheets: Sheets,
    private readonly calculation: Calculation,
  ) {}

  /** To be called after each calculation. */
  follow(): void {
    const ids = this.sheets.ids();
    for (const sheetId of this.#spills.keys()) if (!ids.includes(sheetId)) this.#spills.delete(sheetId);
    for (const sheetId of ids) this.#followOn(sheetId);
  }

  #followOn(sheetId: string): void {
    const now = new Map(this.cells.spills(sheetId).map((area) => [anchorOf(area), area]));
    for (const [anchor, before] of this.#spills.get(sheetId) ?? []) {
      const after = now.get(anchor) ?? { ...before, rows: 1, columns: 1 };
      if (!now.has(anchor) && this.#isBusy(sheetId, before)) now.set(anchor, before);
      else {
        const left = cellsLeft(before, after);
        if (left.length > 0) this.calculation.touch(sheetId, left);
      }
    }
    this.#spills.set(sheetId, now);
  }

  #isBusy(sheetId: string, { row, column }: Area): boolean {
    const value = this.cells.value(sheetId, row, column);
    return typeof value === "object" && value?.error === BUSY;
  }
}

function anchorOf({ row, column }: Area): string {
  return `${row},${column}`;
}

/** The cells of an area that are outside the one it became, below and beside it. */
function cellsLeft(before: Area, after: Area): Area[] {
  const below = { ...before, row: before.row + after.rows, rows: before.rows - after.rows };
  const beside = {
    ...before,
    rows: Math.min(before.rows, after.rows),
    column: before.column + after.columns,
    columns: before.columns - after.columns,
  };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
