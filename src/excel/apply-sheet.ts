import { isFormula } from "../core/formulas/cell-formula";
import type { CellBlock, PrintPlan, SheetPlan } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { officeCell, type OfficeCell } from "./cell-content";

/** What protected sheets of a plan still allow. */
export const PROTECTED_WITH: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  selectionMode: "Normal",
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const PAGE_MARGIN = 15 * POINTS_PER_MILLIMETRE;

/** Values only: formulas wait until every sheet, table and name that they mention is there. */
export function applyValues(sheet: Excel.Worksheet, block: CellBlock): void {
  write(sheet, block, (content) => (isFormula(content) ? null : officeCell(content)));
}

export function applyFormulas(sheet: Excel.Worksheet, block: CellBlock): void {
  if (!block.cells.some((row) => row.some(isFormula))) return;
  write(sheet, block, (content) => (isFormula(content) ? content.formula : null));
}

function write(
  sheet: Excel.Worksheet,
  block: CellBlock,
  toOffice: (content: CellBlock["cells"][number][number]) => OfficeCell,
): void {
  const columns = Math.max(0, ...block.cells.map((row) => row.length));
  if (columns === 0) return;
  const cells = block.cells.map((row) => Array.from({ length: columns }, (_, i) => toOffice(row[i] ?? null)));
  if (cells.every((row) => row.every((cell) => cell === null))) return;
  const area = { row: block.row, column: block.column, rows: cells.length, columns };
  sheet.getRange(addressOf(area)).formulas = cells;
}

export function applyView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.visibility === "hidden") sheet.visibility = "Hidden";
  if (plan.visibility === "veryHidden") sheet.visibility = "VeryHidden";
}

export function applyProtection(sheet: Excel.Worksheet, protection: NonNullable<SheetPlan["protection"]>): void {
  for (const area of protection.unlocked) sheet.getRange(addressOf(area)).format.protection.locked = false;
  sheet.protection.protect(PROTECTED_WITH);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function applyPrint(layout: Excel.PageLayout, plan: PrintPlan): void {
  layout.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.leftMargin = layout.rightMargin = layout.topMargin = layout.bottomMargin = PAGE_MARGIN;
  layout.centerHorizontally = true;
  layout.zoom = {
    horizontalFitToPages: plan.fitToPagesWide,
    ...(plan.fitToPagesTall === undefined ? {} : { verticalFitToPages: plan.fitToPagesTall }),
  };
  if (plan.area) layout.setPrintArea(addressOf(plan.area));
  if (plan.titleRows) layout.setPrintTitleRows(`$${plan.titleRows.from + 1}:$${plan.titleRows.to + 1}`);
  applyFooter(layout, plan.footer);
}

export function applyFooter(layout: Excel.PageLayout, { left, center, right }: PrintPlan["footer"]): void {
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
