import { areaAddress, cellAddress } from "../formulas/address";
import type { Issue, IssueCode } from "../issue";
import type { Area } from "../plan/workbook-plan";
import { kindOfTable } from "../tables/table-name";
import type { LostGuards } from "./lost-guards";

const CODE = "guards-lost" satisfies IssueCode;

/** Whether an issue goes away when the guards of columns are restored. */
export function needsGuards(code: IssueCode): boolean {
  return code === CODE;
}

/** Names the cells of each table that lost their guards, once. */
export function guardIssues(lost: readonly LostGuards[]): readonly Issue[] {
  const tables = [...new Set(lost.map(({ column }) => column.table))];
  return tables.flatMap((table): Issue[] => {
    const kind = kindOfTable(table.name);
    const own = lost.filter(({ column }) => column.table === table);
    const [first] = own;
    if (kind === null || first === undefined) return [];
    const validation = own.some((one) => one.validation);
    const marks = own.some((one) => one.marks);
    return [
      {
        code: CODE,
        parameters: {
          table: kind,
          lost: validation && marks ? "both" : validation ? "limits" : "marks",
          cells: own.reduce((sum, { area }) => sum + area.rows, 0),
          areas: together(own.map(({ area }) => area)).map(addressOf),
        },
        severity: "warning",
        place: { sheet: table.place.sheet, row: first.area.row, column: first.area.column },
      },
    ];
  });
}

/** The same cells in fewer areas: neighbouring columns together, then rows below one another. */
function together(areas: readonly Area[]): readonly Area[] {
  const wide = joined(
    [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (last, next) => last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column,
    (last, next) => ({ ...last, columns: last.columns + next.columns }),
  );
  return joined(
    [...wide].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (last, next) => last.column === next.column && last.columns === next.columns && last.row + last.rows === next.row,
    (last, next) => ({ ...last, rows: last.rows + next.rows }),
  ).sort((a, b) => a.row - b.row || a.column - b.column);
}

function joined(
  areas: readonly Area[],
  touch: (last: Area, next: Area) => boolean,
  join: (last: Area, next: Area) => Area,
): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last !== undefined && touch(last, area)) found[found.length - 1] = join(last, area);
    else found.push(area);
  }
  return found;
}

function addressOf(area: Area): string {
  return area.rows * area.columns === 1 ? cellAddress(area.row, area.column) : areaAddress(area, "none");
}
