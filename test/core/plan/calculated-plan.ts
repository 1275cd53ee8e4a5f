import { type BaseFunction, FunctionService, functionText } from "@univerjs/engine-formula";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import { tokens } from "../../../src/core/formulas/formula-tokens";
import type { CellBlock, CellContent, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { type CellValue, isCellError } from "../../../src/core/tables/cell";
import { gridFunction } from "../../../src/workbench/book/grid-functions";
import { Calculator } from "../../../src/workbench/formulas/calculator";
import type { FormulaFunction } from "../../../src/workbench/formulas/formula-function";
import { FUNCTIONS } from "../../../src/workbench/formulas/functions";
import { parse } from "../../../src/workbench/formulas/parse";
import { tableReference } from "../../../src/workbench/formulas/table-reference";
import { Area, FormulaError, type Scalar, isError } from "../../../src/workbench/formulas/values";

/** The cells of a sheet, row after row, from the first on. */
export type ShownCells = (sheet: string) => readonly (readonly CellValue[])[];

/** A program's functions by their names. */
export type ProgramFunctions = (name: string) => FormulaFunction | undefined;

const OF_GRID = new FunctionService();
OF_GRID.registerExecutors(
  ...functionText.map(([Executor, name]) => {
    const Made = Executor as new (called: typeof name) => BaseFunction;
    return new Made(name);
  }),
);

/** The functions of the workbench, but for those of the add-in. */
export function workbenchFunction(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name) ?? gridFunction(OF_GRID, name);
}

/** Calculates a plan in a program that has these functions. */
export function calculatedPlan(plan: WorkbookPlan, functions: ProgramFunctions = workbenchFunction): ShownCells {
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area: { row, column, rows, columns } }) => {
      const cell = (at: number): CellContent | undefined =>
        sheet.blocks.flatMap((block) => block.cells[row - block.row]?.[at - block.column] ?? []).at(-1);
      const headers = Array.from({ length: columns }, (_, index) => String(cell(column + index) ?? ""));
      return [name.toLowerCase(), { area: new Area(sheet.name, row, column, rows, columns), headers }] as const;
    }),
  );
  const byName = new Map(tables);
  const names = new Map(plan.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const calculator = new Calculator({
    sheet: (name) => plan.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name,
    name: (name) => {
      const formula = names.get(name.toLowerCase());
      return formula === undefined ? undefined : parse(formula);
    },
    table: (name, rest, place) => {
      const table = byName.get(name.toLowerCase());
      return table && tableReference(table, rest, place);
    },
    function: functions,
    area: () => undefined,
    isHidden: () => false,
    now: () => 46_000,
    hasRoom: () => true,
  });
  for (const { name, blocks } of plan.sheets)
    for (const block of blocks)
      block.cells.forEach((line, down) =>
        line.forEach((content, right) => {
          const [row, column] = [block.row + down, block.column + right];
          if (isFormula(content)) calculator.setFormula(name, row, column, content.formula, null);
          else calculator.setValue(name, row, column, scalar(content));
        }),
      );
  while (!calculator.work(() => false));
  return (name) => {
    const blocks = plan.sheets.find((sheet) => sheet.name === name)?.blocks ?? [];
    const rows = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
    const columns = Math.max(0, ...blocks.flatMap(({ column, cells }) => cells.map((line) => column + line.length)));
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => shown(calculator.value(name, row, column))),
    );
  };
}

/** The functions that formulas call. */
export function functionsIn(blocks: readonly CellBlock[]): readonly string[] {
  const formulas = new Set(blocks.flatMap(({ cells }) => cells.flat().filter(isFormula)).map(({ formula }) => formula));
  const called = [...formulas].flatMap((formula) => {
    const parts = tokens(formula);
    return parts.filter(({ kind }, index) => kind === "word" && parts[index + 1]?.text === "(");
  });
  return [...new Set(called.map(({ text }) => text))].sort();
}

function scalar(content: Exclude<CellContent, { readonly formula: string }>): Scalar {
  return isCellError(content) ? FormulaError.of(content.error) : content;
}

function shown(value: Scalar): CellValue {
  return isError(value) ? { error: value.code } : value;
}
