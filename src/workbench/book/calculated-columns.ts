import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { isFormula } from "../../core/formulas/cell-formula";
import { intersect } from "./address";
import type { Cells } from "./cells";
import type { Evaluation } from "./evaluation";
import type { Table, Tables } from "./tables";

interface Parts {
  readonly cells: Cells;
  readonly tables: Tables;
  readonly evaluation: Evaluation;
}

/**
 * Formulas that a program writes into a table's column become the column's formula, as Excel's AutoCorrect has it: where
 * the other cells are blank or all hold one formula, the lowest of those written fills the column.
 */
export class CalculatedColumns {
  constructor(private readonly parts: Parts) {}

  /** @param contents what was written, undefined where a cell was left as it is */
  follow(sheetId: string, written: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    if (!contents.some((line) => line.some(isFormula))) return;
    for (const table of this.parts.tables.onSheet(sheetId)) {
      const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
      const shared = intersect(body, written);
      if (!shared) continue;
      for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
        const at = (row: number): CellContent | undefined => contents[row - written.row]?.[column - written.column];
        this.#fillColumn(table, column, rowsOf(shared), at);
      }
    }
  }

  #fillColumn(
    table: Table,
    column: number,
    rows: readonly number[],
    at: (row: number) => CellContent | undefined,
  ): void {
    const { sheetId, area } = table;
    const from = rows.filter((row) => isFormula(at(row))).at(-1);
    const formula = from === undefined ? undefined : this.parts.cells.formula(sheetId, from, column);
    if (from === undefined || formula === undefined) return;
    const body = rowsOf({ row: area.row + 1, rows: area.rows - 1 });
    const others = body.filter((row) => at(row) === undefined).map((row) => this.#content(sheetId, row, column));
    const blank = others.every(({ formula: held, value }) => held === undefined && value === null);
    if (body.some((row) => isConstant(at(row))) || !(blank || this.#isOneFormula(others))) return;
    for (const row of body) {
      const filled = this.parts.evaluation.moved(formula, row - from, 0);
      if (this.parts.cells.formula(sheetId, row, column) === filled) continue;
      this.parts.cells.write(sheetId, { row, column, rows: 1, columns: 1 }, [[{ formula: filled }]]);
    }
  }

  #content(sheetId: string, row: number, column: number) {
    return {
      row,
      formula: this.parts.cells.formula(sheetId, row, column),
      value: this.parts.cells.value(sheetId, row, column),
    };
  }

  #isOneFormula(cells: readonly { readonly row: number; readonly formula: string | undefined }[]): boolean {
    const [first] = cells;
    if (first?.formula === undefined) return false;
    const { row: top, formula } = first;
    return cells.every((cell) => cell.formula === this.parts.evaluation.moved(formula, cell.row - top, 0));
  }
}

function rowsOf({ row, rows }: Pick<Area, "row" | "rows">): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function isConstant(content: CellContent | undefined): boolean {
  return content !== undefined && content !== null && content !== "" && !isFormula(content);
}
