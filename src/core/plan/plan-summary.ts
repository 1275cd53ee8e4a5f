import { TABLE_NAMES, type TableKind } from "../tables/table";
import type { WorkbookPlan } from "./workbook-plan";

/** What a plan adds to the workbook, for the sentence that says it beforehand. */
export interface PlanSummary {
  /** Names of the sheets, in their order. */
  readonly sheets: readonly string[];
  /** Rows prepared for people and for ratings. */
  readonly people: number;
  readonly ratingRows: number;
  readonly examRows: number;
}

/**
 * Sums up a plan.
 *
 * @example summaryOf(plan).sheets.length // 8
 */
export function summaryOf(plan: WorkbookPlan): PlanSummary {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  const rows = (kind: TableKind): number =>
    tables
      .filter(({ name }) => name.replace(/_\d+$/u, "") === TABLE_NAMES[kind])
      .reduce((sum, { area }) => sum + area.rows - 1, 0);
  return {
    sheets: plan.sheets.map(({ name }) => name),
    people: rows("people"),
    ratingRows: rows("ratings"),
    examRows: rows("exams"),
  };
}
