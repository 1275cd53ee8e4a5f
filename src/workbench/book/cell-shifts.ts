import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  RemoveColByRangeCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { areaAddress, contains, intersect } from "./address";
import type { ConditionalFormat, ConditionalFormats } from "./conditional-formats";
import { BY_BOOK, type Engine, toRange } from "./engine";
import type { Evaluation } from "./evaluation";
import { Refusal } from "./refusal";
import { areasAfter, type CellShift, span } from "./shifted-areas";
import type { Sheets } from "./sheets";
import type { Table, Tables } from "./tables";

/** Inserts and deletes cells; formulas, looks, rules, names and tables follow those that move, as in Excel. */
export class CellShifts {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly tables: Tables,
    private readonly formats: ConditionalFormats,
    private readonly evaluation: Evaluation,
  ) {}

  /** @throws Refusal InvalidOperation where a part of a table would move */
  async apply(sheetId: string, shift: CellShift): Promise<void> {
    const { charts, unlocked } = this.sheets.state(sheetId);
    if (charts.length + unlocked.length > 0)
      throw new Refusal("NotImplemented", "Cells are not moved on sheets with charts or open cells.");
    const tables = this.tables.onSheet(sheetId).map((table) => ({ table, area: tableAfter(table, shift) }));
    const formats = this.formats.onSheet(sheetId);
    const active = this.sheets.activeId;
    // Univer's commands work on the sheet that is shown.
    this.#show(sheetId);
    await this.engine.commands.executeCommand(this.#command(shift), this.#params(sheetId, shift), { [BY_BOOK]: true });
    this.#show(active);
    for (const { table, area } of tables) this.tables.resize(this.tables.get(table.id), area);
    formats.forEach((format) => this.#shiftFormat(format, shift));
  }

  /** Univer moves formats only where a page draws them, and leaves those as they are whose last cells go. */
  #shiftFormat(before: ConditionalFormat, shift: CellShift): void {
    const areas = before.areas.flatMap((area) => areasAfter(area, shift));
    const [first, from] = [areas[0], before.areas[0]];
    const now = this.formats.onSheet(before.sheetId).find(({ id }) => id === before.id);
    if (!now || !from) return;
    if (!first) {
      this.formats.remove(now);
      return;
    }
    const follows = now.formula === before.formula && !sameAreas(now.areas, areas);
    const formula = follows
      ? this.evaluation.moved(before.formula, first.row - from.row, first.column - from.column)
      : now.formula;
    if (follows || !sameAreas(now.areas, areas)) this.formats.change(now, { areas, formula });
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

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return JSON.stringify(one.map(areaAddress)) === JSON.stringify(other.map(areaAddress));
}

function tableAfter({ area: table }: Table, { area, of, come }: CellShift): Area {
  if (of === "columns") return { ...table, ...span(table.column, table.columns, area.column, area.columns, come) };
  const beside = { ...area, row: table.row, rows: table.rows };
  if (intersect(beside, table) === undefined || area.row >= table.row + table.rows) return table;
  if (!contains(beside, table))
    throw new Refusal("InvalidOperation", "The operation is attempting to shift cells in a table on your worksheet.");
  const { column: row, columns: rows } = span(table.row, table.rows, area.row, area.rows, come);
  return { ...table, row, rows };
}
