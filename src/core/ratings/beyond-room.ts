import type { Issue, IssueCode } from "../issue";
import { isFilledRow } from "../tables/cell-text";
import { GROWING_TABLES, type GrowingTable, isGrowing } from "../tables/growing-tables";
import type { Place, SheetTable } from "../tables/table";
import { kindOfTable } from "../tables/table-name";

/** Whether an issue goes away when tables take in what stands under them, and calculated sheets are laid out for it. */
export function needsRoom(code: IssueCode): boolean {
  return code === "rows-outside-table" || GROWING_TABLES.some((table) => code === `${table}-beyond-room`);
}

/**
 * Names what stands below the rows that the calculated sheets take in, once for each table.
 *
 * @param room how many rows of each table are taken in
 */
export function beyondRoom(
  tables: readonly SheetTable[],
  room: Readonly<Record<GrowingTable, number>>,
): readonly Issue[] {
  return tables.flatMap((table): Issue[] => {
    const kind = kindOfTable(table.name);
    if (!isGrowing(kind)) return [];
    const beyond = table.rows.slice(1 + room[kind]).flatMap((row, index) => (isFilledRow(row) ? [index] : []));
    const [first] = beyond;
    if (first === undefined) return [];
    const place: Place = { ...table.place, row: table.place.row + 1 + room[kind] + first };
    const parameters = { rows: beyond.length, room: room[kind] };
    return [{ code: `${kind}-beyond-room`, parameters, severity: "error", place }];
  });
}
