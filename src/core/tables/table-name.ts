import { TABLE_NAMES, type TableKind } from "./table";

/**
 * The ending that the tables of one template share: "" for the first in a workbook, "_2" for the second.
 *
 * @example tableSuffix("CompetencyRatings_2") // "_2"
 */
export function tableSuffix(tableName: string): string {
  return /_\d+$/u.exec(tableName)?.[0] ?? "";
}

/**
 * Which table of a template a table is, by its name without the suffix; null for any other table.
 *
 * @example kindOfTable("CompetencyPeople_2") // "people"
 */
export function kindOfTable(tableName: string): TableKind | null {
  const base = tableName.replace(/_\d+$/u, "").toLowerCase();
  const kinds = Object.entries(TABLE_NAMES) as readonly [TableKind, string][];
  return kinds.find(([, name]) => name.toLowerCase() === base)?.[0] ?? null;
}
