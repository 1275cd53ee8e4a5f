import type { Issue } from "../issue";
import { rowsBelow } from "../tables/rows-below";
import type { SheetTable } from "../tables/table";
import { isGrowing } from "../tables/growing-tables";
import { kindOfTable } from "../tables/table-name";

/** Names what was typed under the tables without belonging to them, once for each table. */
export function outsideTables(tables: readonly SheetTable[]): readonly Issue[] {
  return tables.flatMap((table): Issue[] => {
    const kind = kindOfTable(table.name);
    const below = rowsBelow(table);
    if (below === null || !isGrowing(kind)) return [];
    const place = { ...table.place, row: table.place.row + table.rows.length + below.first };
    return [{ code: "rows-outside-table", parameters: { table: kind, rows: below.count }, severity: "error", place }];
  });
}
