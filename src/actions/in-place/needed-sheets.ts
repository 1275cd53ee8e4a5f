import { sheetKinds } from "../../core/plan/sheet-registry";
import { COLUMN_CODES } from "../../core/tables/columns";
import type { TableKind } from "../../core/tables/table";

/** The tables that native formulas read by their place. */
export const READ_TABLES = Object.keys(COLUMN_CODES) as readonly TableKind[];

/** Without the tables that are read, and without the results, the other sheets mean nothing. */
export const NEEDED_SHEETS = sheetKinds(({ tables }) =>
  tables.some((table) => table === "results" || READ_TABLES.includes(table)),
);
