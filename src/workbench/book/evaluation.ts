import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Calculator } from "../formulas/calculator";
import { FormulaError, Matrix, type Scalar } from "../formulas/values";
import type { Engine } from "./engine";
import type { GridFormulas } from "./grid-formulas";

type Plain = string | number | boolean | null;
export type Evaluated = Plain | readonly (readonly Plain[])[];

/** Works formulas out beside the sheet, for rules that are formulas. */
export class Evaluation {
  readonly #lexer: LexerTreeBuilder;
  readonly #calculator: Calculator;

  constructor(
    engine: Engine,
    private readonly formulas: GridFormulas,
  ) {
    this.#lexer = engine.injector.get(LexerTreeBuilder);
    this.#calculator = formulas.calculator;
  }

  /** The formula's value as if it stood in the cell. */
  evaluate(formula: string, sheetId: string, row: number, column: number): Evaluated {
    this.formulas.takeIn();
    const value = this.#calculator.evaluate(formula, { sheet: sheetId, row, column });
    if (value instanceof Matrix) {
      return Array.from({ length: value.rows }, (_, i) =>
        Array.from({ length: value.columns }, (_unused, j) => plain(value.at(i, j))),
      );
    }
    return plain(value);
  }

  /** The formula as it reads when it is copied so many rows down and columns right. */
  moved(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.#lexer.moveFormulaRefOffset(formula, columns, rows);
  }
}

function plain(value: Scalar): Plain {
  return value instanceof FormulaError ? value.code : value;
}
