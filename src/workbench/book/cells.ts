import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import {
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  numfmt,
} from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { type CellValue, isCellError } from "../../core/tables/cell";
import { areaAddress } from "./address";
import { type Engine, toArea } from "./engine";
import { PendingFormats } from "./pending-formats";
import { toEngineFormula } from "./structured-references";

/** A formula as it was written, beside the text that the engine got for it. */
interface WrittenFormula {
  readonly written: string;
  readonly given: string;
}

const isError = (text: unknown): text is ErrorType => ERROR_TYPE_SET.has(text as ErrorType);

/** Reads and writes cells: contents, not looks. */
export class Cells {
  readonly #model: FormulaDataModel;
  readonly #formats = new PendingFormats();
  #gathering = false;

  constructor(
    private readonly engine: Engine,
    /** Name of the table around a cell, for references that leave it out. */
    private readonly tableAt: (sheetId: string, row: number, column: number) => string | undefined,
  ) {
    this.#model = engine.injector.get(FormulaDataModel);
  }

  /** The cell as the grid stores it, with the value that a formula beside it spilled into it. */
  raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const own = this.engine.worksheet(sheetId).getCellMatrix().getValue(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== "") return own;
    const spilled = this.#spilled(sheetId)?.[row]?.[column];
    return spilled ? { ...own, ...spilled, f: own?.f ?? null, custom: { error: true } } : own;
  }

  #spilled(sheetId: string): Record<number, Record<number, ICellData>> | undefined {
    return this.#model.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId] as
      Record<number, Record<number, ICellData>> | undefined;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    const cell = this.raw(sheetId, row, column);
    return cell ? cellValue(cell) : null;
  }

  /** The formula as it was written, or undefined. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.engine.worksheet(sheetId).getCellMatrix().getValue(row, column);
    const given =
      cell?.f ?? (cell?.si ? this.#model.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) : undefined);
    if (!given) return undefined;
    const kept = cell?.custom?.["formula"] as WrittenFormula | undefined;
    return kept?.given === given ? kept.written : given;
  }

  style(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    const sheet = this.engine.worksheet(sheetId);
    const shown = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellMatrix().getValue(row, column) ?? {});
    return this.#formats.isEmpty ? shown : this.#formats.over(sheetId, row, column, shown);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column)?.n?.pattern ?? "General";
  }

  /** The text that the cell shows. */
  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    if (value === null) return "";
    if (isCellError(value)) return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const pattern = this.numberFormat(sheetId, row, column);
    if (typeof value === "string" || pattern === "@") return String(value);
    return numfmt.format(pattern, value, { throws: false });
  }

  /**
   * Writes contents; undefined leaves a cell as it is. A string is text. Formulas of dynamic arrays spill.
   * @param contents as many rows and columns as the area
   */
  write(sheetId: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    this.engine.makeRoom(sheetId, area);
    const matrix = new ObjectMatrix<ICellData>();
    contents.forEach((line, i) => {
      line.forEach((content, j) => {
        if (content === undefined) return;
        matrix.setValue(area.row + i, area.column + j, this.#cellData(sheetId, area.row + i, area.column + j, content));
      });
    });
    this.engine.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: matrix.getMatrix() });
  }

  /** Formulas that a person wrote in Excel's short forms get the engine's long ones beside them. */
  adoptFormulas(sheetId: string, area: Area): void {
    this.forEachCell(sheetId, area, (cell, row, column) => {
      if (!cell.f?.includes("[")) return;
      const written = this.formula(sheetId, row, column) ?? cell.f;
      if (toEngineFormula(written, { table: this.tableAt(sheetId, row, column) }) === cell.f) return;
      this.write(sheetId, { row, column, rows: 1, columns: 1 }, [[{ formula: written }]]);
    });
  }

  #cellData(sheetId: string, row: number, column: number, content: CellContent): ICellData {
    const custom = this.engine.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom;
    return contentData(content, { custom, table: this.tableAt(sheetId, row, column) });
  }

  /** Merges styles into cells: keys that are null are taken away. */
  format(sheetId: string, area: Area, styleOf: (row: number, column: number) => IStyleData | undefined): void {
    this.engine.worksheet(sheetId);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const style = styleOf(row, column);
        if (style) this.#formats.add(sheetId, row, column, style);
      }
    }
    if (!this.#gathering) this.flushFormats();
  }

  /** Until `flushFormats`, looks are gathered and reach the grid together. */
  gatherFormats(): void {
    this.#gathering = true;
  }

  flushFormats(): void {
    this.#gathering = false;
    for (const [subUnitId, cellValue] of this.#formats.take()) {
      if (!this.engine.workbook.getSheetBySheetId(subUnitId)) continue;
      // The trigger tells Univer's formula engine that no contents change.
      this.engine.run(SetRangeValuesMutation, { subUnitId, cellValue, trigger: SetStyleCommand.id });
    }
  }

  /** Takes styles away altogether. */
  clearFormats(sheetId: string, area: Area): void {
    const wasGathering = this.#gathering;
    this.flushFormats();
    this.#gathering = wasGathering;
    const matrix = new ObjectMatrix<ICellData>();
    this.forEachCell(sheetId, area, (_cell, row, column) => void matrix.setValue(row, column, { s: null }));
    this.engine.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: matrix.getMatrix() });
  }

  clearContents(sheetId: string, area: Area): void {
    const matrix = new ObjectMatrix<ICellData>();
    this.forEachCell(sheetId, area, (_cell, row, column) => {
      matrix.setValue(row, column, contentData(null, {}));
    });
    this.engine.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: matrix.getMatrix() });
  }

  /** Every stored cell inside the area. */
  forEachCell(sheetId: string, area: Area, visit: (cell: ICellData, row: number, column: number) => void): void {
    const last = area.row + area.rows;
    const right = area.column + area.columns;
    this.engine
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell || row < area.row || row >= last || column < area.column || column >= right) return;
        visit(cell, row, column);
      });
  }

  /** The smallest area around every cell that holds a value or formula, and those with a look of their own unless `valuesOnly`. */
  used(sheetId: string, valuesOnly: boolean): Area | undefined {
    if (!valuesOnly && this.#gathering) {
      this.flushFormats();
      this.#gathering = true;
    }
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.engine
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const holds = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si);
        if (holds || (!valuesOnly && cell?.s)) take(row, column);
      });
    for (const spill of this.spills(sheetId)) {
      take(spill.row, spill.column);
      take(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The areas that formulas of the sheet spill over, their own cell included. */
  spills(sheetId: string): Area[] {
    const ranges = this.#model.getArrayFormulaRange()[this.engine.unitId]?.[sheetId] ?? {};
    const rows = Object.values(ranges as Record<string, Record<string, IRange>>);
    const areas = rows.flatMap((row) => Object.values(row).map(toArea));
    return areas.filter((area) => area.rows * area.columns > 1);
  }

  /** Formula cells that show an error, for messages and tests: "Sheet1!A1" style local addresses. */
  errorCells(sheetId: string): string[] {
    const found: string[] = [];
    this.forEachCell(sheetId, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, (cell, row, column) => {
      if (cell.f && isError(cell.v)) found.push(areaAddress({ row, column, rows: 1, columns: 1 }));
    });
    return found;
  }
}

/** What the grid stores for a content. Everything that was in the cell before goes, except its look. */
export function contentData(
  content: CellContent,
  cell: {
    readonly custom?: ICellData["custom"];
    readonly table?: string | undefined;
    /** What the engine gets instead of the formula. */
    readonly given?: string | undefined;
  },
): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null };
  if (cell.custom?.["formula"]) empty.custom = null;
  if (content === null) return empty;
  if (typeof content === "string") return { ...empty, v: content, t: CellValueType.STRING };
  if (typeof content === "number") return { ...empty, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...empty, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if ("error" in content) return { ...empty, v: content.error, t: CellValueType.STRING, custom: { error: true } };
  const written = content.formula;
  const given = cell.given ?? toEngineFormula(written, { table: cell.table });
  const data: ICellData = { ...empty, f: given };
  if (given !== written) data.custom = { formula: { written, given } satisfies WrittenFormula };
  const result = content.result;
  if (result !== undefined && result !== null) {
    if (isCellError(result)) Object.assign(data, { v: result.error, t: CellValueType.STRING });
    else if (typeof result === "boolean") Object.assign(data, { v: result ? 1 : 0, t: CellValueType.BOOLEAN });
    else
      Object.assign(data, { v: result, t: typeof result === "number" ? CellValueType.NUMBER : CellValueType.STRING });
  }
  return data;
}

/** What a stored cell holds. */
export function cellValue(cell: ICellData): CellValue {
  const value = cell.v;
  if (value === undefined || value === null)
    return cell.p?.body ? withBreaks(cell.p.body.dataStream.replace(/\r\n$/, "")) : null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (typeof value !== "string") return value;
  const fromFormula = cell.f || cell.si || cell.custom?.["error"];
  return fromFormula && isError(value) ? { error: value } : withBreaks(value);
}

/** Where the grid ends a line with "\r", Excel does with "\n". */
function withBreaks(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r", "\n") : text;
}
