import type { Area } from "../core/plan/workbook-plan";
import { MAX_COLUMNS } from "../core/formulas/address";
import { place } from "./cell-grid";

interface Run<Key> {
  readonly key: Key;
  readonly column: number;
  readonly columns: number;
  row: number;
  rows: number;
}

/**
 * Rectangles that together cover cells of the same kind: the reverse of writing an area cell by cell. Cells side by
 * side make a run, equal runs in successive rows a rectangle.
 *
 * @param kinds kind of each cell by its place; equal kinds are the same value
 */
export function areasOfSameKind<Key>(kinds: ReadonlyMap<number, Key>): { area: Area; kind: Key }[] {
  const done: Run<Key>[] = [];
  let above: Run<Key>[] = [];
  for (const [row, runs] of runsByRow(kinds)) {
    for (const run of runs) {
      const grown = above.find(
        (other) =>
          other.row + other.rows === row &&
          other.column === run.column &&
          other.columns === run.columns &&
          other.key === run.key,
      );
      if (grown) {
        grown.rows += 1;
        runs[runs.indexOf(run)] = grown;
      } else done.push(run);
    }
    above = runs;
  }
  return done.map(({ key, row, column, rows, columns }) => ({ area: { row, column, rows, columns }, kind: key }));
}

function runsByRow<Key>(kinds: ReadonlyMap<number, Key>): Map<number, Run<Key>[]> {
  const byRow = new Map<number, Run<Key>[]>();
  for (const at of [...kinds.keys()].sort((a, b) => a - b)) {
    const row = Math.floor(at / MAX_COLUMNS);
    const column = at % MAX_COLUMNS;
    const key = kinds.get(at) as Key;
    const runs = byRow.get(row) ?? [];
    byRow.set(row, runs);
    const left = runs.at(-1);
    if (left && left.key === key && kinds.has(place(row, column - 1)) && left.column + left.columns === column) {
      runs[runs.length - 1] = { ...left, columns: left.columns + 1 };
    } else runs.push({ key, row, column, rows: 1, columns: 1 });
  }
  return byRow;
}
