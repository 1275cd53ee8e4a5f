import type { FormulaCell } from "./formula-cell";
import type { CalculationOrder } from "./order";
import type { SheetCells } from "./sheet-cells";
import { Area, BUSY, Matrix, type Scalar, SPILL } from "./values";

/** Excel lets nothing spill over a table, a merged cell or the edge of the sheet. */
export interface Room {
  hasRoom(area: Area): boolean;
}

/** Puts what formulas give into the cells, beside them too where it is more than one value. */
export class Results {
  #changed = new Set<FormulaCell>();
  readonly #spilling = new Set<FormulaCell>();
  #spillsChanged = false;

  constructor(
    private readonly cellsOf: (sheet: string) => SheetCells,
    private readonly order: CalculationOrder,
    private readonly room: Room,
  ) {}

  clear(): void {
    this.#changed.clear();
    this.#spilling.clear();
    this.#spillsChanged = true;
  }

  /** The formulas whose results changed since they were taken last. Those that wait are taken when they are calculated. */
  takeChanged(): readonly FormulaCell[] {
    const changed = [...this.#changed];
    this.#changed = new Set(changed.filter(({ isWaiting }) => isWaiting));
    return changed.filter(({ isWaiting }) => !isWaiting);
  }

  /** The formulas that fill more than their own cell; undefined where nothing changed since they were taken last. */
  takeSpilling(): ReadonlySet<FormulaCell> | undefined {
    if (!this.#spillsChanged) return undefined;
    this.#spillsChanged = false;
    return this.#spilling;
  }

  /** The result is not, or no longer, where it should be shown. */
  showAgain(formula: FormulaCell): void {
    this.#changed.add(formula);
    if (formula.spill) this.#spillsChanged = true;
  }

  give(formula: FormulaCell, value: Scalar | Matrix): void {
    const single = value instanceof Matrix ? value.at(0, 0) : value;
    if (!formula.fillsCell) {
      formula.value = single;
      this.#changed.add(formula);
      return;
    }
    if (value instanceof Matrix && value.cells.length > 1) this.#spill(formula, value);
    // While an add-in works on it, what it spilled stays.
    else this.#show(formula, single ?? 0, single === BUSY ? formula.spill : undefined);
  }

  /** The formula is gone: its cells are empty. */
  take(formula: FormulaCell): void {
    if (formula.fillsCell) this.#show(formula, null, undefined);
    this.#changed.delete(formula);
  }

  #spill(formula: FormulaCell, given: Matrix): void {
    const cells = this.cellsOf(formula.sheet);
    const area = new Area(formula.sheet, formula.row, formula.column, given.rows, given.columns);
    const fits = this.room.hasRoom(area) && !isTaken(formula, area, cells);
    if (fits) this.#show(formula, given.at(0, 0) ?? 0, given);
    else this.#show(formula, SPILL, undefined, area);
  }

  #show(formula: FormulaCell, value: Scalar, spill: Matrix | undefined, blocked?: Area): void {
    const { sheet, row, column, spill: before } = formula;
    const cells = this.cellsOf(sheet);
    let changed = cells.set(row, column, value);
    formula.value = value;
    formula.spill = spill;
    formula.blocked = blocked;
    if (spill) this.#spilling.add(formula);
    else this.#spilling.delete(formula);
    if (blocked) cells.blocked.add(formula);
    else cells.blocked.delete(formula);
    const rows = Math.max(before?.rows ?? 1, spill?.rows ?? 1);
    const columns = Math.max(before?.columns ?? 1, spill?.columns ?? 1);
    for (let i = 0; i < rows; i += 1) {
      for (let j = i === 0 ? 1 : 0; j < columns; j += 1) {
        const isFilled = spill !== undefined && i < spill.rows && j < spill.columns;
        if (!isFilled && cells.spilledBy(row + i, column + j) !== formula) continue;
        cells.setSpilled(row + i, column + j, isFilled ? formula : undefined);
        if (cells.set(row + i, column + j, isFilled ? (spill.at(i, j) ?? 0) : null)) changed = true;
      }
    }
    if (!changed && before?.rows === spill?.rows && before?.columns === spill?.columns) return;
    this.#changed.add(formula);
    if (before ?? spill) this.#spillsChanged = true;
    this.order.noteChange(new Area(sheet, row, column, rows, columns));
  }
}

function isTaken(formula: FormulaCell, area: Area, cells: SheetCells): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row === formula.row && column === formula.column) continue;
      const owner = cells.owner(row, column);
      if (owner ? owner !== formula : cells.value(row, column) !== null) return true;
    }
  }
  return false;
}
