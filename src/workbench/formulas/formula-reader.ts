import type { CellReader, Place } from "./bound-formula";
import type { FormulaCell } from "./formula-cell";
import type { CalculationOrder } from "./order";
import type { SheetCells } from "./sheet-cells";
import { Area, type Matrix, type Scalar } from "./values";
import type { WatchedArea } from "./watched-areas";

/** What a reader cannot know from the cells alone. */
export interface ReaderSurroundings {
  area(text: string, sheet: string): Area | undefined;
  isHidden(sheet: string, row: number): boolean;
  now(): number;
}

/** Thrown where a formula reads what is not calculated yet. */
export const UNFINISHED = new Error("The cell waits to be calculated.");

/** Reads cells for the formula that is calculated just now, and notes what it reads besides what its text tells. */
export class FormulaReader implements CellReader {
  sheet = "";
  row = 0;
  column = 0;
  #formula: FormulaCell | undefined;
  #alsoRead: WatchedArea[] = [];

  constructor(
    private readonly cellsOf: (sheet: string) => SheetCells,
    private readonly order: CalculationOrder,
    private readonly surroundings: ReaderSurroundings,
  ) {}

  /** Stands in a cell from now on, for a formula that is kept or one that is only worked out. */
  standIn(place: Place, formula: FormulaCell | undefined): this {
    this.sheet = place.sheet;
    this.row = place.row;
    this.column = place.column;
    this.#formula = formula;
    this.#alsoRead = [];
    return this;
  }

  /** What the formula read that its text does not tell, as through INDEX or OFFSET. */
  get alsoRead(): readonly WatchedArea[] {
    return this.#alsoRead;
  }

  /** @throws UNFINISHED */
  read(area: Area): Matrix {
    this.#note(area);
    const cells = this.cellsOf(area.sheet);
    const watched = cells.watched.find(area);
    if (!watched) return cells.read(area);
    watched.matrix ??= cells.read(area);
    return watched.matrix;
  }

  /** @throws UNFINISHED */
  scalar(area: Area): Scalar {
    this.#note(area);
    return this.cellsOf(area.sheet).value(area.row, area.column);
  }

  spill(area: Area): Area | undefined {
    const spill = this.cellsOf(area.sheet).formula(area.row, area.column)?.spill;
    return spill && new Area(area.sheet, area.row, area.column, spill.rows, spill.columns);
  }

  parse(text: string): Area | undefined {
    return this.surroundings.area(text, this.sheet);
  }

  isHidden(sheet: string, row: number): boolean {
    return this.surroundings.isHidden(sheet, row);
  }

  now(): number {
    return this.surroundings.now();
  }

  #note(area: Area): void {
    const formula = this.#formula;
    if (!formula?.bound || formula.bound.areas.includes(area)) return;
    const watched = this.order.watch(area, formula);
    if (!this.#alsoRead.includes(watched) && !formula.reads.includes(watched)) this.#alsoRead.push(watched);
    if (watched.pending > 0) throw UNFINISHED;
  }
}
