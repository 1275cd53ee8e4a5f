import { roundHalfAway } from "../scoring/decimal";
import type { Profile, ProfileCategory, ProfileGrade, ProfileItem, TableProblem } from "../scoring/assessment";
import type { CellValue } from "../tables/cell";
import { leadingCode, nameAfterCode } from "../tables/code";
import { COLUMN_CODES, gradeColumns, isItemCode } from "../tables/columns";
import { TABLE_NAMES } from "../tables/table";
import { cellFlag, cellText } from "./cell-text";
import { numberOrNull } from "./rating-cell";
import { cellAt, codedTable, type TableCells } from "./table-rows";

const { item: ITEM, category: CATEGORY, weight: WEIGHT, critical: CRITICAL, top: TOP } = COLUMN_CODES.profile;

/**
 * Reads CompetencyProfile: items with category, weight, critical mark and top level, and a column of required levels per
 * grade. Rows whose label has no item code, and rows that repeat one, are not read; a required level that is blank, "–" or
 * no level of the scale leaves the item out of the grade.
 *
 * @param cells whole table, header first
 * @param ratedItems codes of the items that have a column in CompetencyRatings; all others are exam items
 * @param levelDecimals decimals of required levels
 */
export function readProfile(
  cells: TableCells,
  ratedItems: ReadonlySet<string>,
  levelDecimals: number,
): { readonly profile: Profile; readonly problems: readonly TableProblem[] } {
  const { columns, rows, problems } = codedTable(TABLE_NAMES.profile, cells, [ITEM, CATEGORY, WEIGHT, CRITICAL, TOP]);
  const found = [...problems];
  const items: ProfileItem[] = [];
  const itemRows: (readonly CellValue[])[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const label = cellText(cellAt(columns, row, ITEM));
    const code = leadingCode(label);
    if (code === null || !isItemCode(code) || seen.has(code)) return;
    seen.add(code);
    const weight = numberOrNull(cellAt(columns, row, WEIGHT)) ?? 0;
    if (weight < 0) found.push({ kind: "negative-weight", table: TABLE_NAMES.profile, row: index + 2 });
    itemRows.push(row);
    items.push({
      code,
      label,
      name: nameAfterCode(label),
      category: cellText(cellAt(columns, row, CATEGORY)),
      weight: Math.max(0, weight),
      critical: cellFlag(cellAt(columns, row, CRITICAL)),
      top: numberOrNull(cellAt(columns, row, TOP)),
      kind: ratedItems.has(code) ? "rated" : "exam",
    });
  });
  const grades = gradeColumns(columns).map(({ code, header, column }): ProfileGrade => ({
    code,
    name: nameAfterCode(header) || code,
    required: items.map((item, index) => requiredLevel(itemRows[index]?.[column] ?? null, item.top, levelDecimals)),
  }));
  const profile = { items, grades, categories: categoriesOf(items), weights: items.map((item) => item.weight) };
  return { profile, problems: found };
}

function requiredLevel(cell: CellValue, top: number | null, decimals: number): number | null {
  const level = numberOrNull(cell);
  return level === null || level < 1 || (top !== null && level > top) ? null : roundHalfAway(level, decimals);
}

function categoriesOf(items: readonly ProfileItem[]): readonly ProfileCategory[] {
  const byName = new Map<string, number[]>();
  items.forEach(({ category }, index) => {
    const members = byName.get(category);
    if (members === undefined) byName.set(category, [index]);
    else members.push(index);
  });
  return [...byName].map(([name, members]) => ({ name, items: members }));
}
