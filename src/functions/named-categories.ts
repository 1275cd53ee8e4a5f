import { plainText, readNumberCell } from "../core/tables/number-cell";
import { cellsOf } from "./cells";

/**
 * Ranges of categories that are named by texts, such as bands A, B and C, with a number in place of each name: 1, 2, 3 … in
 * ascending order, whatever their case. Ranges in which anything but names stands, or nothing, are passed on as they are.
 *
 * @example namedCategories([["B"], ["a"], [""]], [["A"], ["b"], ["–"]]) // [[[2], [1], [null]], [[1], [2], [null]]]
 */
export function namedCategories(...ranges: readonly unknown[]): readonly unknown[] {
  const read = ranges.map((range) => cellsOf(range).map((row) => row.map(readNumberCell)));
  const names = read.map((rows) =>
    rows.map((row) => row.map((cell) => (cell.kind === "text" ? nameOf(cell.text) : null))),
  );
  const kinds = new Set(read.flat(2).map(({ kind }) => kind));
  kinds.delete("blank");
  if (kinds.size !== 1 || !kinds.has("text")) return ranges;
  const ascending = [...new Set(names.flat(2))].filter((name) => name !== null).sort();
  const positions = new Map(ascending.map((name, index) => [name, index + 1]));
  return names.map((rows) =>
    rows.map((row) => row.map((name) => (name === null ? null : (positions.get(name) ?? null)))),
  );
}

function nameOf(text: string): string {
  return plainText(text).toUpperCase();
}
