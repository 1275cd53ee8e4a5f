import type { Issue, IssueCode } from "../issue";
import { isFilledRow } from "../tables/cell-text";
import type { Place, SheetTable } from "../tables/table";
import { kindOfTable } from "../tables/table-name";

/** The tables that grow. */
const CODES = { people: "people-beyond-room", ratings: "ratings-beyond-room", exams: "exams-beyond-room" } as const;

/** Whether an issue goes away when the calculated sheets are laid out for more rows. */
export function needsRoom(code: IssueCode): boolean {
  return Object.values<IssueCode>(CODES).includes(code);
}

/**
 * Names what stands below the rows that the calculated sheets take in, once for each table.
 *
 * @param room how many rows of each table are taken in
 */
export function beyondRoom(
  tables: readonly SheetTable[],
  room: Readonly<Record<keyof typeof CODES, number>>,
): readonly Issue[] {
  return tables.flatMap((table): Issue[] => {
    const kind = kindOfTable(table.name);
    if (kind !== "people" && kind !== "ratings" && kind !== "exams") return [];
    const beyond = table.rows.slice(1 + room[kind]).flatMap((row, index) => (isFilledRow(row) ? [index] : []));
    const [first] = beyond;
    if (first === undefined) return [];
    const place: Place = { ...table.place, row: table.place.row + 1 + room[kind] + first };
    return [{ code: CODES[kind], parameters: { rows: beyond.length, room: room[kind] }, severity: "error", place }];
  });
}
