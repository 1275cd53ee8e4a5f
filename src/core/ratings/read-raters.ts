import type { TableProblem } from "../scoring/assessment";
import type { CountingGroup } from "../scoring/rater-group";
import { groupKey } from "../tables/rater-group";
import { cellText } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { cellAt, codedTable } from "./table-rows";

const { group: GROUP, weight: WEIGHT, minimum: MINIMUM } = COLUMN_CODES.raters;

/**
 * Reads CompetencyRaters: the rater groups with their weight and the fewest ratings that count. A group listed twice is
 * read once; a blank weight is 0, a blank minimum is 1.
 *
 * @param cells whole table, header first
 * @example readRaters([["A1 评价方", "A2 权重", "A3 最少人数"], ["同级", 30, 3]]).groups // [{ key: "peers", label: "同级", weight: 30, minimum: 3 }]
 */
export function readRaters(cells: TableCells): {
  readonly groups: readonly CountingGroup[];
  readonly problems: readonly TableProblem[];
} {
  const { columns, rows, problems } = codedTable(TABLE_NAMES.raters, cells, [GROUP, WEIGHT, MINIMUM]);
  const found = [...problems];
  const groups = new Map<string, CountingGroup>();
  rows.forEach((row, index) => {
    const label = cellText(cellAt(columns, row, GROUP));
    const key = groupKey(label);
    if (label === "" || groups.has(key)) return;
    const weight = numberOrNull(cellAt(columns, row, WEIGHT)) ?? 0;
    if (weight < 0) found.push({ kind: "negative-weight", table: TABLE_NAMES.raters, row: index + 2 });
    const minimum = numberOrNull(cellAt(columns, row, MINIMUM)) ?? 1;
    groups.set(key, { key, label, weight: Math.max(0, weight), minimum: Math.max(1, minimum) });
  });
  return { groups: [...groups.values()], problems: found };
}
