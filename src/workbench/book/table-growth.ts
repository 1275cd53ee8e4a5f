import type { IStyleData } from "@univerjs/core";
import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { absoluteAddress, intersect, quotedSheetName } from "./address";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import type { ConditionalFormats } from "./conditional-formats";
import type { Engine } from "./engine";
import type { Evaluation } from "./evaluation";
import type { Names } from "./names";
import type { Protection } from "./protection";
import type { Sheets } from "./sheets";
import type { Table, Tables } from "./tables";
import type { Validations } from "./validations";

interface Parts {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly protection: Protection;
  readonly evaluation: Evaluation;
}

/**
 * Tables grow when a person types or pastes right below or beside them: looks, rules, column formulas and names of
 * whole columns go along, as in Excel.
 */
export class TableGrowth {
  constructor(private readonly parts: Parts) {}

  /** A program gives a table other rows: formulas that name the table read them. */
  resize(table: Table, area: Area): void {
    this.parts.tables.resize(table, area);
    this.parts.calculation.touchAll();
  }

  /** @param area the cells that a person changed */
  noteEntry(sheetId: string, area: Area): void {
    if (this.parts.protection.isProtected(sheetId)) return;
    for (const table of this.parts.tables.onSheet(sheetId)) {
      const grown = this.#grown(table, area);
      if (grown) this.#grow(table, grown);
    }
  }

  #grown(table: Table, entry: Area): Area | undefined {
    const { area } = table;
    const bottom = area.row + area.rows;
    const right = area.column + area.columns;
    const within = entry.column >= area.column && entry.column + entry.columns <= right;
    if (within && entry.row > area.row && entry.row <= bottom && entry.row + entry.rows > bottom) {
      return this.#ifFree(table, { ...area, rows: entry.row + entry.rows - area.row });
    }
    const beside = entry.row >= area.row && entry.row + entry.rows <= bottom;
    if (beside && entry.column === right)
      return this.#ifFree(table, { ...area, columns: area.columns + entry.columns });
    return undefined;
  }

  /** Growing takes no cells that held something before, and no other table's. */
  #ifFree(table: Table, grown: Area): Area | undefined {
    const { area, sheetId } = table;
    const overlaps = this.parts.tables
      .onSheet(sheetId)
      .some((other) => other.id !== table.id && intersect(other.area, grown));
    if (overlaps) return undefined;
    const added =
      grown.rows > area.rows
        ? { ...grown, row: area.row + area.rows, rows: grown.rows - area.rows }
        : { ...grown, column: area.column + area.columns, columns: grown.columns - area.columns };
    for (let row = added.row; row < added.row + added.rows; row += 1) {
      for (let column = added.column; column < added.column + added.columns; column += 1) {
        const value = this.parts.cells.value(sheetId, row, column) ?? this.parts.cells.formula(sheetId, row, column);
        if (value !== undefined && value !== "") return grown;
      }
    }
    return undefined;
  }

  #grow(table: Table, grown: Area): void {
    const { area, sheetId } = table;
    this.parts.tables.resize(table, grown);
    void this.parts.calculation.recalculate();
    if (grown.rows === area.rows) return;
    this.parts.validations.stretch(sheetId, area, grown);
    this.parts.conditionalFormats.stretch(sheetId, area, grown);
    this.#stretchNames(table, grown);
    const added = { ...grown, row: area.row + area.rows, rows: grown.rows - area.rows };
    const last = area.row + area.rows - 1;
    if (last === area.row) return;
    const styles = new Map<number, IStyleData>();
    const formulas = new Map<number, string>();
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      styles.set(column, this.parts.cells.style(sheetId, last, column) ?? {});
      const formula = this.#columnFormula(table, column);
      if (formula !== undefined) formulas.set(column, formula);
    }
    this.parts.cells.format(sheetId, added, (_row, column) => styles.get(column));
    if (formulas.size > 0) this.#fill(sheetId, added, last, formulas);
  }

  /** The formula of the last row, if every row of the column has one. */
  #columnFormula({ sheetId, area }: Table, column: number): string | undefined {
    let formula: string | undefined;
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      formula = this.parts.cells.formula(sheetId, row, column);
      if (formula === undefined) return undefined;
    }
    return formula;
  }

  #fill(sheetId: string, added: Area, from: number, formulas: ReadonlyMap<number, string>): void {
    const contents = Array.from({ length: added.rows }, (_, i) =>
      Array.from({ length: added.columns }, (_unused, j): CellContent | undefined => {
        const row = added.row + i;
        const column = added.column + j;
        const formula = formulas.get(column);
        if (formula === undefined || this.parts.cells.value(sheetId, row, column) !== null) return undefined;
        return { formula: this.parts.evaluation.moved(formula, row - from, 0) };
      }),
    );
    this.parts.cells.write(sheetId, added, contents);
  }

  /** Names of whole columns of the table's body. */
  #stretchNames({ sheetId, area }: Table, grown: Area): void {
    for (const name of this.parts.names.all()) {
      const place = this.parts.names.area(name);
      if (!place || place.sheetId !== sheetId) continue;
      const held = place.area;
      const wholeColumns =
        held.row === area.row + 1 &&
        held.rows === area.rows - 1 &&
        held.column >= area.column &&
        held.column + held.columns <= area.column + area.columns;
      if (!wholeColumns) continue;
      const sheet = quotedSheetName(this.parts.sheets.name(sheetId));
      const address = absoluteAddress({ ...held, rows: grown.rows - 1 });
      this.parts.names.change(name, { formula: `=${sheet}!${address}` });
    }
  }
}
