import type {
  Area, CellContent, ColumnPlan, ConditionalFormatPlan, CustomXmlPart, FormatPlan, PrintPlan, RowPlan, SheetPlan, TablePlan, ValidationPlan, WorkbookPlan,
} from "../core/plan/workbook-plan"; // prettier-ignore
import type { SheetGuards } from "../core/guards/restored-guards";
import type { TableGuards } from "../core/guards/standing-guards";
import { type MemoryChange, reversedMemory, type WorkbookMemory } from "../core/record/memory";
import type { CellValue } from "../core/tables/cell";
import type { Place, SheetTable, TableKind } from "../core/tables/table";

/** What the actions need of a workbook, in the product's own nouns. src/excel implements it for Excel. */
export interface Workbook {
  /**
   * Names in use, so that a plan can choose free ones. One round trip. Rejects with WorkbookRefusal where nothing can
   * be added: a read-only workbook or a protected structure.
   */
  namesInUse(): Promise<NamesInUse>;
  /**
   * Adds the plan's sheets, tables, names, charts and custom XML parts. A part takes the place of one with its namespace.
   * One round trip per 2 MB of plan, one more where a part is replaced, and one each for charts and pages. If any part fails, everything is as it was before and the promise rejects with WorkbookRefusal or the bug's own error.
   */
  insert(plan: WorkbookPlan, options?: InsertOptions): Promise<void>;
  /**
   * Every table of the product, in the order of the sheets, and what the workbook remembers, with the guards of tables that
   * are asked for. Two round trips; a few more where cells of one column differ in what they allow.
   */
  readWorkbook(asked?: { readonly guards: readonly TableKind[] }): Promise<WorkbookContents>;
  /** The values of some areas. One round trip. */
  read(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /**
   * Writes single cells and returns what undoing it takes. One round trip, and one more where a number goes into a cell
   * that is formatted as text: that cell gets the format of numbers.
   */
  write(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /**
   * Gives sheets other words: names, texts, formulas, rules and charts. A cell that no longer holds what it should is
   * left alone; protected sheets are protected again in the same batch. One round trip to look, one to try whether
   * protected sheets open, then one per 2 MB. If any part fails, what was changed is put back and the promise rejects.
   */
  relabel(relabelling: Relabelling): Promise<void>;
  /** The cell that is active where the user is at work. One round trip. */
  selection(): Promise<SelectedCell>;
  /** Where each sheet holds something. Two round trips. */
  usedAreas(): Promise<readonly UsedSheet[]>;
  /**
   * What the cells of some areas hold: of a formula its text, what it shows and, of one of the add-in's functions, the area
   * that it spills over. Two round trips.
   */
  readContents(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellContent[])[])[]>;
  /**
   * Puts other contents into cells, with the sheets, tables, formats and names that belong to them; protected sheets are
   * protected again in the same batch. One round trip to look, one to try whether protected sheets open, then one per
   * 2 MB. If any part fails or the user cancels, everything is put back and the promise rejects.
   */
  convert(conversion: Conversion, options?: InsertOptions): Promise<void>;
  /**
   * Puts drop-downs, limits, marks and looks back on cells; contents stay, and protected sheets are protected again in the
   * same batch. One round trip to look, one to try whether protected sheets open, and one. If any part fails, everything
   * is put back and the promise rejects.
   *
   * @returns what takes it back; areas whose drop-downs, limits or marks went since are left alone
   */
  restoreGuards(guards: readonly SheetGuards[]): Promise<() => Promise<GuardsTakenBack>>;
  /**
   * Puts custom XML parts into the workbook and touches nothing else. A part takes the place of one with its namespace. Two
   * round trips.
   */
  keepParts(parts: readonly CustomXmlPart[]): Promise<void>;
  /** Shows a cell to the user. */
  select(place: Place): Promise<void>;
  /**
   * Removes sheets that a plan added, with their tables, names and custom XML parts, which are found by their namespaces.
   * What is already gone is passed over.
   */
  remove(sheets: readonly string[], names: readonly string[], parts: readonly string[]): Promise<void>;
  /**
   * Calls back where Excel left something out of an action that can be done by hand: the action itself is done; returns
   * what ends it.
   */
  onShortfall(listener: (shortfall: Shortfall) => void): () => void;
  /** Calls back with the name of a sheet after the user or a recalculation changed cells of it; returns what ends it. */
  onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}

/** What Excel left out: charts that it did not draw, or pages that it did not set up for printing. */
export type Shortfall = "charts" | "pages";

export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Namespaces of the custom XML parts. */
  readonly parts: readonly string[];
  /** False where the user switched calculation to manual: figures wait for F9. */
  readonly calculatesByItself: boolean;
}

/** What of a workbook is the product's. */
export interface WorkbookContents {
  readonly tables: readonly SheetTable[];
  readonly memory: WorkbookMemory;
  /** Of the tables whose guards were asked for. */
  readonly guards: readonly TableGuards[];
}

/** What came of taking back restored guards: areas that were left alone. */
export interface GuardsTakenBack {
  readonly leftAlone: readonly SheetArea[];
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The active cell and what it holds. */
export interface SelectedCell {
  readonly place: Place;
  /** A blank cell is null. */
  readonly value: CellValue;
  /** In English, starting with "="; null where the cell holds none. Of a spill only the first cell has one. */
  readonly formula: string | null;
  /** The name of the table around it. */
  readonly table: string | null;
}

export interface CellChange {
  readonly place: Place;
  readonly content: CellContent;
  /** How the cell shows its content; without it the cell's format stays. */
  readonly numberFormat?: string;
}

export interface Relabelling {
  readonly sheets: readonly SheetRelabelling[];
  readonly memory: MemoryChange;
}

export interface SheetRelabelling {
  readonly before: SheetWords;
  readonly after: SheetWords;
  readonly cells: readonly CellRelabelling[];
}

/** What of a sheet, apart from its cells, depends on the language. */
export interface SheetWords {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartWords[];
  readonly footer: PrintPlan["footer"] | null;
}

/** The words of a chart that are its own and not those of a cell. Found by the chart's name. */
export interface ChartWords {
  readonly chart: string;
  readonly series: readonly string[];
}

export interface UsedSheet {
  readonly sheet: string;
  /** Stays the same when the sheet gets another name. */
  readonly id: string;
  /** Null where the sheet is blank. */
  readonly area: Area | null;
}

/** What changes when formulas become others; before and after exchanged, it is what takes that back. */
export interface Conversion {
  readonly sheets: readonly SheetConversion[];
  /** Sheets that are there only afterwards, and only before: as plans, so that they can be put back. */
  readonly added: readonly SheetPlan[];
  readonly removed: readonly SheetPlan[];
  /** Defined names with their formulas. */
  readonly names: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly memory: MemoryChange;
}

/** What takes a conversion back. */
export function reversedConversion({ sheets, added, removed, names, memory }: Conversion): Conversion {
  return {
    sheets: sheets.map(({ name, before, after, cells, lines, anew }) => ({
      name,
      before: after,
      after: before,
      cells: cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
      ...(lines && { lines: { ...lines, come: !lines.come } }),
      ...(anew && { anew: { before: anew.after, after: anew.before } }),
    })),
    added: removed,
    removed: added,
    names: names.map(({ name, before, after }) => ({ name, before: after, after: before })),
    memory: reversedMemory(memory),
  };
}

export interface SheetConversion {
  readonly name: string;
  readonly before: SheetLook;
  readonly after: SheetLook;
  /** What a cell holds now, as it was read, and what it gets. With lines it is counted where they stand. */
  readonly cells: readonly CellRelabelling[];
  /** Rows or columns that come or go. */
  readonly lines?: TableLines;
  /** The sheet, which holds nothing of the user's, is filled anew. */
  readonly anew?: { readonly before: SheetPlan; readonly after: SheetPlan };
}

/**
 * Rows of a table, whose cells below move, or columns of its sheet: with them the table is as large as `table` says. What is
 * typed, formatted, sorted and filtered beside them stays with its cells.
 */
export interface TableLines {
  readonly name: string;
  readonly of: "rows" | "columns";
  readonly come: boolean;
  readonly table: Area;
  /** Rows or columns of the sheet, ascending. */
  readonly at: readonly number[];
  /** How they look where they come. */
  readonly look: LineLook;
}

export type LineLook = Pick<
  SheetPlan,
  "columns" | "rows" | "formats" | "merges" | "validations" | "conditionalFormats"
>;

/** What of a sheet, apart from its cells, is there only before or only after. */
export interface SheetLook {
  readonly rows: readonly RowPlan[];
  readonly formats: readonly FormatPlan[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Cells that are one. */
  readonly merges: readonly Area[];
  readonly printArea: Area | null;
}

/** A text is replaced where it still stands, a formula where a formula still stands. */
export interface CellRelabelling {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface InsertOptions {
  /** Share of the plan that is in the workbook, 0 to 1, and the sheet at work. */
  readonly onProgress?: (share: number, sheet: string) => void;
  /** Aborting takes away what was added; the promise rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/** Why the workbook refused: what the user can do something about. The message is for programmers. */
export type RefusalReason =
  | "structure-protected"
  | "sheet-protected"
  | "read-only"
  | "cell-being-edited"
  /** Excel is in the middle of something, or the object does not take it: nearer it does not tell. */
  | "busy"
  /** A chart is selected, or another workbook is in front. */
  | "no-cell-selected"
  | "other-workbook"
  | "chart-sheet"
  /** Merged cells, a pivot table or contents at the sheet's end. */
  | "cells-in-the-way"
  /** A chart's cells hold nothing to draw. */
  | "chart-empty"
  /** Rows of a table that is to become longer are hidden, as by a filter. */
  | "rows-hidden"
  | "sheet-gone"
  /** Sheets of the same names came since the workbook was looked at, as from another window. */
  | "added-meanwhile"
  | "too-large"
  | "connection-lost"
  /** An insert failed half way, and what it had added could not be taken away. */
  | "left-over"
  /** A change of words or formulas failed half way, and what it had changed could not be put back. */
  | "half-changed"
  | "not-supported"
  | "unknown";

export class WorkbookRefusal extends Error {
  override readonly name = "WorkbookRefusal";
  constructor(
    readonly reason: RefusalReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
