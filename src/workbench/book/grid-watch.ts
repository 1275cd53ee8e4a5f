import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { BY_BOOK, toArea } from "./engine";
import type { BookEvents } from "./events";
import { touched } from "./guard";
import type { TableGrowth } from "./table-growth";

interface Watched {
  readonly book: Book;
  readonly growth: TableGrowth;
  /** Whether a change of that workbook is one to tell of. */
  readonly isOurs: (unitId: string) => boolean;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: Parameters<typeof toArea>[0];
  readonly selections?: readonly { readonly range: Parameters<typeof toArea>[0] }[];
}

const STRUCTURE: Readonly<Record<string, BookEvents["changed"]["kind"]>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Tells the book's listeners what happens in the grid, and lets tables follow what a person enters. */
export function watchGrid(watched: Watched): void {
  const { book } = watched;
  book.engine.commands.onCommandExecuted((command, options) => {
    const params = command.params as Params | undefined;
    if (!params || (params.unitId !== undefined && !watched.isOurs(params.unitId))) return;
    const byUser = options?.[BY_BOOK] !== true;
    const sheetId = params.subUnitId ?? "";
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!options?.onlyLocal && !options?.["fromFormula"]) noteCells(watched, command, sheetId, byUser);
        return;
      case InsertSheetMutation.id:
        book.dirty = true;
        book.tell("sheetAdded", { sheetId: params.sheet?.id ?? "" });
        return;
      case RemoveSheetMutation.id:
        book.dirty = true;
        book.tell("sheetDeleted", { sheetId });
        // The engine keeps what depended on the sheet until everything is calculated anew.
        void book.calculation.recalculate();
        return;
      case SetWorksheetActiveOperation.id:
        book.tell("sheetActivated", { sheetId });
        return;
      case SetSelectionsOperation.id:
        if (byUser) noteSelection(book, params, sheetId);
        return;
      default:
        noteStructure(book, command.id, params, byUser);
    }
  });
}

function noteCells({ book, growth }: Watched, command: Readonly<ICommandInfo>, sheetId: string, byUser: boolean): void {
  const area = touched(command);
  if (!area) return;
  book.dirty = true;
  if (!changesContents(command)) return;
  if (byUser) {
    growth.noteEntry(sheetId, area);
    book.cells.adoptFormulas(sheetId, area);
  }
  book.tables.noteChange(sheetId, area);
  book.tell("changed", { sheetId, area, kind: "RangeEdited", byUser });
}

function noteSelection(book: Book, { selections }: Params, sheetId: string): void {
  const last = selections?.at(-1);
  if (!last) return;
  const area = toArea(last.range);
  // Whole rows and columns come without bounds.
  if (Number.isNaN(area.rows + area.columns)) return;
  book.selections.note(sheetId, area);
}

function noteStructure(book: Book, command: string, { range, subUnitId = "" }: Params, byUser: boolean): void {
  const kind = STRUCTURE[command];
  if (!kind || !range) return;
  book.dirty = true;
  book.tell("changed", { sheetId: subUnitId, area: toArea(range), kind, byUser });
}

function changesContents(command: Readonly<ICommandInfo>): boolean {
  const { cellValue } = command.params as { cellValue?: Record<string, Record<string, object | null>> };
  return Object.values(cellValue ?? {}).some((row) =>
    Object.values(row).some((cell) => !cell || "v" in cell || "f" in cell || "p" in cell),
  );
}
