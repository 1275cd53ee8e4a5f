import type { Sheet, TableDefinition } from "hucre/xlsx";
import type {
  Area,
  CellStyle,
  ColumnPlan,
  ConditionalFormatPlan,
  FormatPlan,
  RowPlan,
  SheetPlan,
  TablePlan,
} from "../core/plan/workbook-plan";
import { MAX_ROWS } from "../core/formulas/address";
import { parseArea } from "./address";
import { areasOfSameKind } from "./areas";
import { place } from "./cell-grid";
import { blocksOf } from "./cell-in";
import { chartsOf } from "./chart-reader";
import { isTakenOver, planFormula } from "./plan-formula";
import { planPrint } from "./print-in";
import type { ReceivedFile } from "./received-file";
import type { StylesIn } from "./style-in";
import { shownWidth } from "./units";
import { planValidations } from "./validation-in";
import { parseXml } from "../core/xml/xml-read";

const USUAL_WIDTH = 8.43;
/** Columns beyond the cells that still belong to the sheet's layout. */
const COLUMNS_TO_SPARE = 64;

/** A sheet of a received file as a plan. */
export function planSheet(sheet: Sheet, path: string, file: ReceivedFile, styles: StylesIn): SheetPlan {
  const tabColor = styles.color(sheet.view?.tabColor);
  const xml = file.text(path) ?? "";
  const print = planPrint(sheet, xml);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    name: sheet.name,
    ...(sheet.hidden ? { visibility: "hidden" } : sheet.veryHidden ? { visibility: "veryHidden" } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: sheet.view?.showGridLines !== false,
    columns: columnsOf(xml, sheet),
    rows: rowsOf(sheet),
    blocks: blocksOf(sheet),
    formats: formatsOf(sheet, styles),
    merges: mergesOf(sheet),
    tables: (sheet.tables ?? []).flatMap(planTable),
    validations: (sheet.dataValidations ?? []).flatMap(planValidations),
    conditionalFormats: conditionalFormatsOf(sheet, styles),
    charts: chartsOf(file, path),
    ...(rows > 0 || columns > 0 ? { freeze: { rows, columns } } : {}),
    ...(sheet.protection?.sheet ? { protection: { unlocked: unlockedAreas(sheet) } } : {}),
    ...(print ? { print } : {}),
  };
}

function rowsOf(sheet: Sheet): RowPlan[] {
  return [...(sheet.rowDefs ?? [])]
    .filter(([row]) => Number.isInteger(row) && row >= 0 && row < MAX_ROWS)
    .map(([row, { height, hidden }]) => ({
      row,
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
    }));
}

function mergesOf(sheet: Sheet): Area[] {
  return (sheet.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }))
    .filter((area) => Object.values(area).every((number) => Number.isInteger(number) && number >= 0));
}

function formatsOf(sheet: Sheet, styles: StylesIn): FormatPlan[] {
  const kinds = new Map<number, CellStyle>();
  for (const [key, cell] of sheet.cells ?? []) {
    const style = styles.style(cell.style);
    if (style) kinds.set(placeOf(key), style);
  }
  return areasOfSameKind(kinds).map(({ area, kind }) => ({ area, style: kind }));
}

function unlockedAreas(sheet: Sheet) {
  const open = new Map<number, true>();
  for (const [key, cell] of sheet.cells ?? [])
    if (cell.style?.protection?.locked === false) open.set(placeOf(key), true);
  return areasOfSameKind(open).map(({ area }) => area);
}

function placeOf(key: string): number {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return place(row, column);
}

/** Only widths that someone set: other programs write one for every column. */
function columnsOf(xml: string, sheet: Sheet): ColumnPlan[] {
  const start = xml.search(/<(?:\w+:)?cols>/);
  const end = xml.indexOf("sheetData", start);
  if (start < 0 || end < 0) return [];
  const last = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0) + COLUMNS_TO_SPARE;
  return [...xml.slice(start, end).matchAll(/<(?:\w+:)?col\s[^<>]*>/g)].flatMap(([tag]): ColumnPlan[] => {
    const { min, max, width, customWidth, hidden } = parseXml(tag.replace(/\/?>$/, "/>")).attributes;
    const isHidden = isTrue(hidden);
    if (!isTrue(customWidth) && !isHidden) return [];
    const shown = width === undefined ? USUAL_WIDTH : shownWidth(Number(width));
    const from = Math.max(0, Number(min) - 1);
    return Array.from({ length: Math.max(0, Math.min(Number(max), last) - from) }, (_, index) => ({
      column: from + index,
      width: shown,
      ...(isHidden ? { hidden: true } : {}),
    }));
  });
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

/** A row of totals under a table is none of its data. */
function planTable(table: TableDefinition): TablePlan[] {
  const whole = parseArea(table.range ?? "");
  if (!whole) return [];
  return [
    {
      name: table.displayName ?? table.name,
      area: table.showTotalRow ? { ...whole, rows: Math.max(1, whole.rows - 1) } : whole,
      ...(table.style === undefined ? {} : { style: table.style }),
      filter: table.showAutoFilter === true,
    },
  ];
}

function conditionalFormatsOf(sheet: Sheet, styles: StylesIn): ConditionalFormatPlan[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return rules.flatMap((rule) => {
    const { type, formula, style = {}, stopIfTrue } = rule;
    if (type !== "expression" || typeof formula !== "string" || !isTakenOver(formula)) return [];
    return rule.range.split(/\s+/).flatMap((ref) => {
      const area = parseArea(ref);
      if (!area) return [];
      const common = { area, formula: planFormula(formula), style: styles.differential(style) };
      return [stopIfTrue ? { ...common, stopIfTrue } : common];
    });
  });
}
