import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../core/plan/workbook-plan";
import { intersect } from "./address";
import { toHex } from "./cell-style";
import { type Engine, toArea, toRange } from "./engine";

const PIXELS_PER_POINT = 4 / 3;

/** How sheets are laid out: sizes of columns and rows, what is hidden, merged and frozen. */
export class SheetLayout {
  constructor(private readonly engine: Engine) {}

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

  #columns(sheetId: string, area: Area): Area {
    this.engine.makeRoom(sheetId, { row: 0, column: area.column, rows: 1, columns: Math.min(area.columns, 200) });
    return this.engine.clip(sheetId, { ...area, row: 0, rows: MAX_ROWS });
  }

  #rows(sheetId: string, area: Area): IRange {
    this.engine.makeRoom(sheetId, { row: area.row, column: 0, rows: Math.min(area.rows, 5000), columns: 1 });
    return toRange(this.engine.clip(sheetId, { ...area, column: 0, columns: MAX_COLUMNS }));
  }
}
