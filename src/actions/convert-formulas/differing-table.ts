import type { Area, CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import { leadingCode } from "../../core/tables/code";
import type { TableKind } from "../../core/tables/table";
import { kindOfTable } from "../../core/tables/table-name";
import { READ_TABLES } from "../in-place/needed-sheets";
import { plannedCells } from "../in-place/planned-cells";
import { tableOf, type TemplateInWorkbook } from "../templates-in-workbook";

/** A table that has other items, grades or groups than were planned. */
export function differingTable(template: TemplateInWorkbook, sheets: readonly SheetPlan[]): TableKind | null {
  for (const sheet of sheets) {
    for (const { name, area } of sheet.tables) {
      const kind = kindOfTable(name);
      if (kind === null || !READ_TABLES.includes(kind)) continue;
      const table = tableOf(template, kind);
      if (table === undefined) return kind;
      if (kind === "raters" && table.rows.length > area.rows) return kind;
      if (kind === "profile" && codesPlanned(sheet, area) !== codesStanding(table.rows)) return kind;
    }
  }
  return null;
}

/** Codes of the profile's columns, and of its rows in any order. */
function codesPlanned(sheet: SheetPlan, { row, column, rows, columns }: Area): string {
  const cells = plannedCells(sheet);
  const at = (down: number, right: number): CellContent =>
    cells.get(`${String(row + down)},${String(column + right)}`) ?? null;
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => at(down, right)),
  );
  return codesStanding(lines);
}

function codesStanding(rows: readonly (readonly CellContent[])[]): string {
  const header = (rows[0] ?? []).map((title) => leadingCode(title) ?? "");
  const items = rows.slice(1).flatMap(([label]) => leadingCode(label) ?? []);
  return JSON.stringify([header.filter((code) => code !== "").sort(), items.sort()]);
}
