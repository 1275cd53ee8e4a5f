import type { AssessedPerson, ProfileItem, TableProblem } from "../scoring/assessment";
import type { CountingGroup } from "../scoring/rater-group";
import { groupKey } from "../tables/rater-group";
import { cellText } from "../tables/cell-text";
import { isLevel } from "../tables/scale";
import { numberOrNull } from "../tables/number-cell";
import { type RatingSheets, type RatingTally, tallySheets } from "../scoring/rating-tally";
import type { CellValue } from "../tables/cell";
import { COLUMN_CODES, findColumns, itemColumns } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { codedTable } from "./table-rows";

const { person: PERSON, group: GROUP } = COLUMN_CODES.ratings;

/** In place of the position of a person who is not assessed. */
const NOBODY = -1;

/** Codes of the items that have a column in CompetencyRatings: those that people rate. */
export function ratedItems(cells: TableCells): ReadonlySet<string> {
  return new Set(itemColumns(findColumns(cells[0] ?? [])).map(({ code }) => code));
}

/**
 * Adds up CompetencyRatings; the cost grows with the number of its cells. Only whole levels of the item's scale count,
 * the rest is not rated; ratings of unknown people or groups are passed over. Two rows of the same rater both count.
 *
 * @param cells whole table, header first
 */
export function readRatings(
  cells: TableCells,
  people: readonly AssessedPerson[],
  items: readonly ProfileItem[],
  groups: readonly CountingGroup[],
): { readonly ratings: RatingTally; readonly problems: readonly TableProblem[] } {
  const slots = new Map<string, number>();
  for (const { code } of people) if (!slots.has(code)) slots.set(code, slots.size);
  const { sheets, problems } = readSheets(cells, slots, items, groups);
  const tally = tallySheets(sheets, { people: slots.size, items: items.length, groups: groups.length });
  const slot = (person: string): number => slots.get(person) ?? NOBODY;
  const start = (person: string, item: number): number => {
    const found = slot(person);
    return found === NOBODY ? NOBODY : (found * items.length + item) * groups.length;
  };
  return { ratings: { ...tally, codes: [...slots.keys()], slot, start }, problems };
}

/**
 * Reads CompetencyRatings into numbers, its rows that count and the columns of the items, in one pass.
 *
 * @param cells whole table, header first
 * @param slots position of each person by code
 */
export function readSheets(
  cells: TableCells,
  slots: ReadonlyMap<string, number>,
  items: readonly ProfileItem[],
  groups: readonly CountingGroup[],
): { readonly sheets: RatingSheets; readonly problems: readonly TableProblem[] } {
  const { columns, problems } = codedTable(TABLE_NAMES.ratings, cells, [PERSON, GROUP]);
  const rated = items.flatMap((item, index) => {
    const column = columns.at.get(item.code);
    return column === undefined ? [] : [{ ...item, index, column }];
  });
  const tops = Float64Array.from(rated, ({ top }) => top ?? Number.MAX_SAFE_INTEGER);
  const lowests = Float64Array.from(rated, ({ lowest }) => lowest ?? 0);
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
      const cell = row[itemColumn[column] ?? 0] ?? null;
      const level = typeof cell === "number" ? cell : cell === null ? NaN : (numberOrNull(cell) ?? NaN);
      levels[at] = isLevel(level, tops[column] ?? 0, lowests[column]) ? level : NaN;
      at += 1;
    }
  }
  const sheets = {
    people: people.subarray(0, rows),
    groups: ofGroups.subarray(0, rows),
    items: Int32Array.from(rated, ({ index }) => index),
    levels: levels.subarray(0, at),
  };
  return { sheets, problems };
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
