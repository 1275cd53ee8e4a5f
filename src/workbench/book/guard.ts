import { CanceledError, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  InsertColCommand,
  InsertRowCommand,
  InsertSheetCommand,
  InsertSheetMutation,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { BY_BOOK, type Engine } from "./engine";
import type { EventSource } from "./events";
import type { Protection } from "./protection";
import type { Sheets } from "./sheets";

const STRUCTURE: ReadonlySet<string> = new Set([
  InsertSheetCommand.id,
  InsertSheetMutation.id,
  RemoveSheetCommand.id,
  SetWorksheetHideCommand.id,
  SetWorksheetNameCommand.id,
  SetWorksheetOrderCommand.id,
]);

const ROWS_AND_COLUMNS: ReadonlySet<string> = new Set([
  InsertRowCommand.id,
  InsertColCommand.id,
  RemoveRowCommand.id,
  RemoveColCommand.id,
]);

/** What the book's state forbids. */
export interface GuardState {
  readonly isReadOnly: () => boolean;
}

/** Stops what a person does in the grid where protection or a read-only workbook forbids it, and says so. */
export function guardGrid(
  engine: Engine,
  sheets: Sheets,
  protection: Protection,
  events: EventSource,
  state: GuardState,
): void {
  const refuse = (sheetId: string, area: Area): never => {
    events.tell("refused", { sheetId, area, reason: "protected" });
    throw new CanceledError();
  };
  engine.commands.beforeCommandExecuted((command, options) => {
    if (options?.[BY_BOOK] || options?.onlyLocal || options?.["fromFormula"]) return;
    const sheetId = sheetOf(command) ?? sheets.activeId;
    if (STRUCTURE.has(command.id)) {
      if (sheets.structureProtected || state.isReadOnly()) refuse(sheetId, NOWHERE);
    } else if (ROWS_AND_COLUMNS.has(command.id)) {
      if (protection.isProtected(sheetId) || state.isReadOnly()) refuse(sheetId, NOWHERE);
    } else if (command.id === SetRangeValuesMutation.id) {
      const area = touched(command);
      if (area && (state.isReadOnly() || !protection.mayChange(sheetId, area))) refuse(sheetId, area);
    }
  });
}

const NOWHERE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function sheetOf(command: Readonly<ICommandInfo>): string | undefined {
  const params = command.params as { subUnitId?: string } | undefined;
  return params?.subUnitId;
}

/** The cells that a mutation sets, as one area. */
export function touched(command: Readonly<ICommandInfo>): Area | undefined {
  const { cellValue, range } = command.params as {
    cellValue?: Record<string, Record<string, unknown>>;
    range?: IRange[];
  };
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((cells) => Object.keys(cells ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0 || range) return undefined;
  const row = rows.reduce((least, next) => Math.min(least, next));
  const column = columns.reduce((least, next) => Math.min(least, next));
  return {
    row,
    column,
    rows: rows.reduce((most, next) => Math.max(most, next)) - row + 1,
    columns: columns.reduce((most, next) => Math.max(most, next)) - column + 1,
  };
}
