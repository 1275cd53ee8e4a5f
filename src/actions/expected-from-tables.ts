import type { ExpectedItem, ExpectedTemplate } from "../core/ratings/expected-template";
import { numberOrNull } from "../core/tables/number-cell";
import { isTop } from "../core/tables/scale";
import { leadingCode, nameAfterCode } from "../core/tables/code";
import type { CellValue } from "../core/tables/cell";
import { COLUMN_CODES, findColumns, isItemCode, OPTIONAL_COLUMN_CODES } from "../core/tables/columns";
import type { SheetTable } from "../core/tables/table";
import { kindOfTable } from "../core/tables/table-name";

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
  const rated = findColumns(rowsOf("ratings")[0] ?? [], "ratings").at;
  const profile = rowsOf("profile");
  const columns = findColumns(profile[0] ?? [], "profile").at;
  const cell = (row: SheetTable["rows"][number], code: string): CellValue => row[columns.get(code) ?? -1] ?? null;
  const composed = new Set(profile.slice(1).map((row) => leadingCode(cell(row, OPTIONAL_COLUMN_CODES.profile.partOf))));
  const items = profile.slice(1).flatMap((row) => {
    const label = cell(row, COLUMN_CODES.profile.item);
    const code = leadingCode(label);
    if (typeof label !== "string" || code === null || !isItemCode(code)) return [];
    const top = numberOrNull(cell(row, COLUMN_CODES.profile.top));
    const kind: ExpectedItem["kind"] = composed.has(code) ? "composed" : rated.has(code) ? "rated" : "exam";
    return [
      {
        code,
        name: nameAfterCode(label),
        kind,
        top: isTop(top) ? top : null,
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
