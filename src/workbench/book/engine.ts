import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import {
  type ICommand,
  type IRange,
  type Injector,
  type Workbook,
  type Worksheet,
  ICommandService,
} from "@univerjs/core";
import type { Area } from "../../core/plan/workbook-plan";
import { isOnSheet } from "./address";
import type { Grid } from "./grid";
import { Refusal } from "./refusal";

/** Set while the book itself changes the workbook, so that guards let it pass and events tell who did it. */
export const BY_BOOK = "byBook";

/** Univer as the book's parts use it: mutations by name, the open workbook, areas instead of ranges. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  #workbook: Workbook | undefined;

  constructor(readonly grid: Grid) {
    this.injector = grid.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  open(workbook: Workbook): void {
    this.#workbook = workbook;
  }

  get workbook(): Workbook {
    if (!this.#workbook) throw new Refusal("GeneralException", "No workbook is open.");
    return this.#workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** @throws Refusal ItemNotFound when the sheet is gone */
  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  /** Carries out one of Univer's mutations on the open workbook, at once. */
  run<P extends object>(mutation: ICommand<P, boolean>, params: Omit<P, "unitId">): void {
    const done = this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, ...params }, { [BY_BOOK]: true });
    if (done === false) throw new Refusal("GeneralException", `The grid did not carry out ${mutation.id}.`);
  }

  /** Univer's sheets are only as large as they need to be: makes room for the area. */
  makeRoom(sheetId: string, area: Area): void {
    if (!isOnSheet(area)) throw new Refusal("InvalidArgument", "The area lies outside the sheet.");
    const sheet = this.worksheet(sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getRowCount()) sheet.setRowCount(Math.min(rows + 200, MAX_ROWS));
    if (columns > sheet.getColumnCount()) sheet.setColumnCount(Math.min(columns + 20, MAX_COLUMNS));
  }

  /** The part of the area that the grid holds now; whole rows and columns are cut to it. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.worksheet(sheetId);
    const rows = Math.min(area.row + area.rows, sheet.getRowCount()) - area.row;
    const columns = Math.min(area.column + area.columns, sheet.getColumnCount()) - area.column;
    return { row: area.row, column: area.column, rows: Math.max(rows, 0), columns: Math.max(columns, 0) };
  }
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
