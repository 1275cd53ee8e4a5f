import type { ExpectedTemplate } from "../core/ratings/expected-template";
import { readNumberCell } from "../core/ratings/rating-cell";
import { LONGEST_SCALE } from "../core/ratings/rating-reading";
import { leadingCode, nameAfterCode } from "../core/tables/code";
import { COLUMN_CODES, findColumns, isItemCode } from "../core/tables/columns";
import type { SheetTable } from "../core/tables/table";
import { kindOfTable } from "./template-record";

/**
 * What a template holds by its own tables, for a workbook that lost its settings, as some other spreadsheet programs
 * drop them. Ratings are checked as always; only what has gone from the tables cannot be missed any more.
 *
 * @param tables The tables of one template.
 */
export function expectedFromTables(tables: readonly SheetTable[]): ExpectedTemplate {
  const known = tables.flatMap((table) => {
    const kind = kindOfTable(table.name);
    const headers = (table.rows[0] ?? []).filter((cell) => typeof cell === "string");
    return kind === null ? [] : [{ kind, table, headers }];
  });
  const rowsOf = (wanted: string): SheetTable["rows"] => known.find(({ kind }) => kind === wanted)?.table.rows ?? [];
  const rated = findColumns(rowsOf("ratings")[0] ?? []).at;
  const profile = rowsOf("profile");
  const columns = findColumns(profile[0] ?? []).at;
  const items = profile.slice(1).flatMap((row) => {
    const label = row[columns.get(COLUMN_CODES.profile.item) ?? -1];
    const code = leadingCode(label);
    if (typeof label !== "string" || code === null || !isItemCode(code)) return [];
    const top = readNumberCell(row[columns.get(COLUMN_CODES.profile.top) ?? -1] ?? null);
    return [
      {
        code,
        name: nameAfterCode(label),
        kind: rated.has(code) ? ("rated" as const) : ("exam" as const),
        top: top.kind === "number" ? top.value : LONGEST_SCALE,
      },
    ];
  });
  return {
    language: known.some(({ headers }) => headers.some((header) => /\p{Script=Han}/u.test(header))) ? "zh" : "en",
    items,
    levelNames: [],
    tables: known.map(({ kind, table, headers }) => ({ kind, name: table.name, headers })),
    rules: [],
  };
}
