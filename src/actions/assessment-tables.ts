import type { SheetTable, TableKind, AssessmentTables } from "../core/tables/table";
import { tableOf, type TemplateInWorkbook } from "./templates-in-workbook";

/** Tables without which there are no results. */
const NEEDED_TABLES = ["people", "ratings", "profile", "raters"] as const satisfies readonly TableKind[];

export type NeededTable = (typeof NEEDED_TABLES)[number];

/** The needed tables that a template no longer has. */
export function tablesGone(template: TemplateInWorkbook): readonly NeededTable[] {
  return NEEDED_TABLES.filter((kind) => tableOf(template, kind) === undefined);
}

/** The tables of a template that its results are made from; a table that is gone is empty. */
export function assessmentTables(template: TemplateInWorkbook): AssessmentTables {
  const cells = (kind: TableKind): SheetTable["rows"] => tableOf(template, kind)?.rows ?? [];
  return {
    people: cells("people"),
    ratings: cells("ratings"),
    profile: cells("profile"),
    raters: cells("raters"),
    exams: cells("exams"),
    rules: cells("rules"),
  };
}
