import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import type { FormulaCell } from "./formula-cell";
import { Area, CellMatrix, type Scalar, holds } from "./values";
import { WatchedAreas } from "./watched-areas";

/** What the cells of one sheet hold, for the calculation. */
export class SheetCells {
  readonly watched = new WatchedAreas();
  readonly formulas = new Map<number, FormulaCell>();
  /** Formulas that need more room than there is. */
  readonly blocked = new Set<FormulaCell>();
  /** Which formula put its values into cells other than its own. */
  readonly #spilled = new Map<number, FormulaCell>();
  readonly #columns: (Scalar[] | undefined)[] = [];
  #rows = 0;

  value(row: number, column: number): Scalar {
    return this.#columns[column]?.[row] ?? null;
  }

  /** @returns whether the cell held something else */
  set(row: number, column: number, value: Scalar): boolean {
    let cells = this.#columns[column];
    if (!cells) {
      if (value === null) return false;
      this.#columns[column] = cells = [];
    }
    const before = cells[row] ?? null;
    if (Object.is(before, value)) return false;
    cells[row] = value;
    if (row >= this.#rows) this.#rows = row + 1;
    return true;
  }

  /** The cells with contents of their own. */
  *filled(): Iterable<readonly [number, number]> {
    for (const { row, column } of this.formulas.values()) yield [row, column];
    for (const [column, cells] of this.#columns.entries()) {
      for (const [row, value] of (cells ?? []).entries()) {
        if (value !== null && value !== undefined && !this.owner(row, column)) yield [row, column];
      }
    }
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(row * MAX_COLUMNS + column);
  }

  formulasIn(area: Area): FormulaCell[] {
    if (area.rows * area.columns > this.formulas.size) {
      return [...this.formulas.values()].filter(({ row, column }) => holds(area, row, column));
    }
    const found: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const formula = this.formula(row, column);
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  setFormula(row: number, column: number, formula: FormulaCell | undefined): void {
    if (formula) this.formulas.set(row * MAX_COLUMNS + column, formula);
    else this.formulas.delete(row * MAX_COLUMNS + column);
  }

  /** The formula that fills the cell, from there or from beside it. */
  owner(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(row * MAX_COLUMNS + column) ?? this.#spilled.get(row * MAX_COLUMNS + column);
  }

  spilledBy(row: number, column: number): FormulaCell | undefined {
    return this.#spilled.get(row * MAX_COLUMNS + column);
  }

  setSpilled(row: number, column: number, formula: FormulaCell | undefined): void {
    if (formula) this.#spilled.set(row * MAX_COLUMNS + column, formula);
    else this.#spilled.delete(row * MAX_COLUMNS + column);
  }

  /** Whole rows and columns end where the sheet's last value stands. */
  read(area: Area): CellMatrix {
    const rows = area.rows >= MAX_ROWS ? Math.max(this.#rows, 1) : area.rows;
    const columns = area.columns >= MAX_COLUMNS ? Math.max(this.#columns.length, 1) : area.columns;
    const cells = new Array<Scalar>(rows * columns);
    for (let j = 0; j < columns; j += 1) {
      const column = this.#columns[area.column + j];
      for (let i = 0, at = j; i < rows; i += 1, at += columns) cells[at] = column?.[area.row + i] ?? null;
    }
    const clipped = rows === area.rows && columns === area.columns;
    return new CellMatrix(clipped ? area : new Area(area.sheet, area.row, area.column, rows, columns), cells);
  }
}
