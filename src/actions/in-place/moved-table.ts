import type { SheetPlan } from "../../core/plan/workbook-plan";
import type { TableKind } from "../../core/tables/table";
import { kindOfTable } from "../../core/tables/table-name";
import { tableOf, type TemplateInWorkbook } from "../templates-in-workbook";
import { READ_TABLES } from "./needed-sheets";

/** A table that is gone, or does not stand where it was planned: formulas would read other cells. */
export function movedTable(template: TemplateInWorkbook, sheets: readonly SheetPlan[]): TableKind | null {
  for (const { name, area } of sheets.flatMap(({ tables }) => tables)) {
    const kind = kindOfTable(name);
    if (kind === null || !READ_TABLES.includes(kind)) continue;
    const table = tableOf(template, kind);
    if (table === undefined || table.place.row !== area.row || table.place.column !== area.column) return kind;
  }
  return null;
}
