import type { AssessedPerson, ProfileItem } from "../scoring/assessment";
import type { CountingGroup } from "../scoring/rater-group";
import { type RatingSheets, type RatingTally, tallySheets } from "../scoring/rating-tally";
import type { CellValue } from "../tables/cell";
import { cellText } from "../tables/cell-text";
import { COLUMN_CODES } from "../tables/columns";
import { groupKey } from "../tables/rater-group";
import { countedLevel } from "../tables/rating-cell";
import type { TableView } from "../tables/table-view";

const { person: PERSON, group: GROUP } = COLUMN_CODES.ratings;

/** In place of the position of a person who is not assessed. */
const NOBODY = -1;

/**
 * Adds up CompetencyRatings; the cost grows with the number of its cells. Only whole levels of the item's scale count,
 * the rest is not rated; ratings of unknown people or groups are passed over. Two rows of the same rater both count.
 */
export function tallyRatings(
  view: TableView,
  people: readonly Pick<AssessedPerson, "code">[],
  items: readonly ProfileItem[],
  groups: readonly CountingGroup[],
): RatingTally {
  const slots = new Map<string, number>();
  for (const { code } of people) if (!slots.has(code)) slots.set(code, slots.size);
  const sheets = ratingSheets(view, slots, items, groups);
  const tally = tallySheets(sheets, { people: slots.size, items: items.length, groups: groups.length });
  const slot = (person: string): number => slots.get(person) ?? NOBODY;
  const start = (person: string, item: number): number => {
    const found = slot(person);
    return found === NOBODY ? NOBODY : (found * items.length + item) * groups.length;
  };
  return { ...tally, codes: [...slots.keys()], slot, start };
}

/**
 * CompetencyRatings as numbers, its rows that count and the columns of the items, in one pass.
 *
 * @param slots position of each person by code
 */
export function ratingSheets(
  { rows: cells, columns }: TableView,
  slots: ReadonlyMap<string, number>,
  items: readonly ProfileItem[],
  groups: readonly CountingGroup[],
): RatingSheets {
  const rated = items.flatMap(({ code, scale }, index) => {
    const column = columns.at.get(code);
    return column === undefined || scale === null ? [] : [{ ...scale, index, column }];
  });
  const tops = Float64Array.from(rated, ({ top }) => top);
  const lowests = Float64Array.from(rated, ({ lowest }) => lowest);
  const itemColumn = Int32Array.from(rated, ({ column }) => column);
  const personColumn = columns.at.get(PERSON);
  const groupColumn = columns.at.get(GROUP);
  const mostRows = personColumn === undefined || groupColumn === undefined ? 0 : Math.max(0, cells.length - 1);
  const people = new Int32Array(mostRows);
  const ofGroups = new Int32Array(mostRows);
  const levels = new Float64Array(mostRows * rated.length);
  const groupOf = remembering((cell) => groups.findIndex(({ key }) => key === groupKey(cellText(cell))));
  const slotOf = rememberingLast((cell) => slots.get(cellText(cell)) ?? NOBODY);
  let rows = 0;
  let at = 0;
  for (let index = 1; index <= mostRows; index += 1) {
    const row = cells[index] ?? [];
    const group = groupOf(row[groupColumn ?? 0] ?? null);
    const slot = slotOf(row[personColumn ?? 0] ?? null);
    if (group < 0 || slot < 0) continue;
    people[rows] = slot;
    ofGroups[rows] = group;
    rows += 1;
    for (let column = 0; column < itemColumn.length; column += 1) {
      levels[at] = countedLevel(row[itemColumn[column] ?? 0] ?? null, tops[column] ?? 0, lowests[column] ?? 0);
      at += 1;
    }
  }
  return {
    people: people.subarray(0, rows),
    groups: ofGroups.subarray(0, rows),
    items: Int32Array.from(rated, ({ index }) => index),
    levels: levels.subarray(0, at),
  };
}

/** Works out every spelling once, however many rows repeat it. */
function remembering(find: (cell: CellValue) => number): (cell: CellValue) => number {
  const known = new Map<CellValue, number>();
  return (cell) => {
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = find(cell)));
    return found;
  };
}

/** The rows of a person mostly follow each other. */
function rememberingLast(find: (cell: CellValue) => number): (cell: CellValue) => number {
  let last: CellValue = null;
  let found = find(last);
  return (cell) => {
    if (cell !== last) [last, found] = [cell, find(cell)];
    return found;
  };
}
