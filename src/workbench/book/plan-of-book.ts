import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { needsArrayMark } from "../../core/formulas/array-evaluation";
import type {
  Area,
  CellContent,
  CellStyle,
  ColumnPlan,
  FormatPlan,
  RowPlan,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
  WorkbookPlan,
} from "../../core/plan/workbook-plan";
import type { Book } from "./book";
import { fromGridStyle } from "./cell-style";
import type { Validation } from "./validations";

/** The whole book as a plan, for a file: formulas as they were written, with the results that they show. */
export function planOfBook(book: Book): WorkbookPlan {
  return {
    sheets: book.sheets.ids().map((sheetId) => sheetPlan(book, sheetId)),
    names: book.names.all().map(({ name, formula }) => ({ name, formula })),
    customXml: book.customXml.all().map(({ namespace, xml }) => ({ namespace, xml })),
    activeSheet: book.sheets.name(book.sheets.activeId),
  };
}

function sheetPlan(book: Book, sheetId: string): SheetPlan {
  const { layout, sheets } = book;
  const state = sheets.state(sheetId);
  const visibility = sheets.visibility(sheetId);
  const frozen = layout.frozen(sheetId);
  const tabColor = layout.tabColor(sheetId);
  const conditionalFormats = book.conditionalFormats.onSheet(sheetId).flatMap((format) => {
    const [area] = format.areas;
    const { formula, style, stopIfTrue } = format;
    return area && formula !== "" ? [{ area, formula, style, ...(stopIfTrue ? { stopIfTrue } : {}) }] : [];
  });
  const print = printPlan(book, sheetId);
  return {
    name: sheets.name(sheetId),
    ...(visibility === "Visible" ? {} : { visibility: visibility === "Hidden" ? "hidden" : "veryHidden" }),
    ...(tabColor === "" ? {} : { tabColor }),
    gridlines: layout.gridlines(sheetId),
    columns: columnPlans(book, sheetId),
    rows: rowPlans(book, sheetId),
    blocks: blocks(book, sheetId),
    formats: formats(book, sheetId),
    merges: layout.merges(sheetId),
    tables: book.tables.onSheet(sheetId).map((table) => {
      const { style, filter } = book.tables.look(table);
      return { name: table.name, area: table.area, ...(style === "" ? {} : { style }), filter };
    }),
    validations: book.validations
      .onSheet(sheetId)
      .flatMap(({ areas, validation }) => areas.map((area) => validationPlan(area, validation))),
    conditionalFormats,
    charts: book.charts.onSheet(sheetId).map((chart) => book.charts.toPlan(sheetId, chart)),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freeze: frozen } : {}),
    ...(state.protection ? { protection: { unlocked: state.unlocked } } : {}),
    ...(print ? { print } : {}),
  };
}

function blocks(book: Book, sheetId: string): SheetPlan["blocks"] {
  const used = book.cells.used(sheetId, true);
  if (!used) return [];
  const spills = new Map(book.cells.spills(sheetId).map((area) => [`${area.row},${area.column}`, area]));
  const spilled = new Set<string>();
  for (const area of spills.values()) {
    for (let i = 0; i < area.rows; i += 1) {
      for (let j = 0; j < area.columns; j += 1) if (i + j > 0) spilled.add(`${area.row + i},${area.column + j}`);
    }
  }
  const content = (row: number, column: number): CellContent => {
    const formula = book.cells.formula(sheetId, row, column);
    const value = book.cells.value(sheetId, row, column);
    if (formula === undefined) return value;
    const area = spills.get(`${row},${column}`);
    if (area) return { formula, result: value, kind: "spill", area };
    return { formula, result: value, ...(needsArrayMark(formula) ? { kind: "array" as const } : {}) };
  };
  // What a spill put into its neighbours belongs to its first cell; the file needs the values there all the same.
  const cells = Array.from({ length: used.rows }, (_, i) =>
    Array.from({ length: used.columns }, (_unused, j) => content(used.row + i, used.column + j)),
  );
  return [{ row: used.row, column: used.column, cells }];
}

function columnPlans(book: Book, sheetId: string): ColumnPlan[] {
  const data = book.engine.worksheet(sheetId).getConfig().columnData;
  return Object.entries(data).flatMap(([key, column]) => {
    if (!column || (column.w === undefined && column.hd !== BooleanNumber.TRUE)) return [];
    const width = Math.max(0, Math.round((((column.w ?? 64) - 5) / 7) * 100) / 100);
    return [{ column: Number(key), width, ...(column.hd === BooleanNumber.TRUE ? { hidden: true } : {}) }];
  });
}

function rowPlans(book: Book, sheetId: string): RowPlan[] {
  const data = book.engine.worksheet(sheetId).getConfig().rowData;
  return Object.entries(data).flatMap(([key, row]) => {
    if (!row) return [];
    const hidden = row.hd === BooleanNumber.TRUE;
    const height = row.h !== undefined && row.ia === BooleanNumber.FALSE ? row.h * 0.75 : undefined;
    if (!hidden && height === undefined) return [];
    return [{ row: Number(key), ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) }];
  });
}

/** Cells of one look, gathered into rectangles: runs along a row, then equal runs below one another. */
function formats(book: Book, sheetId: string): FormatPlan[] {
  const styles = new Map<string, CellStyle>();
  const open = new Map<string, { area: Area; key: string }>();
  const done: { area: Area; key: string }[] = [];
  let run: { row: number; column: number; columns: number; key: string } | undefined;
  const close = (): void => {
    if (!run) return;
    const place = `${run.column},${run.columns},${run.key}`;
    const above = open.get(place);
    if (above && above.area.row + above.area.rows === run.row)
      above.area = { ...above.area, rows: above.area.rows + 1 };
    else {
      const { row, column, columns, key } = run;
      const entry = { area: { row, column, rows: 1, columns }, key };
      open.set(place, entry);
      done.push(entry);
    }
    run = undefined;
  };
  const keys = new Map<unknown, string>();
  const workbookStyles = book.engine.workbook.getStyles();
  book.engine
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.s) return;
      let key = keys.get(cell.s);
      if (key === undefined) {
        const style = fromGridStyle(workbookStyles.getStyleByCell(cell) as IStyleData | undefined);
        key = JSON.stringify(style);
        keys.set(cell.s, key);
        styles.set(key, style);
      }
      if (key === "{}") return;
      if (run?.key === key && run.row === row && run.column + run.columns === column) run.columns += 1;
      else {
        close();
        run = { row, column, columns: 1, key };
      }
    });
  close();
  return done.map(({ area, key }) => ({ area, style: styles.get(key) ?? {} }));
}

function validationPlan(area: Area, validation: Validation): ValidationPlan {
  const { prompt, alert } = validation;
  return {
    area,
    rule: validationRule(validation),
    ...(prompt ? { prompt } : {}),
    ...(alert
      ? {
          alert: {
            style: alert.style === "Stop" ? ("stop" as const) : ("warning" as const),
            title: alert.title,
            text: alert.text,
          },
        }
      : {}),
  };
}

function validationRule({ type, formula1, formula2 }: Validation): ValidationRule {
  switch (type) {
    case "list":
      return formula1.startsWith("=")
        ? { type: "listOf", formula: formula1 }
        : { type: "list", values: formula1.split(",") };
    case "wholeNumber":
      return { type: "whole", minimum: Number(formula1), maximum: Number(formula2 ?? formula1) };
    case "decimal":
      return { type: "decimal", minimum: Number(formula1), maximum: Number(formula2 ?? formula1) };
    case "date":
      return { type: "date", minimum: formula1, maximum: formula2 ?? formula1 };
    default:
      return { type: "custom", formula: formula1 };
  }
}

function printPlan(book: Book, sheetId: string): SheetPlan["print"] {
  const { page } = book.sheets.state(sheetId);
  const { leftFooter, centerFooter, rightFooter } = page.headersFooters;
  const isSet =
    page.zoom.horizontalFitToPages !== undefined ||
    page.area ||
    page.titleRows ||
    centerFooter ||
    leftFooter ||
    rightFooter;
  if (!isSet && page.orientation === "Portrait") return undefined;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(page.area ? { area: page.area } : {}),
    ...(page.titleRows ? { titleRows: page.titleRows } : {}),
    footer: { left: leftFooter, center: centerFooter, right: rightFooter },
    fitToPagesWide: page.zoom.horizontalFitToPages ?? 1,
    ...(page.zoom.verticalFitToPages === undefined ? {} : { fitToPagesTall: page.zoom.verticalFitToPages }),
  };
}
