import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  IOtherFormulaManagerService,
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetOtherFormulaMutation,
} from "@univerjs/engine-formula";
import type { Calculator } from "../formulas/calculator";
import type { FormulaCell } from "../formulas/formula-cell";
import type { Engine } from "./engine";

interface Rule {
  readonly sheetId: string;
  readonly id: string;
  readonly first: { readonly row: number; readonly column: number };
}

/** Formulas of conditional formats and validations: for every cell of a rule one beside the cells. */
export class RuleFormulas {
  readonly #ruleOf = new Map<FormulaCell, Rule>();
  readonly #formulas = new Map<string, FormulaCell[]>();
  #isOld = false;

  constructor(
    private readonly engine: Engine,
    private readonly calculator: Calculator,
  ) {}

  /** @returns whether rules changed */
  note({ id }: Readonly<ICommandInfo>): boolean {
    const isRule =
      id === SetOtherFormulaMutation.id || id === RemoveOtherFormulaMutation.id || id === OtherFormulaMarkDirty.id;
    if (isRule) this.#isOld = true;
    return isRule;
  }

  forget(): void {
    this.#ruleOf.clear();
    this.#formulas.clear();
    this.#isOld = true;
  }

  ruleOf(formula: FormulaCell): Rule | undefined {
    return this.#ruleOf.get(formula);
  }

  /** Takes in rules that came, changed or went. */
  takeIn(): void {
    if (!this.#isOld) return;
    this.#isOld = false;
    const data = this.engine.injector.get(IOtherFormulaManagerService).getOtherFormulaData()[this.engine.unitId] ?? {};
    const there = new Set<string>();
    for (const [sheetId, rules] of Object.entries(data)) {
      for (const [id, rule] of Object.entries(rules ?? {})) {
        const key = `${id} ${rule.f} ${JSON.stringify(rule.ranges)}`;
        there.add(key);
        if (!this.#formulas.has(key)) this.#formulas.set(key, this.#add(sheetId, id, rule));
      }
    }
    for (const [key, formulas] of this.#formulas) {
      if (there.has(key)) continue;
      this.#formulas.delete(key);
      for (const formula of formulas) {
        this.calculator.removeRule(formula);
        this.#ruleOf.delete(formula);
      }
    }
  }

  #add(sheetId: string, id: string, { f, ranges }: RuleData): FormulaCell[] {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return [];
    const first = { row: ranges[0]?.startRow ?? 0, column: ranges[0]?.startColumn ?? 0 };
    const formulas: FormulaCell[] = [];
    for (const range of ranges) {
      const bottom = Math.min(range.endRow, sheet.getRowCount() - 1);
      const right = Math.min(range.endColumn, sheet.getColumnCount() - 1);
      for (let row = range.startRow; row <= bottom; row += 1) {
        for (let column = range.startColumn; column <= right; column += 1) {
          const from = { rows: row - first.row, columns: column - first.column };
          const formula = this.calculator.addRule({ sheet: sheetId, row, column }, f, from);
          formulas.push(formula);
          this.#ruleOf.set(formula, { sheetId, id, first });
        }
      }
    }
    return formulas;
  }
}

/** A rule's formula, as it reads in the first cell of its ranges. */
interface RuleData {
  readonly f: string;
  readonly ranges: readonly IRange[];
}
