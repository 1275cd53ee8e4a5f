import { BooleanNumber, type IRange, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { intersect, quotedSheetName } from "./address";
import { toHex } from "./cell-style";
import { BY_BOOK, type Engine, toArea, toRange } from "./engine";
import { Refusal } from "./refusal";
import { type SheetState, newSheetState } from "./sheet-state";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const PIXELS_PER_POINT = 4 / 3;
const FIRST_ID = 0x10000000;

/** The workbook's sheets: their order, names and looks. */
export class Sheets {
  readonly #states = new Map<string, SheetState>();
  #count = 0;
  /** Protected structure: sheets are neither added, removed, renamed, moved nor hidden. */
  structureProtected = false;

  constructor(private readonly engine: Engine) {}

  /** Forgets every sheet's own state, before another workbook is opened. */
  forget(): void {
    this.#states.clear();
    this.structureProtected = false;
  }

  newId(): string {
    this.#count += 1;
    return `{${(FIRST_ID + this.#count).toString(16).toUpperCase()}-0001-0000-0000-000000000000}`;
  }

  state(sheetId: string): SheetState {
    let state = this.#states.get(sheetId);
    if (!state) {
      state = newSheetState();
      this.#states.set(sheetId, state);
    }
    return state;
  }

  /** Ids in the order of the tabs. */
  ids(): string[] {
    return [...this.engine.workbook.getSheetOrders()];
  }

  has(sheetId: string): boolean {
    return (
      this.engine.workbook.getSheetBySheetId(sheetId) !== null &&
      this.engine.workbook.getSheetBySheetId(sheetId) !== undefined
    );
  }

  /** Finds a sheet by name, without regard to case, or by id. */
  find(nameOrId: string): string | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.ids().find((id) => id.toLowerCase() === wanted || this.name(id).toLowerCase() === wanted);
  }

  name(sheetId: string): string {
    return this.engine.worksheet(sheetId).getName();
  }

  get activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.engine.worksheet(sheetId);
    if (this.visibility(sheetId) !== "Visible")
      throw new Refusal("InvalidOperation", "A hidden sheet cannot be activated.");
    const params = { unitId: this.engine.unitId, subUnitId: sheetId };
    this.engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params, { [BY_BOOK]: true });
  }

  /** Adds an empty sheet at the end and returns its id. @throws Refusal for a bad or taken name, or protected structure */
  add(name?: string): string {
    this.requireOpenStructure();
    const chosen = name ?? this.#freeName();
    this.#requireFreeName(chosen);
    const id = this.newId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name: chosen, ...EMPTY_SHEET }) as IWorksheetData;
    this.engine.run(InsertSheetMutation, { index: this.ids().length, sheet });
    return id;
  }

  /** Tables and charts of the sheet must be gone already. */
  delete(sheetId: string): void {
    this.requireOpenStructure();
    const subUnitName = this.name(sheetId);
    const others = this.ids().filter((id) => id !== sheetId && this.visibility(id) === "Visible");
    const next = others[0];
    if (next === undefined)
      throw new Refusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    if (this.activeId === sheetId)
      this.activate(others[Math.min(others.length - 1, this.ids().indexOf(sheetId))] ?? next);
    this.engine.run(RemoveSheetMutation, { subUnitId: sheetId, subUnitName });
    this.#states.delete(sheetId);
  }

  rename(sheetId: string, name: string): void {
    this.requireOpenStructure();
    const former = this.name(sheetId);
    if (former === name) return;
    this.#requireFreeName(name, sheetId);
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, name };
    const { injector, commands } = this.engine;
    // Formulas and defined names follow the name, as they do when a person renames the sheet.
    const command = { id: SetWorksheetNameCommand.id, params };
    const { preRedos = [], redos } = injector.get(SheetInterceptorService).onCommandExecute(command);
    for (const { id, params } of preRedos) commands.syncExecuteCommand(id, params, { [BY_BOOK]: true });
    this.engine.run(SetWorksheetNameMutation, { subUnitId: sheetId, name });
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { [BY_BOOK]: true });
    this.#renameInTitles(former, name);
  }

  /** Titles of charts that are a cell of the sheet. */
  #renameInTitles(former: string, name: string): void {
    const starts = [`=${former}!`, `=${quotedSheetName(former)}!`, `='${former.replaceAll("'", "''")}'!`];
    for (const chart of this.ids().flatMap((id) => this.state(id).charts)) {
      const start = starts.find((candidate) => chart.titleFormula?.startsWith(candidate));
      if (start === undefined) continue;
      chart.titleFormula = `=${quotedSheetName(name)}!${chart.titleFormula?.slice(start.length) ?? ""}`;
    }
  }

  move(sheetId: string, position: number): void {
    this.requireOpenStructure();
    const ids = this.ids();
    if (position < 0 || position >= ids.length)
      throw new Refusal("InvalidArgument", "The position lies outside the workbook.");
    this.engine.run(SetWorksheetOrderMutation, {
      subUnitId: sheetId,
      fromOrder: ids.indexOf(sheetId),
      toOrder: position,
    });
  }

  visibility(sheetId: string): Visibility {
    if (this.engine.worksheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.state(sheetId).veryHidden ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.requireOpenStructure();
    const hide = visibility !== "Visible";
    if (hide && this.visibility(sheetId) === "Visible") {
      const other = this.ids().find((id) => id !== sheetId && this.visibility(id) === "Visible");
      if (other === undefined)
        throw new Refusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      if (this.activeId === sheetId) this.activate(other);
    }
    this.state(sheetId).veryHidden = visibility === "VeryHidden";
    const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.run(SetWorksheetHideMutation, { subUnitId: sheetId, hidden });
  }

  /** "#RRGGBB" or "" */
  tabColor(sheetId: string): string {
    return toHex(String(this.engine.worksheet(sheetId).getTabColor() ?? "")) ?? "";
  }

  setTabColor(sheetId: string, color: string): void {
    this.engine.run(SetTabColorMutation, { subUnitId: sheetId, color });
  }

  gridlines(sheetId: string): boolean {
    return this.engine.worksheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheetId: string, on: boolean): void {
    const showGridlines = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.run(ToggleGridlinesMutation, { subUnitId: sheetId, showGridlines });
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.engine.worksheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** Rows above and columns left of it stay in view; 0 and 0 let everything scroll. */
  freeze(sheetId: string, rows: number, columns: number): void {
    this.engine.run(SetFrozenMutation, {
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  /** Points. */
  columnWidth(sheetId: string, column: number): number {
    return this.engine.worksheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(sheetId: string, columns: Area, points: number): void {
    const area = this.#columns(sheetId, columns);
    const colWidth = Math.round(points * PIXELS_PER_POINT);
    this.engine.run(SetWorksheetColWidthMutation, { subUnitId: sheetId, ranges: [toRange(area)], colWidth });
  }

  /** Points. */
  rowHeight(sheetId: string, row: number): number {
    return this.engine.worksheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(sheetId: string, rows: Area, points: number): void {
    const ranges = [this.#rows(sheetId, rows)];
    this.engine.run(SetWorksheetRowHeightMutation, {
      subUnitId: sheetId,
      ranges,
      rowHeight: Math.round(points * PIXELS_PER_POINT),
    });
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, {
      subUnitId: sheetId,
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  /** Rows fit their content again. */
  fitRows(sheetId: string, rows: Area): void {
    const ranges = [this.#rows(sheetId, rows)];
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, {
      subUnitId: sheetId,
      ranges,
      autoHeightInfo: BooleanNumber.TRUE,
    });
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.engine.worksheet(sheetId).getColVisible(column);
  }

  hideColumns(sheetId: string, columns: Area, hidden: boolean): void {
    const ranges = [toRange(this.#columns(sheetId, columns))];
    this.engine.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, { subUnitId: sheetId, ranges });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.engine.worksheet(sheetId).getRowRawVisible(row);
  }

  hideRows(sheetId: string, rows: Area, hidden: boolean): void {
    const ranges = [this.#rows(sheetId, rows)];
    this.engine.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { subUnitId: sheetId, ranges });
  }

  merges(sheetId: string): Area[] {
    return this.engine.worksheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    if (area.rows * area.columns < 2) return;
    this.engine.makeRoom(sheetId, area);
    this.engine.run(AddWorksheetMergeMutation, { subUnitId: sheetId, ranges: [toRange(area)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.merges(sheetId)
      .filter((merged) => intersect(merged, area))
      .map(toRange);
    if (ranges.length > 0) this.engine.run(RemoveWorksheetMergeMutation, { subUnitId: sheetId, ranges });
  }

  /** @throws Refusal AccessDenied */
  requireOpenStructure(): void {
    if (this.structureProtected) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
  }

  #columns(sheetId: string, area: Area): Area {
    this.engine.makeRoom(sheetId, { row: 0, column: area.column, rows: 1, columns: Math.min(area.columns, 200) });
    return this.engine.clip(sheetId, { ...area, row: 0, rows: 1_048_576 });
  }

  #rows(sheetId: string, area: Area): IRange {
    this.engine.makeRoom(sheetId, { row: area.row, column: 0, rows: Math.min(area.rows, 5000), columns: 1 });
    return toRange(this.engine.clip(sheetId, { ...area, column: 0, columns: 16_384 }));
  }

  #freeName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  #requireFreeName(name: string, except?: string): void {
    if (name === "" || name.length > 31 || /[\\/*?:[\]]/.test(name) || /^'|'$/.test(name)) {
      throw new Refusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    }
    const owner = this.find(name);
    if (owner !== undefined && owner !== except) {
      throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }
}

/** Sizes of a sheet as Excel draws it: 64 by 20 pixels a cell. */
export const EMPTY_SHEET = {
  rowCount: 1000,
  columnCount: 60,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;
