import { headerMeaning, type HeaderMeaning, PERSON_FIELDS, type PersonField } from "./list-headers";
import type { PastedRow } from "./pasted-rows";

/** What a column of a pasted list is taken as; null = it is not taken. */
export type ColumnField = PersonField | null;

/** How a pasted list is read. */
export interface ListColumns {
  /** Position of the row that names the columns; it and what stands above it are no people. Null where there is none. */
  readonly headerRow: number | null;
  /** One for each column. */
  readonly fields: readonly ColumnField[];
}

/**
 * Finds out what the columns of a pasted list are: by its headers, in any order and either language, else by their
 * places, code, name, department, position, grade. Of columns that say the same the first is taken. A running number stands
 * in for the code where nothing else is one. A title may stand above the headers.
 *
 * @example findColumns([{ line: 1, fields: ["姓名", "部门", "工号"] }]) // { headerRow: 0, fields: ["name", "department", "code"] }
 */
export function findColumns(rows: readonly PastedRow[]): ListColumns {
  const count = rows.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  const headerRow = findHeaderRow(rows);
  if (headerRow === null) {
    return { headerRow, fields: Array.from({ length: count }, (_, index) => PERSON_FIELDS[index] ?? null) };
  }
  const meanings = (rows[headerRow]?.fields ?? []).map(headerMeaning);
  const hasCode = meanings.includes("code");
  const taken = new Set<PersonField>();
  const fields = Array.from({ length: count }, (_, index): ColumnField => {
    const field = fieldOf(meanings[index] ?? null, hasCode);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { headerRow, fields };
}

/**
 * The columns with one of them taken as something else; a column that was that before is not taken any more.
 *
 * @example withField(["code", "name"], 1, "code") // [null, "code"]
 */
export function withField(fields: readonly ColumnField[], column: number, field: ColumnField): readonly ColumnField[] {
  return fields.map((given, index) => {
    if (index === column) return field;
    return given === field ? null : given;
  });
}

/** Titles that may stand above the headers, a cell each. */
const MOST_TITLES = 2;

function findHeaderRow(rows: readonly PastedRow[]): number | null {
  for (const [index, { fields }] of rows.slice(0, MOST_TITLES + 1).entries()) {
    const cells = fields.filter((cell) => cell !== "");
    if (areHeaders(cells)) return index;
    if (cells.length > 1) return null;
  }
  return null;
}

/**
 * Whether cells are headers: one of them names the code, or most of them something that is known. One word alone can be a
 * person's or a department's name, and a number beside it is no header.
 */
function areHeaders(cells: readonly string[]): boolean {
  const meanings = cells.map(headerMeaning);
  if (meanings.includes("code")) return true;
  const known = meanings.filter((meaning) => meaning !== null).length;
  const hasNumber = cells.some((cell, index) => meanings[index] === null && /\d/u.test(cell));
  return known > 1 && known * 2 >= cells.length && !hasNumber;
}

function fieldOf(meaning: HeaderMeaning | null, hasCode: boolean): ColumnField {
  if (meaning === "serial") return hasCode ? null : "code";
  return meaning === "other" ? null : meaning;
}
