/** An error as a cell shows it. There is one object for every code, so that errors can be compared with ===. */
export class FormulaError {
  private static readonly known = new Map<string, FormulaError>();

  private constructor(readonly code: string) {}

  /** @example FormulaError.of("#N/A") === FormulaError.of("#N/A") // true */
  static of(code: string): FormulaError {
    let error = FormulaError.known.get(code);
    if (!error) FormulaError.known.set(code, (error = new FormulaError(code)));
    return error;
  }
}

export const NULL = FormulaError.of("#NULL!");
export const DIV0 = FormulaError.of("#DIV/0!");
export const VALUE = FormulaError.of("#VALUE!");
export const REF = FormulaError.of("#REF!");
export const NAME = FormulaError.of("#NAME?");
export const NUM = FormulaError.of("#NUM!");
export const NA = FormulaError.of("#N/A");
export const SPILL = FormulaError.of("#SPILL!");
export const CALC = FormulaError.of("#CALC!");
/** An add-in works on the cell. */
export const BUSY = FormulaError.of("#BUSY!");

/** What one cell can hold; null is a blank cell, which is neither 0 nor "". */
export type Scalar = number | string | boolean | null | FormulaError;

/** Values in rows and columns, row after row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null;
  }
}

/** Cells of one sheet, zero-based. As a value it stands for what they hold. */
export class Area {
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}
}

/** The values of an area: functions that treat cells otherwise than values written out look for this. */
export class CellMatrix extends Matrix {
  constructor(
    readonly area: Area,
    cells: readonly Scalar[],
  ) {
    super(area.rows, area.columns, cells);
  }
}

/** A function that a formula made: LAMBDA. A cell cannot hold one. */
export class Lambda {
  constructor(readonly call: (args: readonly Value[]) => Value) {}
}

export type Value = Scalar | Matrix | Area | Lambda;

export function isError(value: unknown): value is FormulaError {
  return value instanceof FormulaError;
}

/** Whether an area holds the cell. */
export function holds({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
