import type { Nullable } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export type Evaluated =
  Nullable<string | number | boolean | void> | readonly (readonly (string | number | boolean | null)[])[];

/** Works formulas out beside the sheet, for rules that are formulas. */
export class Evaluation {
  readonly #service: ICalculateFormulaService;
  readonly #lexer: LexerTreeBuilder;

  constructor(private readonly engine: Engine) {
    this.#service = engine.injector.get(ICalculateFormulaService);
    this.#lexer = engine.injector.get(LexerTreeBuilder);
  }

  /** The formula's value as if it stood in the cell. */
  async evaluate(formula: string, sheetId: string, row: number, column: number): Promise<Evaluated> {
    // The engine keeps ranges as they were at its last calculation.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    const unitId = this.engine.unitId;
    const results = await this.#service.executeFormulas({
      [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } },
    });
    return results[unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value;
  }

  /** The formula as it reads when it is copied so many rows down and columns right. */
  moved(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.#lexer.moveFormulaRefOffset(formula, columns, rows);
  }
}
