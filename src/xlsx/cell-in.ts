import type { Cell, CellValue as FileValue, Sheet } from "hucre/xlsx";
import type { CellBlock, CellContent, CellFormula } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { parseArea } from "./address";
import { isTakenOver, planFormula } from "./plan-formula";
import { shiftFormula } from "./shift-formula";

/** LibreOffice stores the values TRUE and FALSE, and errors, as formulas. */
const CONSTANT = /^(?:TRUE\(\)|FALSE\(\)|#[A-Z/0_]+[!?A])$/;

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet as one block around all that hold something; none where nothing does. */
export function blocksOf(sheet: Sheet): CellBlock[] {
  const masters = sharedFormulas(sheet);
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      return cell ? contentOf(cell, row, column, masters) : valueOf(value);
    }),
  );
  const filled = rows.flatMap((row, index) => (row.some((content) => content !== null) ? [index] : []));
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return [];
  const used = rows.slice(first, last + 1);
  const left = used.reduce((least, row) => Math.min(least, firstFilled(row)), Infinity);
  const right = used.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  return [{ row: first, column: left, cells: used.map((row) => row.slice(left, right + 1)) }];
}

function firstFilled(row: readonly CellContent[]): number {
  const index = row.findIndex((content) => content !== null);
  return index < 0 ? Infinity : index;
}

function lastFilled(row: readonly CellContent[]): number {
  let index = row.length - 1;
  while (index > 0 && row[index] === null) index -= 1;
  return index;
}

function contentOf(cell: Cell, row: number, column: number, masters: ReadonlyMap<number, Master>): CellContent {
  const value = cell.type === "error" ? errorOf(cell.value) : valueOf(cell.formulaResult ?? cell.value);
  const formula = formulaText(cell, row, column, masters);
  if (formula === null || !isTakenOver(formula) || CONSTANT.test(formula)) return value === "" ? null : value;
  return {
    formula: planFormula(formula),
    ...resultOf(cell, value),
    ...kindOf(cell, row, column),
  };
}

/** A formula may show the empty text, which is not the same as having no result yet. */
function resultOf(cell: Cell, value: CellValue): Pick<CellFormula, "result"> {
  if ((cell.formulaResult ?? cell.value) === "") return { result: "" };
  return value === null ? {} : { result: value };
}

function kindOf(cell: Cell, row: number, column: number): Pick<CellFormula, "kind" | "area"> {
  if (cell.formulaType !== "array" && !cell.formulaDynamic) return {};
  const area = parseArea(cell.formulaRef ?? "") ?? { row, column, rows: 1, columns: 1 };
  const isOneCell = area.rows * area.columns === 1;
  if (!cell.formulaDynamic && isOneCell) return { kind: "array" };
  // Without a result, nobody knows yet what it will cover.
  return isOneCell && cell.value === null ? { kind: "spill" } : { kind: "spill", area };
}

/** A formula filled over many cells stands in the first; the others name it. */
function formulaText(cell: Cell, row: number, column: number, masters: ReadonlyMap<number, Master>): string | null {
  if (cell.formula) return cell.formula;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function sharedFormulas(sheet: Sheet): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "shared" || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return masters;
}

function errorOf(value: FileValue): CellValue {
  return { error: String(value) };
}

/** The empty text is a blank cell. Dates do not occur: NumberFormats keeps the library from making them. */
function valueOf(value: FileValue | undefined): CellValue {
  if (value instanceof Date) throw new TypeError("The library made a date of a number.");
  return value === undefined || value === "" ? null : value;
}
