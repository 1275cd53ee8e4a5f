import type { CellValue } from "../../src/core/tables/cell";
import { leadingCode } from "../../src/core/tables/code";

/** Rows of the tables of a template by the kind of table, the header first. */
export type TemplateTables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Tables after some changes, and what was done in words that find the place again. */
export interface SpoiltTables {
  readonly tables: TemplateTables;
  readonly changes: readonly string[];
}

/** What people type or paste where a number, a level or a name belongs. */
const CELLS: readonly CellValue[] = [
  null, "", " ", "\u3000", 0, 1, 2, 3, 4, 5, 7, 9, 12, 100, 101, -1, -2, 2.5, 0.1 + 0.2, 59.949999999999996,
  2.9999999999999996, 1e300, "3", " 3 ", "３", "\u3000２", "-1", "3.0", "2,5", "三级", "Level 2", "高级", "Senior", "3级",
  "–", "—", "N/A", "不适用", "cannot judge", "x", "?", "*", "=1+1", true, false, { error: "#N/A" }, { error: "#REF!" },
  "C01", "C02 x", "G1", "007", "001", "yes", "否",
]; // prettier-ignore

const GROUPS: readonly string[] = ['The "boss"', "it's", "Line manager", "上级 ", "PEERS", "下级评价", "=A1", "客户|1"];

/** Tables whose cells may be changed, with how often each is. */
const WEIGHTED_TABLES = [
  "ratings",
  "ratings",
  "ratings",
  "profile",
  "profile",
  "raters",
  "exams",
  "exams",
  "people",
  "rules",
];

/**
 * Tables with a few random changes: cells of any kind, rows that are deleted, doubled or sorted, a group named with quotes,
 * a highest level left blank. Pure: the same seed makes the same changes.
 *
 * @param random numbers from 0 up to 1, see seeded
 */
export function spoil(tables: TemplateTables, random: () => number): SpoiltTables {
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const changed: Record<string, CellValue[][]> = Object.fromEntries(
    Object.entries(tables).map(([kind, rows]) => [kind, rows.map((row) => [...row])]),
  );
  const changes: string[] = [];
  const rowOf = (kind: string): number => 1 + Math.floor(random() * Math.max(1, (changed[kind]?.length ?? 1) - 1));
  const columnOf = (kind: string, code: string): number =>
    (changed[kind]?.[0] ?? []).findIndex((header) => leadingCode(header) === code);
  const put = (kind: string, row: number, column: number, cell: CellValue): void => {
    const cells = changed[kind]?.[row];
    if (cells === undefined || column < 0 || column >= cells.length) return;
    cells[column] = cell;
    changes.push(`${kind} row ${String(row)} column ${String(column)}: ${JSON.stringify(cell)}`);
  };
  const deeds: readonly (() => void)[] = [
    () => {
      const kind = pick(WEIGHTED_TABLES) ?? "ratings";
      const width = changed[kind]?.[0]?.length ?? 0;
      put(kind, rowOf(kind), Math.floor(random() * width), pick(CELLS) ?? null);
    },
    () => {
      const kind = pick(WEIGHTED_TABLES) ?? "ratings";
      const row = rowOf(kind);
      changed[kind]?.splice(row, 1);
      changes.push(`${kind} row ${String(row)} deleted`);
    },
    () => {
      const kind = pick(WEIGHTED_TABLES) ?? "ratings";
      const row = rowOf(kind);
      const cells = changed[kind]?.[row];
      if (cells !== undefined) changed[kind]?.push([...cells]);
      changes.push(`${kind} row ${String(row)} doubled`);
    },
    () => {
      const kind = pick(["ratings", "exams", "people", "profile", "raters"]) ?? "ratings";
      const [header, ...rows] = changed[kind] ?? [];
      const column = Math.floor(random() * (header?.length ?? 1));
      if (header === undefined) return;
      changed[kind] = [header, ...rows.sort((one, other) => compare(one[column], other[column]))];
      changes.push(`${kind} sorted by column ${String(column)}`);
    },
    () => {
      const group = pick(GROUPS) ?? "";
      const row = rowOf("raters");
      const old = changed["raters"]?.[row]?.[columnOf("raters", "A1")];
      put("raters", row, columnOf("raters", "A1"), group);
      if (random() < 0.5) return;
      const column = columnOf("ratings", "R2");
      changed["ratings"]?.forEach((cells, index) => {
        if (index > 0 && cells[column] === old) put("ratings", index, column, group);
      });
    },
    () => put("profile", rowOf("profile"), columnOf("profile", "F5"), random() < 0.6 ? null : (pick(CELLS) ?? null)),
  ];
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    // Most changes are of single cells.
    (random() < 0.5 ? deeds[0] : pick(deeds))?.();
  }
  return { tables: changed, changes };
}

function compare(one: CellValue | undefined, other: CellValue | undefined): number {
  const [first, second] = [one, other].map((cell) => JSON.stringify(cell ?? null));
  return (first ?? "") < (second ?? "") ? -1 : first === second ? 0 : 1;
}
