import { circleIn } from "./circles";
import { type FormulaCell, extentOf } from "./formula-cell";
import type { SheetCells } from "./sheet-cells";
import type { Area } from "./values";
import type { WatchedArea } from "./watched-areas";

/** What is calculated next. */
export type Next =
  | { readonly kind: "formula"; readonly formula: FormulaCell }
  /** These depend on themselves. */
  | { readonly kind: "circle"; readonly formulas: readonly FormulaCell[] }
  | undefined;

/**
 * The formulas that wait to be calculated, each after all that it reads. An area that formulas read counts how many of
 * its cells wait; a formula counts how many such areas it reads, and is ready when there is none.
 */
export class CalculationOrder {
  readonly #waiting = new Set<FormulaCell>();
  #ready: FormulaCell[] = [];
  /** Number of the calculation, from a change until nothing waits. */
  #run = 1;

  constructor(private readonly cellsOf: (sheet: string) => SheetCells) {}

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  clear(): void {
    this.#waiting.clear();
    this.#ready = [];
  }

  /** The formula reads the area. */
  watch(area: Area, formula: FormulaCell): WatchedArea {
    const { watched: areas } = this.cellsOf(area.sheet);
    let watched = areas.find(area);
    if (!watched) {
      watched = areas.add(area);
      for (const inside of this.#waitingIn(area)) {
        watched.pending += 1;
        inside.within = [...inside.within, watched];
      }
    }
    watched.readers.add(formula);
    return watched;
  }

  unwatch(formula: FormulaCell, watched: WatchedArea): void {
    watched.readers.delete(formula);
    if (watched.readers.size === 0 && watched.pending === 0) this.cellsOf(watched.area.sheet).watched.remove(watched);
  }

  /** The formula is calculated in any case, not only when something changes that it reads. */
  force(formula: FormulaCell): void {
    formula.isForced = true;
    this.wait(formula);
  }

  /** The formula waits, and with it all that reads its cells, and so on. */
  wait(first: FormulaCell): void {
    const stack = [first];
    for (let formula = stack.pop(); formula; formula = stack.pop()) {
      if (formula.isWaiting) continue;
      formula.isWaiting = true;
      this.#waiting.add(formula);
      formula.within = formula.fillsCell ? this.cellsOf(formula.sheet).watched.touching(extentOf(formula)) : [];
      formula.unfinished = unfinishedOf(formula);
      for (const watched of formula.within) {
        watched.pending += 1;
        if (watched.pending > 1) continue;
        for (const reader of watched.readers) {
          if (reader.isWaiting) reader.unfinished += 1;
          else stack.push(reader);
        }
      }
      if (formula.unfinished === 0) this.#ready.push(formula);
    }
  }

  /** The formula came upon an area that is not calculated yet: it waits for that too. */
  waitOn(formula: FormulaCell): void {
    formula.isForced = true;
    formula.unfinished = unfinishedOf(formula);
    if (formula.unfinished === 0) this.#ready.push(formula);
  }

  finish(formula: FormulaCell): void {
    formula.isWaiting = false;
    formula.isForced = false;
    this.#waiting.delete(formula);
    const { within } = formula;
    formula.within = [];
    for (const watched of within) {
      watched.pending -= 1;
      if (watched.pending > 0) continue;
      for (const reader of watched.readers) {
        if (!reader.isWaiting) continue;
        reader.unfinished -= 1;
        if (reader.unfinished === 0) this.#ready.push(reader);
      }
    }
  }

  /** Makes what waits wait anew, after something that changes which areas there are. */
  anew(change: () => void): void {
    const waiting = [...this.#waiting];
    for (const formula of waiting) {
      formula.isWaiting = false;
      for (const watched of formula.within) watched.pending -= 1;
      formula.within = [];
    }
    this.clear();
    change();
    for (const formula of waiting) this.wait(formula);
  }

  /** Cells changed: what reads them waits. */
  noteChange(area: Area): void {
    for (const watched of this.cellsOf(area.sheet).watched.touching(area)) {
      watched.changedIn = this.#run;
      watched.matrix = undefined;
      for (const reader of watched.readers) this.wait(reader);
    }
  }

  /** Whether something that the formula reads changed in this calculation. */
  readsChange(formula: FormulaCell): boolean {
    for (const { changedIn } of formula.reads) if (changedIn === this.#run) return true;
    for (const { changedIn } of formula.alsoReads) if (changedIn === this.#run) return true;
    return false;
  }

  next(): Next {
    for (let formula = this.#ready.pop(); formula; formula = this.#ready.pop()) {
      if (formula.isWaiting && formula.unfinished === 0) return { kind: "formula", formula };
    }
    if (this.#waiting.size === 0) {
      this.#run += 1;
      return undefined;
    }
    const formulas = circleIn(this.#waiting);
    if (formulas.length === 0) throw new Error("Formulas wait for nothing.");
    return { kind: "circle", formulas };
  }

  #waitingIn(area: Area): Iterable<FormulaCell> {
    if (this.#waiting.size === 0) return [];
    if (area.rows * area.columns > this.#waiting.size) {
      return [...this.#waiting].filter((formula) => formula.fillsCell && meet(extentOf(formula), area));
    }
    const cells = this.cellsOf(area.sheet);
    const found = new Set<FormulaCell>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const owner = cells.owner(row, column);
        if (owner?.isWaiting) found.add(owner);
      }
    }
    return found;
  }
}

function unfinishedOf(formula: FormulaCell): number {
  let count = 0;
  for (const { pending } of formula.reads) if (pending > 0) count += 1;
  for (const { pending } of formula.alsoReads) if (pending > 0) count += 1;
  return count;
}

function meet(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
