import { columnLetters } from "../../../src/core/formulas/address";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import { tokens } from "../../../src/core/formulas/formula-tokens";
import type { Area, WorkbookPlan } from "../../../src/core/plan/workbook-plan";

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/u;
/** They say where cells are, not what they hold. */
const ASKS_WHERE = /^(?:ROWS?|COLUMNS?)$/u;

/**
 * A chain of cells of which each needs the next and the last the first, as Excel sees it: by the cells that formulas
 * name, whatever they take of them. Empty where there is none.
 */
export function findCycle(plan: WorkbookPlan): readonly string[] {
  const graph = new Graph(plan);
  const done = new Set<string>();
  for (const start of graph.formulas.keys()) {
    const path: { readonly node: string; readonly next: Iterator<string> }[] = [];
    const open = new Set<string>();
    const enter = (node: string): void => {
      open.add(node);
      path.push({ node, next: graph.needs(node)[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { value: node, done: ends } = top.next.next();
      if (ends) {
        done.add(top.node);
        open.delete(top.node);
        path.pop();
      } else if (open.has(node)) {
        return path.map((step) => step.node).slice(path.findIndex((step) => step.node === node));
      } else if (!done.has(node)) enter(node);
    }
  }
  return [];
}

/** Formulas need areas, and areas the formulas that stand in them. */
class Graph {
  readonly formulas = new Map<string, string>();
  private readonly areas = new Map<string, { readonly sheet: string; readonly area: Area }>();
  private readonly columns = new Map<string, number[]>();
  private readonly tables = new Map<string, { readonly sheet: string; readonly area: Area }>();
  private readonly names = new Map<string, string>();

  constructor({ sheets, names }: WorkbookPlan) {
    for (const { name, formula } of names) this.names.set(name.toLowerCase(), formula);
    for (const sheet of sheets) {
      for (const { name, area } of sheet.tables) this.tables.set(name.toLowerCase(), { sheet: sheet.name, area });
      for (const { row, column, cells } of sheet.blocks) {
        cells.forEach((line, down) =>
          line.forEach((content, right) => {
            if (!isFormula(content)) return;
            const key = `${sheet.name}!${columnLetters(column + right)}`;
            this.columns.set(key, [...(this.columns.get(key) ?? []), row + down]);
            this.formulas.set(`${key}${String(row + down + 1)}`, content.formula);
          }),
        );
      }
    }
  }

  needs(node: string): Iterable<string> {
    const formula = this.formulas.get(node);
    if (formula !== undefined) return this.areasOf(formula, node.slice(0, node.lastIndexOf("!")));
    const { sheet, area } = this.areas.get(node) ?? { sheet: "", area: { row: 0, column: 0, rows: 0, columns: 0 } };
    return this.formulasIn(sheet, area);
  }

  private *formulasIn(sheet: string, { row, column, rows, columns }: Area): Iterable<string> {
    for (let at = column; at < column + columns; at += 1) {
      const key = `${sheet}!${columnLetters(at)}`;
      for (const one of this.columns.get(key) ?? [])
        if (one >= row && one < row + rows) yield `${key}${String(one + 1)}`;
    }
  }

  private areasOf(formula: string, own: string): readonly string[] {
    const pieces = tokens(formula);
    const found: string[] = [];
    pieces.forEach(({ kind, text }, at) => {
      if (kind === "word") {
        const table = this.tables.get(text.toLowerCase());
        if (table) found.push(this.node(table.sheet, table.area));
        const name = this.names.get(text.toLowerCase());
        if (name !== undefined) found.push(...this.areasOf(name, own));
      }
      if (kind !== "cell" || isEnd(at) || ASKS_WHERE.test(caller(at))) return;
      const before = pieces[at - 1];
      const sheet =
        before?.kind === "sheet" ? before.text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'") : own;
      const end = pieces[at + 1]?.text === ":" ? pieces[at + 2] : undefined;
      found.push(this.node(sheet, areaOf(text, end?.kind === "cell" ? end.text : text)));
    });
    return found;

    function isEnd(at: number): boolean {
      return pieces[at - 1]?.text === ":" && pieces[at - 2]?.kind === "cell";
    }
    function caller(at: number): string {
      const from = pieces[at - 1]?.kind === "sheet" ? at - 1 : at;
      return pieces[from - 1]?.text === "(" ? (pieces[from - 2]?.text ?? "") : "";
    }
  }

  private node(sheet: string, area: Area): string {
    const key = `${sheet}!${String(area.row)},${String(area.column)},${String(area.rows)},${String(area.columns)}`;
    this.areas.set(key, { sheet, area });
    return key;
  }
}

function areaOf(from: string, to: string): Area {
  const [first, last] = [from, to].map((cell) => {
    const [, letters = "A", digits = "1"] = CELL.exec(cell.toUpperCase()) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  }) as [{ row: number; column: number }, { row: number; column: number }];
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}
