import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { oneCell } from "./address";
import { BY_BOOK, type Engine, toRange } from "./engine";
import type { EventSource } from "./events";
import { Refusal } from "./refusal";
import type { Sheets } from "./sheets";

/** What else than cells may be selected or shown in Excel. The grid has neither: they are states to try the add-in in. */
export type Shown = "cells" | "chart" | "chart-sheet";

/** What is selected on each sheet. */
export class Selections {
  shown: Shown = "cells";
  readonly #bySheet = new Map<string, Area>();

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly events: EventSource,
  ) {}

  /** Forgets them all, before another workbook is opened. */
  forget(): void {
    this.#bySheet.clear();
    this.shown = "cells";
  }

  /** The worksheet that is shown. @throws Refusal UnsupportedSheet where it is a chart sheet */
  get activeSheetId(): string {
    if (this.shown === "chart-sheet")
      throw new Refusal(
        "UnsupportedSheet",
        "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
      );
    return this.sheets.activeId;
  }

  /** What is selected on the sheet that is shown. @throws Refusal InvalidSelection where it is no cell */
  get active(): { sheetId: string; area: Area } {
    if (this.shown !== "cells")
      throw new Refusal("InvalidSelection", "The current selection is invalid for this operation.");
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
    this.shown = "cells";
    this.events.tell("selected", { sheetId, area });
  }
}
