import type { AssessedPerson, ProfileItem, TableProblem } from "../scoring/assessment";
import type { GroupRatings } from "../scoring/actual";
import { type CountingGroup, groupKey } from "../scoring/rater-group";
import type { CellValue } from "../tables/cell";
import { COLUMN_CODES, findColumns, itemColumns } from "../tables/columns";
import { TABLE_NAMES } from "../tables/table";
import { cellText } from "./cell-text";
import { isLevel, numberOrNull } from "./rating-cell";
import { codedTable, type TableCells } from "./table-rows";

const { person: PERSON, group: GROUP } = COLUMN_CODES.ratings;

/** Sums and numbers of ratings, for every person, item and rater group. */
export interface RatingTally extends GroupRatings {
  /** Where the first group of a person's item stands in `sums` and `counts`; -1 for a person without any rating. */
  readonly start: (person: string, item: number) => number;
}

/** Codes of the items that have a column in CompetencyRatings: those that people rate. */
export function ratedItems(cells: TableCells): ReadonlySet<string> {
  return new Set(itemColumns(findColumns(cells[0] ?? [])).map(({ code }) => code));
}

/**
 * Adds up CompetencyRatings in one pass; the cost grows with the number of its cells. Only whole levels of the item's scale count, the rest is not rated; ratings of unknown people or groups are passed over. Two rows of the same rater
 * both count.
 *
 * @param cells whole table, header first
 */
export function readRatings(
  cells: TableCells,
  people: readonly AssessedPerson[],
  items: readonly ProfileItem[],
  groups: readonly CountingGroup[],
): { readonly ratings: RatingTally; readonly problems: readonly TableProblem[] } {
  const { columns, problems } = codedTable(TABLE_NAMES.ratings, cells, [PERSON, GROUP]);
  const slots = new Map<string, number>();
  for (const { code } of people) if (!slots.has(code)) slots.set(code, slots.size);
  const perPerson = items.length * groups.length;
  const sums = new Float64Array(slots.size * perPerson);
  const counts = new Int32Array(slots.size * perPerson);
  const start = (person: string, item: number): number => {
    const slot = slots.get(person);
    return slot === undefined ? -1 : slot * perPerson + item * groups.length;
  };
  const personColumn = columns.at.get(PERSON);
  const groupColumn = columns.at.get(GROUP);
  if (personColumn === undefined || groupColumn === undefined) return { ratings: { sums, counts, start }, problems };

  const groupOf = groupFinder(groups);
  const sources = items.flatMap((item, index) => {
    const column = columns.at.get(item.code);
    return column === undefined
      ? []
      : [{ column, offset: index * groups.length, top: item.top ?? Number.MAX_SAFE_INTEGER, lowest: item.lowest ?? 0 }];
  });
  for (let index = 1; index < cells.length; index += 1) {
    const row = cells[index] ?? [];
    const group = groupOf(row[groupColumn] ?? null);
    const slot = slots.get(cellText(row[personColumn]));
    if (group === undefined || slot === undefined) continue;
    const base = slot * perPerson + group;
    for (const { column, offset, top, lowest } of sources) {
      const level = numberOrNull(row[column] ?? null);
      if (level === null || !isLevel(level, top, lowest)) continue;
      const at = base + offset;
      sums[at] = (sums[at] ?? 0) + level;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { ratings: { sums, counts, start }, problems };
}

/** Finds a group by the text of a cell. Every spelling is worked out once, however many rows repeat it. */
function groupFinder(groups: readonly CountingGroup[]): (cell: CellValue) => number | undefined {
  const byKey = new Map(groups.map(({ key }, index) => [key, index] as const));
  const known = new Map<CellValue, number | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, byKey.get(groupKey(cellText(cell))));
    return known.get(cell);
  };
}
