import { COLUMN_CODES } from "./columns";
import type { TableKind } from "./table";

/** The tables into which people write rows beyond those that were prepared. */
export const GROWING_TABLES = ["people", "ratings", "exams"] as const satisfies readonly TableKind[];
export type GrowingTable = (typeof GROWING_TABLES)[number];

/** The column that every row of a table fills. */
export const FILLED_COLUMNS: Readonly<Record<GrowingTable, string>> = {
  people: COLUMN_CODES.people.code,
  ratings: COLUMN_CODES.ratings.person,
  exams: COLUMN_CODES.exams.person,
};

/**
 * Whether a table is one of them.
 *
 * @example isGrowing("people") // true
 * @example isGrowing("profile") // false
 */
export function isGrowing(kind: TableKind | null): kind is GrowingTable {
  return GROWING_TABLES.some((one) => one === kind);
}
