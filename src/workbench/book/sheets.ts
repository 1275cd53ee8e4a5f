import { BooleanNumber, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { quotedSheetName } from "./address";
import { BY_BOOK, type Engine } from "./engine";
import { Refusal } from "./refusal";
import { type SheetState, newSheetState } from "./sheet-state";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const FIRST_ID = 0x10000000;

/** The workbook's sheets: their order, names and whether they are seen. */
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

  /** @throws Refusal AccessDenied */
  requireOpenStructure(): void {
    if (this.structureProtected) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
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
