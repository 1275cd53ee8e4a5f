import { bind } from "./bind";
import type { BoundFormula, Place, Scope } from "./bound-formula";
import { FormulaReader, type ReaderSurroundings, UNFINISHED } from "./formula-reader";
import { FormulaCell } from "./formula-cell";
import { contents } from "./lift";
import { moved } from "./moved";
import { CalculationOrder } from "./order";
import { parse } from "./parse";
import { Results, type Room } from "./results";
import { SheetCells } from "./sheet-cells";
import type { Node } from "./syntax";
import { Area, type Matrix, NAME, type Scalar } from "./values";

/** What the calculation cannot know from the cells alone. */
export interface Surroundings extends Scope, Room, ReaderSurroundings {}

/**
 * Calculates the cells of a workbook. It knows which formula reads which cells, so that after a change only what depends
 * on it is calculated, each formula once and after all that it reads. Work can be done in pieces, with changes between
 * them.
 */
export class Calculator {
  readonly #sheets = new Map<string, SheetCells>();
  readonly #parsed = new Map<string, Node | undefined>();
  readonly #unbound = new Set<FormulaCell>();
  readonly #volatile = new Set<FormulaCell>();
  readonly #rules = new Set<FormulaCell>();
  readonly #order: CalculationOrder;
  readonly #results: Results;
  readonly #reader: FormulaReader;
  /** Formulas that depend on themselves show 0, as in Excel. */
  readonly circular = new Set<FormulaCell>();

  constructor(private readonly surroundings: Surroundings) {
    const cellsOf = (sheet: string): SheetCells => this.#cellsOf(sheet);
    this.#order = new CalculationOrder(cellsOf);
    this.#results = new Results(cellsOf, this.#order, surroundings);
    this.#reader = new FormulaReader(cellsOf, this.#order, surroundings);
  }

  /** Forgets the workbook. */
  clear(): void {
    for (const kept of [this.#sheets, this.#parsed, this.#unbound, this.#volatile, this.#rules, this.circular])
      kept.clear();
    this.#order.clear();
    this.#results.clear();
  }

  /** Ids of the sheets that hold anything. */
  sheets(): string[] {
    return [...this.#sheets.keys()];
  }

  /** The cells of a sheet with contents of their own, as row and column. */
  filled(sheet: string): Iterable<readonly [number, number]> {
    return this.#sheets.get(sheet)?.filled() ?? [];
  }

  value(sheet: string, row: number, column: number): Scalar {
    return this.#sheets.get(sheet)?.value(row, column) ?? null;
  }

  /** The formulas that fill more than their own cell; undefined where nothing changed since they were taken last. */
  takeSpilling(): ReadonlySet<FormulaCell> | undefined {
    return this.#results.takeSpilling();
  }

  /** The formulas whose results changed since they were taken last. */
  takeChanged(): readonly FormulaCell[] {
    return this.#results.takeChanged();
  }

  /** A cell holds a value now; null empties it. */
  setValue(sheet: string, row: number, column: number, value: Scalar): void {
    const cells = this.#cellsOf(sheet);
    const formula = cells.formula(row, column);
    if (formula) this.#remove(formula);
    if (value === null && cells.spilledBy(row, column)) return;
    this.#makeWay(cells, row, column, value !== null);
    if (cells.set(row, column, value)) this.#order.noteChange(new Area(sheet, row, column, 1, 1));
  }

  /**
   * A cell holds a formula now. Nothing is calculated if it held the same before.
   * @param shown what the cell shows: if that is not the formula's result, it counts as changed
   */
  setFormula(sheet: string, row: number, column: number, text: string, shown: Scalar): void {
    const cells = this.#cellsOf(sheet);
    const former = cells.formula(row, column);
    if (former?.text === text) {
      if (former.value !== shown) this.#results.showAgain(former);
      return;
    }
    if (former) this.#remove(former);
    this.#makeWay(cells, row, column, true);
    const formula = new FormulaCell(sheet, row, column, text);
    cells.setFormula(row, column, formula);
    this.#unbound.add(formula);
    this.#results.showAgain(formula);
  }

  /**
   * A formula beside the cells, as of a conditional format. It is calculated as if it stood in the cell.
   * @param text the formula as it reads `from` so many rows and columns before the cell
   */
  addRule(place: Place, text: string, from: { readonly rows: number; readonly columns: number }): FormulaCell {
    const rule = new FormulaCell(place.sheet, place.row, place.column, text, from);
    this.#rules.add(rule);
    this.#unbound.add(rule);
    return rule;
  }

  removeRule(rule: FormulaCell): void {
    this.#rules.delete(rule);
    this.#remove(rule);
  }

  removeSheet(sheet: string): void {
    const cells = this.#sheets.get(sheet);
    for (const formula of [...(cells?.formulas.values() ?? [])]) this.#remove(formula);
    this.#sheets.delete(sheet);
  }

  /** Sheets, names, tables or functions may mean something else now. */
  bindAgain(): void {
    for (const formula of this.#all()) {
      if (!formula.bound || !this.#meansElse(formula.bound)) continue;
      this.#release(formula);
      this.#unbound.add(formula);
    }
  }

  /** Formulas in this area are calculated, whether anything changed or not. */
  touch(area: Area): void {
    for (const formula of this.#cellsOf(area.sheet).formulasIn(area)) this.#order.force(formula);
  }

  touchAll(): void {
    for (const formula of this.#all()) this.#order.force(formula);
  }

  /** Functions such as TODAY are calculated again. */
  touchVolatile(): void {
    for (const formula of this.#volatile) this.#order.force(formula);
  }

  /**
   * Calculates until all is done or time is up.
   * @returns whether all is done
   */
  work(isTimeUp: () => boolean): boolean {
    this.#bindNew();
    for (let next = this.#order.next(); next; next = this.#order.next()) {
      if (next.kind === "circle") this.#breakCircle(next.formulas);
      else this.#calculate(next.formula);
      if (isTimeUp()) return false;
    }
    return true;
  }

  /** The value of a formula as if it stood in the cell, from cells as they are now. */
  evaluate(text: string, place: Place): Scalar | Matrix {
    const node = this.#parse(text);
    if (!node) return NAME;
    const { evaluate } = bind(node, place, this.surroundings);
    const reader = this.#reader.standIn(place, undefined);
    return contents(evaluate(reader), reader);
  }

  #all(): FormulaCell[] {
    const formulas = [...this.#sheets.values()].flatMap((cells) => [...cells.formulas.values()]);
    return [...formulas, ...this.#rules];
  }

  #cellsOf(sheet: string): SheetCells {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = new SheetCells()));
    return cells;
  }

  /** A cell gets contents of its own, or loses them: spills over it have to make way, or find room. */
  #makeWay(cells: SheetCells, row: number, column: number, isFilled: boolean): void {
    const owner = cells.spilledBy(row, column);
    if (owner && isFilled) {
      cells.setSpilled(row, column, undefined);
      this.#order.force(owner);
    }
    for (const formula of cells.blocked) if (formula.needs(row, column)) this.#order.force(formula);
  }

  #remove(formula: FormulaCell): void {
    this.#unbound.delete(formula);
    if (formula.isWaiting) this.#order.finish(formula);
    this.#release(formula);
    this.circular.delete(formula);
    if (formula.fillsCell) this.#cellsOf(formula.sheet).setFormula(formula.row, formula.column, undefined);
    this.#results.take(formula);
  }

  #release(formula: FormulaCell): void {
    this.#volatile.delete(formula);
    for (const watched of [...formula.reads, ...formula.alsoReads]) this.#order.unwatch(formula, watched);
    formula.reads = [];
    formula.alsoReads = [];
    formula.bound = undefined;
  }

  #meansElse({ usesNames, sheets }: BoundFormula): boolean {
    if (usesNames) return true;
    for (const [name, id] of sheets) if (this.surroundings.sheet(name) !== id) return true;
    return false;
  }

  #parse(text: string): Node | undefined {
    if (this.#parsed.has(text)) return this.#parsed.get(text);
    const node = parse(text);
    this.#parsed.set(text, node);
    return node;
  }

  #bindNew(): void {
    if (this.#unbound.size === 0) return;
    const formulas = [...this.#unbound];
    this.#unbound.clear();
    this.#order.anew(() => {
      for (const formula of formulas) this.#bind(formula);
    });
    for (const formula of formulas) this.#order.force(formula);
  }

  #bind(formula: FormulaCell): void {
    const node = this.#parse(formula.text);
    const { rows, columns } = formula.rule ?? { rows: 0, columns: 0 };
    const bound =
      node && bind(rows === 0 && columns === 0 ? node : moved(node, rows, columns), formula, this.surroundings);
    formula.bound = bound ?? UNREADABLE;
    if (formula.bound.isVolatile) this.#volatile.add(formula);
    formula.reads = [...new Set(formula.bound.areas.map((area) => this.#order.watch(area, formula)))];
  }

  #calculate(formula: FormulaCell): void {
    if (!formula.isForced && !this.#order.readsChange(formula)) {
      this.#order.finish(formula);
      return;
    }
    const value = this.#valueOf(formula);
    if (value === undefined) {
      this.#order.waitOn(formula);
      return;
    }
    this.circular.delete(formula);
    this.#results.give(formula, value);
    this.#order.finish(formula);
  }

  /** @returns undefined where the formula has to wait for another first */
  #valueOf(formula: FormulaCell): Scalar | Matrix | undefined {
    const reader = this.#reader.standIn(formula, formula);
    try {
      return contents(formula.bound?.evaluate(reader) ?? null, reader);
    } catch (error) {
      if (error === UNFINISHED) return undefined;
      throw error;
    } finally {
      const before = formula.alsoReads;
      formula.alsoReads = [...reader.alsoRead];
      for (const watched of before) if (!formula.alsoReads.includes(watched)) this.#order.unwatch(formula, watched);
    }
  }

  /** All of them show 0 before any is done: else one would count what the other gives for ever. */
  #breakCircle(formulas: readonly FormulaCell[]): void {
    for (const formula of formulas) {
      this.circular.add(formula);
      this.#results.give(formula, 0);
    }
    for (const formula of formulas) this.#order.finish(formula);
  }
}

const UNREADABLE: BoundFormula = {
  evaluate: () => NAME,
  areas: [],
  isVolatile: false,
  usesNames: false,
  sheets: new Map(),
};
