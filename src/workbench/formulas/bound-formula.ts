import type { FormulaFunction, Reader } from "./formula-function";
import type { Node } from "./syntax";
import type { Area, FormulaError, Scalar, Value } from "./values";

/** What the words of a formula stand for in the open workbook. */
export interface Scope {
  /** @returns the id of the sheet of this name */
  sheet(name: string): string | undefined;
  /** What a defined name holds. */
  name(name: string): Node | undefined;
  /** @param rest the structured reference behind the table's name, "" for its data */
  table(name: string, rest: string, place: Place): Area | FormulaError | undefined;
  function(name: string): FormulaFunction | undefined;
}

/** The cell that holds a formula. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula reads while it is calculated. */
export interface CellReader extends Reader {
  /** The value of an area of one cell. */
  scalar(area: Area): Scalar;
  /** The area that the formula in an area's first cell spills over. */
  spill(area: Area): Area | undefined;
}

export type Evaluate = (reader: CellReader) => Value;

/** A formula that is ready to be calculated. */
export interface BoundFormula {
  readonly evaluate: Evaluate;
  /** What it reads, as far as its text tells. */
  readonly areas: readonly Area[];
  readonly isVolatile: boolean;
  /** Names, tables or unknown functions occur in it, which may come to mean something else. */
  readonly usesNames: boolean;
  /** The sheets that it names, with their ids when it was bound. */
  readonly sheets: ReadonlyMap<string, string | undefined>;
}
