import type { Profile, ProfileCategory, ProfileGrade, ProfileItem, TableProblem } from "../scoring/assessment";
import { FULL } from "../tables/scale";
import { roundHalfAway } from "../scoring/decimal";
import type { CellValue } from "../tables/cell";
import { leadingCode, nameAfterCode } from "../tables/code";
import {
  COLUMN_CODES, gradeColumns, isItemCode, OPTIONAL_COLUMN_CODES, type TableColumns, weightColumnCode,
} from "../tables/columns"; // prettier-ignore
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { cellFlag, cellText } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import { cellAt, codedTable } from "./table-rows";

const { item: ITEM, category: CATEGORY, weight: WEIGHT, critical: CRITICAL, top: TOP } = COLUMN_CODES.profile;
const { partOf: PART_OF, lowest: LOWEST } = OPTIONAL_COLUMN_CODES.profile;

interface ItemRow {
  readonly cells: readonly CellValue[];
  readonly code: string;
}

/**
 * Reads CompetencyProfile: items with category, weight, critical mark and top level, the parts of composed items, and a
 * column of required levels per grade, beside it one of weights where a role has its own. Rows whose label has no item
 * code, and rows that repeat one, are not read; a required level that is blank, "–" or no level of the scale leaves the
 * item out of the grade.
 *
 * @param cells whole table, header first
 * @param ratedItems codes of the items that have a column in CompetencyRatings
 * @param levelDecimals decimals of required levels
 */
export function readProfile(
  cells: TableCells,
  ratedItems: ReadonlySet<string>,
  levelDecimals: number,
): { readonly profile: Profile; readonly problems: readonly TableProblem[] } {
  const { columns, rows, problems } = codedTable(TABLE_NAMES.profile, cells, [ITEM, CATEGORY, WEIGHT, CRITICAL, TOP]);
  const found = [...problems];
  const itemRows: ItemRow[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const code = leadingCode(cellText(cellAt(columns, row, ITEM)));
    if (code === null || !isItemCode(code) || seen.has(code)) return;
    seen.add(code);
    const weight = numberOrNull(cellAt(columns, row, WEIGHT));
    if (weight !== null && weight < 0)
      found.push({ kind: "negative-weight", table: TABLE_NAMES.profile, row: index + 2 });
    itemRows.push({ cells: row, code });
  });
  const items = readItems(columns, itemRows, ratedItems);
  const profile = {
    items,
    grades: readGrades(columns, itemRows, items, levelDecimals),
    categories: categoriesOf(items),
    usesFulfilment: items.some(({ unit }) => unit === "percent"),
  };
  return { profile, problems: found };
}

function readItems(
  columns: TableColumns,
  rows: readonly ItemRow[],
  ratedItems: ReadonlySet<string>,
): readonly ProfileItem[] {
  const positions = new Map(rows.map(({ code }, index) => [code, index] as const));
  const heads = rows.map(({ cells, code }) => {
    const head = leadingCode(cellAt(columns, cells, PART_OF));
    return head === null || head === code ? null : (positions.get(head) ?? null);
  });
  return rows.map(({ cells, code }, index): ProfileItem => {
    const parts = heads.flatMap((head, part) => (head === index ? [part] : []));
    const label = cellText(cellAt(columns, cells, ITEM));
    const top = numberOrNull(cellAt(columns, cells, TOP));
    const kind = parts.length > 0 ? "composed" : ratedItems.has(code) ? "rated" : "exam";
    const scored = parts.some((part) => numberOrNull(cellAt(columns, rows[part]?.cells ?? [], LOWEST)) !== null);
    return {
      code,
      label,
      name: nameAfterCode(label),
      category: cellText(cellAt(columns, cells, CATEGORY)),
      weight: Math.max(0, numberOrNull(cellAt(columns, cells, WEIGHT)) ?? 0),
      critical: cellFlag(cellAt(columns, cells, CRITICAL)),
      top,
      lowest: parts.length > 0 ? null : numberOrNull(cellAt(columns, cells, LOWEST)),
      kind,
      unit: scored || (kind === "exam" && top === FULL) ? "percent" : "level",
      partOf: heads[index] ?? null,
      parts,
    };
  });
}

function readGrades(
  columns: TableColumns,
  rows: readonly ItemRow[],
  items: readonly ProfileItem[],
  decimals: number,
): readonly ProfileGrade[] {
  return gradeColumns(columns).map(({ code, header, column }): ProfileGrade => {
    const ownWeights = columns.at.get(weightColumnCode(code));
    return {
      code,
      name: nameAfterCode(header) || code,
      required: items.map((item, index) => requiredLevel(rows[index]?.cells[column] ?? null, item, decimals)),
      weights: items.map((item, index) => {
        if (item.partOf !== null) return 0;
        if (ownWeights === undefined) return item.weight;
        return Math.max(0, numberOrNull(rows[index]?.cells[ownWeights] ?? null) ?? 0);
      }),
    };
  });
}

/** Rule C4: from 1 to the top, of a scale above its lowest rung. */
function requiredLevel(cell: CellValue, { top, lowest }: ProfileItem, decimals: number): number | null {
  const level = numberOrNull(cell);
  if (level === null || (top !== null && level > top)) return null;
  return (lowest === null ? level < 1 : level <= lowest) ? null : roundHalfAway(level, decimals);
}

function categoriesOf(items: readonly ProfileItem[]): readonly ProfileCategory[] {
  const byName = new Map<string, number[]>();
  items.forEach(({ category, partOf }, index) => {
    if (partOf !== null) return;
    const members = byName.get(category);
    if (members === undefined) byName.set(category, [index]);
    else members.push(index);
  });
  return [...byName].map(([name, members]) => ({ name, items: members }));
}
