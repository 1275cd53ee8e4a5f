import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  ObjectMatrix,
} from "@univerjs/core";
import type { Area, SheetPlan, ValidationPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import { contains } from "./address";
import type { Book } from "./book";
import { toGridStyle } from "./cell-style";
import { contentData } from "./cells";
import { toRange } from "./engine";
import { newPageSetup, type PageSetup } from "./sheet-state";
import { EMPTY_SHEET } from "./sheets";
import { stuckFormula } from "./stuck-formula";
import type { Validation } from "./validations";

const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_MARGIN = 5;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A plan's cells, looks and sizes as Univer opens them; the rest follows in `addParts`. */
export function workbookData(plan: WorkbookPlan, unitId: string, sheetIds: readonly string[]): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  plan.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? "";
    sheets[id] = worksheetData(sheet, id);
  });
  return {
    id: unitId,
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [...sheetIds],
    sheets,
  };
}

function worksheetData(plan: SheetPlan, id: string): Partial<IWorksheetData> {
  const cells = new ObjectMatrix<ICellData>();
  for (const { area, style } of plan.formats) {
    const grid = toGridStyle(style);
    forEachCell(area, (row, column) => {
      const cell = cells.getValue(row, column) ?? {};
      cells.setValue(row, column, { ...cell, s: { ...(cell.s as IStyleData | undefined), ...grid } });
    });
  }
  const spilled = spilledCells(plan);
  for (const block of plan.blocks) {
    block.cells.forEach((line, i) => {
      line.forEach((content, j) => {
        const row = block.row + i;
        const column = block.column + j;
        if (content === null || spilled.has(`${row},${column}`)) return;
        const table = plan.tables.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }))?.name;
        cells.setValue(row, column, {
          ...cells.getValue(row, column),
          ...withoutNulls(contentData(content, { table, given: stuckFormula(content) })),
        });
      });
    });
  }
  const used = cells.getDataRange();
  const columns = plan.columns.map(({ column, width, hidden }) => {
    const data = { w: Math.round(width * PIXELS_PER_CHARACTER) + PIXELS_OF_MARGIN };
    return [column, hidden ? { ...data, hd: BooleanNumber.TRUE } : data] as const;
  });
  const rows = plan.rows.map(({ row, height, hidden }) => {
    const data = height === undefined ? {} : { h: Math.round((height * 4) / 3), ia: BooleanNumber.FALSE };
    return [row, hidden ? { ...data, hd: BooleanNumber.TRUE } : data] as const;
  });
  const freeze = { rows: plan.freeze?.rows ?? 0, columns: plan.freeze?.columns ?? 0 };
  return {
    ...EMPTY_SHEET,
    id,
    name: plan.name,
    tabColor: plan.tabColor ?? "",
    hidden: (plan.visibility ?? "visible") === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(EMPTY_SHEET.rowCount, used.endRow + 200),
    columnCount: Math.max(EMPTY_SHEET.columnCount, used.endColumn + 20),
    cellData: cells.getMatrix(),
    columnData: Object.fromEntries(columns),
    rowData: Object.fromEntries(rows),
    mergeData: plan.merges.map(toRange),
    showGridlines: plan.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
      ySplit: freeze.rows,
      xSplit: freeze.columns,
    },
  };
}

/** Cells whose values a formula beside them put there: it does so again. */
function spilledCells(plan: SheetPlan): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const block of plan.blocks) {
    for (const content of block.cells.flat()) {
      if (typeof content !== "object" || content === null || !("formula" in content) || !content.area) continue;
      const { area } = content;
      forEachCell(area, (row, column) => {
        if (row !== area.row || column !== area.column) cells.add(`${row},${column}`);
      });
    }
  }
  return cells;
}

/** Tables, names, rules, charts, protection and print set-up of a plan whose cells are open already. */
export function addParts(book: Book, plan: WorkbookPlan, sheetIds: readonly string[]): void {
  const each = (visit: (sheet: SheetPlan, sheetId: string) => void): void => {
    plan.sheets.forEach((sheet, index) => {
      visit(sheet, sheetIds[index] ?? "");
    });
  };
  each((sheet, sheetId) => {
    for (const { name, area, style, filter } of sheet.tables) {
      const table = book.tables.add(sheetId, area, name);
      Object.assign(book.tables.look(table), { style: style ?? "", filter });
    }
  });
  for (const { name, formula } of plan.names) book.names.add(name, formula);
  each((sheet, sheetId) => {
    for (const validation of sheet.validations)
      book.validations.set(sheetId, validation.area, validationOf(validation));
    for (const format of [...sheet.conditionalFormats].reverse()) {
      const added = book.conditionalFormats.add(sheetId, format.area);
      const { formula, style, stopIfTrue = false } = format;
      book.conditionalFormats.change(added, { formula, style, stopIfTrue });
    }
    const state = book.sheets.state(sheetId);
    state.veryHidden = sheet.visibility === "veryHidden";
    if (sheet.print) state.page = pageSetup(sheet.print);
    for (const chart of sheet.charts) book.charts.fromPlan(sheetId, chart);
    if (sheet.protection) {
      state.unlocked = [...sheet.protection.unlocked];
      state.protection = {};
    }
  });
}

function validationOf({ rule, prompt, alert }: ValidationPlan): Validation {
  const style = alert?.style === "warning" ? "Warning" : "Stop";
  const common = {
    operator: "Between",
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt,
    alert: alert && { style, title: alert.title, text: alert.text },
  } as const satisfies Partial<Validation>;
  switch (rule.type) {
    case "list":
      return { ...common, type: "list", formula1: rule.values.join(",") };
    case "listOf":
      return { ...common, type: "list", formula1: rule.formula };
    case "whole":
      return { ...common, type: "wholeNumber", formula1: String(rule.minimum), formula2: String(rule.maximum) };
    case "decimal":
      return { ...common, type: "decimal", formula1: String(rule.minimum), formula2: String(rule.maximum) };
    case "date":
      return { ...common, type: "date", formula1: rule.minimum, formula2: rule.maximum };
    case "custom":
      return { ...common, type: "custom", formula1: rule.formula };
  }
}

function pageSetup(print: NonNullable<SheetPlan["print"]>): PageSetup {
  const margin = 15 * POINTS_PER_MILLIMETRE;
  const page = newPageSetup();
  return {
    ...page,
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    margins: { ...page.margins, left: margin, right: margin, top: margin, bottom: margin },
    centerHorizontally: true,
    zoom: {
      horizontalFitToPages: print.fitToPagesWide,
      ...(print.fitToPagesTall === undefined ? {} : { verticalFitToPages: print.fitToPagesTall }),
    },
    area: print.area,
    titleRows: print.titleRows,
    headersFooters: {
      ...page.headersFooters,
      leftFooter: print.footer.left,
      centerFooter: print.footer.center,
      rightFooter: print.footer.right,
    },
  };
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

function withoutNulls(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
