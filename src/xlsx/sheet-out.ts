import type { Cell, ColumnDef, ConditionalRule, TableDefinition, WriteSheet } from "hucre/xlsx";
import type { SheetPlan, TablePlan } from "../core/plan/workbook-plan";
import { areaRef } from "./address";
import { gridCells, type SheetContents, shownValue } from "./cell-grid";
import { fileCell } from "./cell-out";
import { fileFormula } from "./file-formula";
import { filePageSetup } from "./print-out";
import { storedText } from "../core/xml/stored-text";
import { differentialStyle, fileStyle } from "./style-out";
import { fileWidth } from "./units";
import { fileValidation } from "./validation-out";

/** A sheet as the file library knows it: all but its charts. `tables` names those of the workbook, in small letters. */
export function fileSheet(plan: SheetPlan, contents: SheetContents, tables: ReadonlySet<string>): WriteSheet {
  const { freeze, protection, tabColor, visibility } = plan;
  return {
    name: plan.name,
    cells: fileCells(plan, contents, tables),
    columns: fileColumns(plan),
    rowDefs: new Map(
      plan.rows.map(({ row, height, hidden }) => [
        row,
        { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: plan.tables.map((table) => fileTable(table, contents)),
    dataValidations: plan.validations.map(fileValidation),
    conditionalRules: plan.conditionalFormats.map((format, index): ConditionalRule => ({
      type: "expression",
      priority: index + 1,
      range: areaRef(format.area),
      formula: fileFormula(format.formula),
      style: differentialStyle(format.style),
      ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
    })),
    view: {
      showGridLines: plan.gridlines,
      ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor.replace("#", "").toUpperCase() } }),
    },
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) ? { freezePane: { ...freeze } } : {}),
    ...(protection
      ? {
          protection: {
            sheet: true,
            objects: true,
            scenarios: true,
            autoFilter: true,
            formatColumns: true,
            formatRows: true,
            sort: true,
          },
        }
      : {}),
    ...(plan.print ? filePageSetup(plan.print) : {}),
    ...(visibility === "hidden" ? { hidden: true } : {}),
    ...(visibility === "veryHidden" ? { veryHidden: true } : {}),
  };
}

function fileCells(plan: SheetPlan, contents: SheetContents, tables: ReadonlySet<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of gridCells(plan, contents)) {
    const style = fileStyle(cell.style, cell.unlocked);
    const content = fileCell(cell, { table: tableAt(plan.tables, cell.row, cell.column), tables });
    cells.set(`${cell.row},${cell.column}`, style ? { ...content, style } : content);
  }
  // The library writes no rows below the last cell that it is given.
  for (const { row } of plan.rows) if (!cells.has(`${row},0`)) cells.set(`${row},0`, { value: null });
  return cells;
}

function tableAt(tables: readonly TablePlan[], row: number, column: number): string | undefined {
  return tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  )?.name;
}

function fileColumns(plan: SheetPlan): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { column, width, hidden } of plan.columns) {
    while (columns.length <= column) columns.push({});
    columns[column] = { width: fileWidth(width), ...(hidden ? { hidden } : {}) };
  }
  return columns;
}

/** Excel wants each column's name to be what its header cell shows. */
function fileTable(plan: TablePlan, contents: SheetContents): TableDefinition {
  const { area } = plan;
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const header = shownValue(contents.at(area.row, area.column + index));
    const name = typeof header === "object" ? `Column${index + 1}` : storedText(String(header));
    return { name: name.replace(/\n/g, "_x000a_") };
  });
  return {
    name: plan.name,
    range: areaRef(area),
    columns,
    showAutoFilter: plan.filter,
    ...(plan.style === undefined ? { style: NO_STYLE } : { style: plan.style }),
  };
}

/** The library cannot leave a style's name out, so it gets this one and plainTableStyle takes it away. */
const NO_STYLE = "None";

/** A table part whose style has no name where there is none, as Excel writes it: other programs want the element. */
export function plainTableStyle(xml: string): string {
  return xml.replace(`<tableStyleInfo name="${NO_STYLE}"`, "<tableStyleInfo");
}
