import type { Area, ValidationRule } from "../plan/workbook-plan";
import type { TableKind } from "../tables/table";

/**
 * The tables whose columns are guarded. A guard is what keeps impossible entries out of a cell or shows them: a drop-down or
 * limit with its prompt (Excel's data validation), and marks (conditional formats). Pasting over a cell takes it away.
 */
export const GUARDED_TABLES = [
  "profile",
  "raters",
  "people",
  "ratings",
  "exams",
] as const satisfies readonly TableKind[];

/** The guards of a table as they stand. */
export interface TableGuards {
  /** Its name in the workbook. */
  readonly table: string;
  /** For every column of the table, its rows below the header from the first on. */
  readonly columns: readonly (readonly GuardedRows[])[];
  /** Cells of the table on which some conditional format holds; null where that is not told, as on protected sheets. */
  readonly marked: readonly Area[] | null;
}

/** Rows of a column below one another that allow the same. */
export interface GuardedRows {
  readonly rows: number;
  /** "none": everything may be typed; "other": a rule that no plan makes. */
  readonly rule: ValidationRule | "none" | "other";
  /** The title of the prompt; null where there is none, or not the same one everywhere. */
  readonly prompt: string | null;
}
