import type { ChartPlan } from "../../core/plan/workbook-plan";
import type { CellValue } from "../../core/tables/cell";
import type { Book } from "../book/book";
import type { Shown } from "../book/selections";
import type { Entry } from "../book/typing";
import type { ExcelHost } from "../host/excel-host";
import type { Fault, RequestCount } from "../host/request-log";
import { readFile, writeFile } from "./xlsx-files";

/** What scripts and tests can do with the workbench: `window.workbench`. */
export interface WorkbenchApi {
  /** Resolves when the add-in is loaded and connected. */
  readonly ready: Promise<void>;
  /** Opens an .xlsx file in place of the workbook that is open. */
  open(bytes: Uint8Array): Promise<void>;
  /** The workbook as an .xlsx file, after every formula is calculated. */
  save(): Promise<Uint8Array>;
  /** Names of the sheets, hidden ones included. */
  sheets(): string[];
  values(sheet: string, address: string): CellValue[][];
  formulas(sheet: string, address: string): CellValue[][];
  /** Types into a cell as a person would: validation and protection apply. */
  type(sheet: string, address: string, text: string): Promise<Entry>;
  charts(sheet: string): ChartPlan[];
  /** Resolves when every formula, custom functions included, is calculated and drawn. */
  settled(): Promise<void>;
  /** Round trips of the add-in since the start or the last reset; clean-up and function results are not counted. */
  requests(): RequestCount;
  resetRequests(): void;
  /** Lets a coming request fail. */
  failAt(fault: Fault): void;
  /** Passes blank cells of ranges to custom functions as 0, as Excel has done on some platforms. */
  blanksAsZero(on: boolean): Promise<void>;
  /** States of Excel in which it refuses: for trying what the add-in says then. */
  setState(state: Partial<ExcelState>): void;
}

export interface ExcelState {
  readonly editing: boolean;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly calculation: "Automatic" | "Manual";
  readonly shown: Shown;
  readonly hasPrinter: boolean;
  /** Excel refuses charts whose cells hold no figure. */
  readonly refusesEmptyCharts: boolean;
}

const SETTLING = 60_000;

export function workbenchApi(book: Book, host: ExcelHost, ready: Promise<void>): WorkbenchApi {
  return {
    ready,
    open: async (bytes) => {
      book.load(await readFile(bytes));
      await book.settled(SETTLING);
    },
    save: async () => {
      await book.settled(SETTLING);
      return writeFile(book.toPlan());
    },
    sheets: () => book.sheets.ids().map((id) => book.sheets.name(id)),
    values: (sheet, address) => book.values(sheet, address),
    formulas: (sheet, address) => book.formulas(sheet, address),
    type: (sheet, address, text) => book.type(sheet, address, text),
    charts: (sheet) => chartsOf(book, sheet),
    settled: async () => {
      await book.settled(SETTLING);
      await book.engine.grid.frames.drawn();
    },
    requests: () => host.requests(),
    resetRequests: () => host.resetRequests(),
    failAt: (fault) => host.failAt(fault),
    blanksAsZero: (on) => book.functions.setBlanksAsZero(on),
    setState: (state) => setState(book, state),
  };
}

function chartsOf(book: Book, sheet: string): ChartPlan[] {
  const sheetId = book.sheets.find(sheet);
  if (sheetId === undefined) return [];
  return book.charts.onSheet(sheetId).map((chart) => book.charts.toPlan(sheetId, chart));
}

function setState(book: Book, state: Partial<ExcelState>): void {
  if (state.editing !== undefined) book.editing = state.editing;
  if (state.readOnly !== undefined) book.readOnly = state.readOnly;
  if (state.structureProtected !== undefined) book.sheets.structureProtected = state.structureProtected;
  if (state.calculation !== undefined) book.calculation.mode = state.calculation;
  if (state.shown !== undefined) book.selections.shown = state.shown;
  if (state.hasPrinter !== undefined) book.hasPrinter = state.hasPrinter;
  if (state.refusesEmptyCharts !== undefined) book.charts.refusesEmpty = state.refusesEmptyCharts;
}
