import { holdsCell } from "../core/formulas/area";
import { isFormula } from "../core/formulas/cell-formula";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../core/plan/workbook-plan";
import { namespacesOf, rememberedSuffixes } from "../core/record/memory";
import type { CellValue } from "../core/tables/cell";
import { sameCell } from "./correct-issue";
import type { SheetArea, Workbook } from "./workbook";

export type InsertUndone =
  | { readonly kind: "removed" }
  /** Nothing was removed: these sheets hold something that was entered after the insert. */
  | { readonly kind: "edited"; readonly sheets: readonly string[] };

/**
 * Takes an inserted template out of the workbook again. Sheets that were edited since are named first, and removed
 * only when `evenIfEdited` says that the user agreed.
 *
 * @throws WorkbookRefusal when the workbook is read-only or its structure is protected. Sheets that are gone already are
 * passed over.
 */
export async function undoInsert(
  workbook: Workbook,
  plan: WorkbookPlan,
  options: { readonly evenIfEdited: boolean },
): Promise<InsertUndone> {
  if (!options.evenIfEdited) {
    const sheets = await editedSheets(workbook, plan);
    if (sheets.length > 0) return { kind: "edited", sheets };
  }
  await workbook.remove(
    plan.sheets.map(({ name }) => name),
    plan.names.map(({ name }) => name),
    rememberedSuffixes(plan.customXml.map(({ namespace }) => namespace)).flatMap(namespacesOf),
  );
  return { kind: "removed" };
}

async function editedSheets(workbook: Workbook, plan: WorkbookPlan): Promise<readonly string[]> {
  const standing = new Set((await workbook.namesInUse()).sheets);
  const open = plan.sheets.filter((sheet) => sheet.blocks.length > 0 && standing.has(sheet.name));
  const areas = open.map(({ name, blocks }): SheetArea => ({ sheet: name, area: withMargin(blocks) }));
  const values = await workbook.read(areas);
  return open.filter((sheet, index) => wasEdited(sheet, values[index] ?? [])).map(({ name }) => name);
}

/** Rows and columns beyond the plan that are looked at too: new entries usually stand right beside a table. */
const MARGIN = { rows: 30, columns: 6 };

function withMargin(blocks: SheetPlan["blocks"]): Area {
  const lastRow = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const lastColumn = Math.max(
    ...blocks.map(({ column, cells }) => column + Math.max(0, ...cells.map((r) => r.length))),
  );
  return { row: 0, column: 0, rows: lastRow + MARGIN.rows, columns: lastColumn + MARGIN.columns };
}

function wasEdited(sheet: SheetPlan, values: readonly (readonly CellValue[])[]): boolean {
  const planned = plannedCells(sheet);
  const picked = (sheet.anchors ?? []).filter(({ holds }) => "pick" in holds);
  const spills = [...planned.values()].some((content) => isFormula(content) && content.kind === "spill");
  return values.some((cells, row) =>
    cells.some((value, column) => {
      const content = planned.get(cellKey(row, column));
      // Whom a sheet is to show is nothing that was entered.
      if (picked.some(({ area }) => holdsCell(area, { row, column }))) return false;
      // What a formula shows is the spreadsheet's, and a spill may cover any empty cell.
      if (isFormula(content) || ((content ?? null) === null && spills)) return false;
      return !sameCell(value, content);
    }),
  );
}

function plannedCells(sheet: SheetPlan): ReadonlyMap<string, CellContent> {
  const planned = new Map<string, CellContent>();
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, row) => {
      cells.forEach((content, column) => planned.set(cellKey(block.row + row, block.column + column), content));
    });
  }
  return planned;
}

function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
