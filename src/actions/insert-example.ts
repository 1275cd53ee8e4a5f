import { MAX_COLUMNS, MAX_ROWS } from "../core/formulas/address";
import type { FunctionEntry } from "../core/library/function-entry";
import { readAssessment } from "../core/ratings/read-assessment";
import { FunctionFault } from "../core/scoring/fault";
import { scorecard } from "../core/scoring/scorecard";
import { team } from "../core/scoring/team";
import type { CellContent } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import type { Place, SheetTable, TableKind } from "../core/tables/table";
import { sameContent } from "./same-formula";
import { kindOfTable } from "../core/tables/table-name";
import { readTemplates, tableOf, type TemplateInWorkbook } from "./templates-in-workbook";
import type { CellChange, Workbook } from "./workbook";

/** Rows and columns that a result fills. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

export type ExampleInserted =
  | { readonly kind: "inserted"; readonly place: Place; readonly size: ResultSize; readonly undo: ExampleUndo }
  /** `place` is the first cell in the way. */
  | { readonly kind: "occupied"; readonly place: Place; readonly size: ResultSize }
  /** Within a table Excel would copy the formula over the column, and nothing may spill. */
  | { readonly kind: "in-table"; readonly place: Place; readonly table: string }
  /** The sheet ends before the result does. */
  | { readonly kind: "no-room"; readonly size: ResultSize }
  /** The example reads tables of a template, and no template of the workbook has them. */
  | { readonly kind: "no-template" };

/** What takes an example back: the formula that must still stand there, and what stood there before. */
export interface ExampleUndo {
  readonly formula: string;
  readonly before: CellChange;
}

const SHEET: ResultSize = { rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The person for whom examples are written. */
const ANYBODY = '"001"';

/**
 * Writes a function's example into the selected cell, if that and every cell that the result will fill are empty and it
 * is in no table. An
 * example with tables is written for those of the workbook's first template that has them.
 *
 * @param formula The example in the user's words.
 * @throws WorkbookRefusal when the workbook does not take the change.
 */
export async function insertExample(
  workbook: Workbook,
  { id, parameters, example: { result } }: FunctionEntry,
  formula: string,
): Promise<ExampleInserted> {
  const fitted = result === null ? await fittedToTemplate(workbook, id, parameters, formula) : { formula, result };
  if (fitted === null) return { kind: "no-template" };
  const size = { rows: fitted.result.length, columns: Math.max(...fitted.result.map((row) => row.length)) };
  const { place, table } = await workbook.selection();
  if (table !== null) return { kind: "in-table", place, table };
  if (place.row + size.rows > SHEET.rows || place.column + size.columns > SHEET.columns)
    return { kind: "no-room", size };
  const { sheet, row, column } = place;
  const [cells = []] = await workbook.readContents([{ sheet, area: { row, column, ...size } }]);
  const taken = firstTaken(cells);
  if (taken !== null) {
    return { kind: "occupied", place: { sheet, row: row + taken.row, column: column + taken.column }, size };
  }
  const spills = size.rows * size.columns > 1;
  const content = spills ? { formula: fitted.formula, kind: "spill" as const } : { formula: fitted.formula };
  const [before = { place, content: null }] = await workbook.write([{ place, content }]);
  return { kind: "inserted", place, size, undo: { formula: fitted.formula, before } };
}

/**
 * Takes an example back, unless the cell holds something else by now.
 *
 * @returns Whether it was taken back.
 * @throws WorkbookRefusal when the workbook does not take the change.
 */
export async function undoExample(workbook: Workbook, { formula, before }: ExampleUndo): Promise<boolean> {
  const { sheet, row, column } = before.place;
  const [cells] = await workbook.readContents([{ sheet, area: { row, column, rows: 1, columns: 1 } }]);
  if (!sameContent(cells?.[0]?.[0], { formula })) return false;
  await workbook.write([before]);
  return true;
}

interface Fitted {
  readonly formula: string;
  readonly result: readonly (readonly CellValue[])[];
}

async function fittedToTemplate(
  workbook: Workbook,
  id: string,
  parameters: FunctionEntry["parameters"],
  formula: string,
): Promise<Fitted | null> {
  for (const template of await readTemplates(workbook)) {
    const withTables = withTablesOf(template, parameters, formula);
    if (withTables === null) continue;
    const assessment = assessmentOf(template);
    const code = assessment.people[0]?.code ?? "";
    return {
      formula: withTables.replace(ANYBODY, `"${code.replaceAll('"', '""')}"`),
      result: orOneCell(() => (id === "TEAM" ? team(assessment) : scorecard(code, assessment))),
    };
  }
  return null;
}

/** The formula with a template's own table names, without the optional ones that it lacks; null where others are gone. */
function withTablesOf(
  template: TemplateInWorkbook,
  parameters: FunctionEntry["parameters"],
  formula: string,
): string | null {
  const gone: TableKind[] = [];
  const written = formula.replaceAll(/(Competency[A-Z][a-z]+)\[#All\]/gu, (_, name: string) => {
    const kind = kindOfTable(name);
    const table = kind === null ? undefined : tableOf(template, kind);
    if (kind !== null && table === undefined) gone.push(kind);
    return table === undefined ? "" : `${table.name}[#All]`;
  });
  const needed = gone.some((kind) => !parameters.some(({ name, optional }) => name === kind && optional));
  return needed ? null : written.replace(/,+\)$/u, ")");
}

function assessmentOf(template: TemplateInWorkbook) {
  const cells = (kind: TableKind): SheetTable["rows"] => tableOf(template, kind)?.rows ?? [];
  return readAssessment({
    people: cells("people"),
    ratings: cells("ratings"),
    profile: cells("profile"),
    raters: cells("raters"),
    exams: cells("exams"),
    rules: cells("rules"),
  });
}

/** Tables that have no result leave an error value, which fills one cell. */
function orOneCell(calculate: () => Fitted["result"]): Fitted["result"] {
  try {
    return calculate();
  } catch (cause) {
    if (cause instanceof FunctionFault) return [[null]];
    throw cause;
  }
}

function firstTaken(
  cells: readonly (readonly CellContent[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, values] of cells.entries()) {
    const column = values.findIndex((content) => content !== null && content !== "");
    if (column >= 0) return { row, column };
  }
  return null;
}
