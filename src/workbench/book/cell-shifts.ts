import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  RemoveColByRangeCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { contains, intersect } from "./address";
import { BY_BOOK, type Engine, toRange } from "./engine";
import { Refusal } from "./refusal";
import type { Sheets } from "./sheets";
import type { Table, Tables } from "./tables";

/** Cells that come or go so that others move: rows of a few columns, or whole columns of a sheet. */
export interface CellShift {
  readonly area: Area;
  readonly of: "rows" | "columns";
  readonly come: boolean;
}

/** Inserts and deletes cells; formulas, looks, rules, names and tables follow those that move, as in Excel. */
export class CellShifts {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly tables: Tables,
  ) {}

  /** @throws Refusal InvalidOperation where a part of a table would move */
  async apply(sheetId: string, shift: CellShift): Promise<void> {
    const { charts, unlocked } = this.sheets.state(sheetId);
    if (charts.length + unlocked.length > 0)
      throw new Refusal("NotImplemented", "Cells are not moved on sheets with charts or open cells.");
    const tables = this.tables.onSheet(sheetId).map((table) => ({ table, area: areaAfter(table, shift) }));
    const active = this.sheets.activeId;
    // Univer's commands work on the sheet that is shown.
    this.#show(sheetId);
    await this.engine.commands.executeCommand(this.#command(shift), this.#params(sheetId, shift), { [BY_BOOK]: true });
    this.#show(active);
    for (const { table, area } of tables) this.tables.resize(this.tables.get(table.id), area);
  }

  #command({ of, come }: CellShift): string {
    if (of === "rows") return come ? InsertRangeMoveDownCommand.id : DeleteRangeMoveUpCommand.id;
    return come ? InsertColByRangeCommand.id : RemoveColByRangeCommand.id;
  }

  #params(sheetId: string, { area, of }: CellShift): object {
    const rows = this.engine.worksheet(sheetId).getRowCount();
    const range = toRange(of === "columns" ? { ...area, row: 0, rows } : area);
    return { unitId: this.engine.unitId, subUnitId: sheetId, range, direction: Direction.LEFT };
  }

  #show(sheetId: string): void {
    const params = { unitId: this.engine.unitId, subUnitId: sheetId };
    this.engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params, { [BY_BOOK]: true });
  }
}

function areaAfter({ area: table }: Table, { area, of, come }: CellShift): Area {
  if (of === "columns") return { ...table, ...span(table.column, table.columns, area.column, area.columns, come) };
  const beside = { ...area, row: table.row, rows: table.rows };
  if (intersect(beside, table) === undefined || area.row >= table.row + table.rows) return table;
  if (!contains(beside, table))
    throw new Refusal("InvalidOperation", "The operation is attempting to shift cells in a table on your worksheet.");
  const { column: row, columns: rows } = span(table.row, table.rows, area.row, area.rows, come);
  return { ...table, row, rows };
}

/** Where a run of lines starts, and how long it is, after others came or went. */
function span(start: number, length: number, at: number, count: number, come: boolean) {
  if (come) {
    if (at <= start) return { column: start + count, columns: length };
    return { column: start, columns: at < start + length ? length + count : length };
  }
  const before = Math.max(0, Math.min(start, at + count) - at);
  const within = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { column: start - before, columns: length - within };
}
