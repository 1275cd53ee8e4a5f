import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { oneCell } from "./address";
import { BY_BOOK, type Engine, toRange } from "./engine";
import type { EventSource } from "./events";
import type { Sheets } from "./sheets";

/** What is selected on each sheet. */
export class Selections {
  readonly #bySheet = new Map<string, Area>();

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly events: EventSource,
  ) {}

  /** Forgets them all, before another workbook is opened. */
  forget(): void {
    this.#bySheet.clear();
  }

  /** What is selected on the sheet that is shown. */
  get active(): { sheetId: string; area: Area } {
    const sheetId = this.sheets.activeId;
    return { sheetId, area: this.#bySheet.get(sheetId) ?? oneCell(0, 0) };
  }

  /** Shows the sheet and selects the area, as an add-in does. */
  select(sheetId: string, area: Area): void {
    if (this.sheets.activeId !== sheetId) this.sheets.activate(sheetId);
    this.engine.makeRoom(sheetId, this.engine.clip(sheetId, area));
    const shown = this.engine.clip(sheetId, area);
    const range = toRange({ ...shown, rows: Math.max(shown.rows, 1), columns: Math.max(shown.columns, 1) });
    const primary = {
      ...range,
      actualRow: shown.row,
      actualColumn: shown.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.commands.syncExecuteCommand(
      SetSelectionsOperation.id,
      { unitId: this.engine.unitId, subUnitId: sheetId, selections: [{ range, primary, style: null }] },
      { [BY_BOOK]: true },
    );
    this.note(sheetId, area);
  }

  /** Remembers what was selected in the grid, and tells of it. */
  note(sheetId: string, area: Area): void {
    this.#bySheet.set(sheetId, area);
    this.events.tell("selected", { sheetId, area });
  }
}
