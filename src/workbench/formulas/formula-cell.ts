import type { BoundFormula, Place } from "./bound-formula";
import { Area, type Matrix, type Scalar, holds } from "./values";
import type { WatchedArea } from "./watched-areas";

/** A formula in a cell, or one of a rule beside the cells, with all that the order of calculation needs to know of it. */
export class FormulaCell implements Place {
  /** Undefined until the words in it have been looked up. */
  bound: BoundFormula | undefined;
  /** What it reads: as its text says, and what it came to read besides when it was calculated last. */
  reads: WatchedArea[] = [];
  alsoReads: WatchedArea[] = [];
  /** It waits to be calculated. */
  isWaiting = false;
  /** It is calculated in any case, not only if something that it reads changes. */
  isForced = false;
  /** How many of the areas that it reads hold cells that wait. */
  unfinished = 0;
  /** The areas that its own cells were in when it began to wait. */
  within: readonly WatchedArea[] = [];
  /** What it shows in its own cell. */
  value: Scalar = null;
  /** What it spills, if it gave more than one value and there is room. */
  spill: Matrix | undefined;
  /** The cells that it would need. */
  blocked: Area | undefined;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    /** A rule's formula fills no cell; it may be written for another cell of the rule, so many rows and columns before. */
    readonly rule?: { readonly rows: number; readonly columns: number },
  ) {}

  get fillsCell(): boolean {
    return this.rule === undefined;
  }

  /** Whether the cell would be one of those that it needs and has not. */
  needs(row: number, column: number): boolean {
    return this.blocked !== undefined && holds(this.blocked, row, column);
  }
}

/** The cells that a formula fills. */
export function extentOf({ sheet, row, column, spill }: FormulaCell): Area {
  return new Area(sheet, row, column, spill?.rows ?? 1, spill?.columns ?? 1);
}
