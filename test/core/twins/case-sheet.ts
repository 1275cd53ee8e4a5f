import { areaAddress, cellAddress } from "../../../src/core/formulas/address";
import type { Area, CellBlock, CellContent, SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import type { CellValue } from "../../../src/core/tables/cell";
import { nativeFormula } from "../../../src/core/twins/native-formula";
import type { FunctionId } from "../../../src/core/functions/custom-functions";
import { IMPLEMENTATIONS } from "../../../src/functions/implementations";
import { SheetError, stubOffice } from "../../functions/custom-functions-stub";
import { type CaseArgument, Chance } from "./case-making";
import { CASE_MAKERS } from "./twin-cases";

/** A call of a function with cells for its arguments. */
export interface TwinCase {
  readonly args: readonly CaseArgument[];
  /** For functions whose result covers several cells: the row of it. */
  readonly row: number;
}

/** Where the formulas of a case stand in the first row of its cells. */
export const CUSTOM_COLUMN = 0;
export const TWIN_COLUMN = 1;
const FIRST_ARGUMENT = 3;

/** The same cases at every run. */
export function twinCases(id: string, count: number): readonly TwinCase[] {
  const chance = new Chance([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const maker = CASE_MAKERS[id];
  if (maker === undefined) throw new Error(`No cases of ${id}.`);
  return Array.from({ length: count }, () => {
    chance.next();
    const args = maker(chance);
    const size = Number(args[0]?.cells[0]?.[0]);
    return { args, row: id === "ROC" && size > 0 ? chance.below(Math.ceil(size)) : 0 };
  });
}

/** What the function itself gives. */
export function functionResult(id: string, { args, row }: TwinCase): CellValue {
  stubOffice("en-US");
  try {
    const result = IMPLEMENTATIONS[id as FunctionId](...args.map((argument) => argument?.cells));
    return (Array.isArray(result) ? (result as CellValue[][])[row]?.[0] : (result as CellValue)) ?? null;
  } catch (error) {
    if (error instanceof SheetError) return { error: error.code };
    throw error;
  }
}

/** A sheet of cases one below the other, and the rows in which they begin. */
export interface CaseSheet {
  readonly sheet: SheetPlan;
  readonly rows: readonly number[];
}

/** @param custom whether the custom function stands beside its twin */
export function caseSheet(id: string, cases: readonly TwinCase[], custom: boolean): CaseSheet {
  const blocks: CellBlock[] = [];
  const rows: number[] = [];
  let row = 0;
  for (const { args, row: spilled } of cases) {
    rows.push(row);
    let column = FIRST_ARGUMENT;
    const texts = args.map((argument) => {
      if (argument === null) return "";
      const { cells, as } = argument;
      const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      if (as === "written out") return written(cells);
      blocks.push({ row, column, cells });
      column += area.columns + 1;
      const address = addressOf(area);
      return as === "guarded" ? `IF(${address}="","",${address})` : address;
    });
    const call = `COMPETENCY.${id}(${texts.join(",").replace(/,+$/, "")})`;
    const twin = nativeFormula(`=${call}`, { row: spilled, column: 0 });
    if (twin.without.length > 0) throw new Error(`No twin for ${call}.`);
    const own: CellContent = custom ? { formula: id === "ROC" ? `=INDEX(${call},${spilled + 1})` : `=${call}` } : null;
    blocks.push({ row, column: CUSTOM_COLUMN, cells: [[own, { formula: twin.formula }]] });
    row += Math.max(1, ...args.map((argument) => argument?.cells.length ?? 0));
  }
  return { sheet: { ...EMPTY, name: id, blocks }, rows };
}

export function workbookOf(sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, names: [], customXml: [] };
}

/** A result as both sides are compared: 12 significant digits; errors by being one; nothing as an empty text. */
export function comparable(value: CellValue): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "number") return Number(value.toPrecision(12)) + 0;
  return typeof value === "object" ? "error" : value;
}

const EMPTY = {
  gridlines: true,
  columns: [],
  rows: [],
  formats: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
};

function addressOf(area: Area): string {
  const isCell = area.rows === 1 && area.columns === 1;
  return isCell ? cellAddress(area.row, area.column, "both") : areaAddress(area, "both");
}

function written(cells: readonly (readonly CellValue[])[]): string {
  const texts = cells.map((row) =>
    row.map((value) => (typeof value === "number" ? String(value) : `"${String(value ?? "")}"`)),
  );
  return texts.length === 1 && texts[0]?.length === 1
    ? (texts[0][0] ?? "")
    : `{${texts.map((row) => row.join(",")).join(";")}}`;
}
