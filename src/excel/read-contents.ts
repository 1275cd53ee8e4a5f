import { isFormula } from "../core/formulas/cell-formula";
import type { SheetArea, UsedSheet } from "../actions/workbook";
import type { Area, CellContent } from "../core/plan/workbook-plan";
import { addressOf, areaOf } from "./address";
import { cellContent, cellValue } from "./cell-content";
import { runInExcel } from "./refusal";

/** The add-in's functions, which alone of what is read here may spill. */
const MAY_SPILL = /COMPETENCY\./iu;

/** Where each sheet holds something. Two round trips. */
export function usedAreas(): Promise<readonly UsedSheet[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    return used.map(({ sheet, range }) => ({
      sheet: sheet.name,
      id: sheet.id,
      area: range.isNullObject
        ? null
        : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    }));
  });
}

/** What the cells of some areas hold. One round trip, and one more where the add-in's functions may spill. */
export function readContents(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = areas.map(({ sheet, area }) =>
      worksheets.getItem(sheet).getRange(addressOf(area)).load("formulas,values"),
    );
    await context.sync();
    const spills = areas.map(({ sheet, area }, index) => {
      const found = new Map<string, Excel.Range>();
      ranges[index]?.formulas.forEach((line: readonly unknown[], row) =>
        line.forEach((formula, column) => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !MAY_SPILL.test(formula)) return;
          const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
          const spill = worksheets.getItem(sheet).getRange(addressOf(cell)).getSpillingToRangeOrNullObject();
          found.set(`${String(row)},${String(column)}`, spill.load("address"));
        }),
      );
      return found;
    });
    if (spills.some(({ size }) => size > 0)) await context.sync();
    return ranges.map((range, index) =>
      range.formulas.map((line: readonly unknown[], row) =>
        line.map((formula, column) => {
          const value: unknown = range.values[row]?.[column];
          const content = cellContent(formula, value);
          if (!isFormula(content)) return content;
          const spill = spills[index]?.get(`${String(row)},${String(column)}`);
          const area = spill === undefined || spill.isNullObject ? null : areaOf(spill.address);
          return { ...content, result: cellValue(value), ...spilled(area) };
        }),
      ),
    );
  });
}

function spilled(area: Area | null): { readonly kind?: "spill"; readonly area?: Area } {
  return area === null || area.rows * area.columns === 1 ? {} : { kind: "spill", area };
}
