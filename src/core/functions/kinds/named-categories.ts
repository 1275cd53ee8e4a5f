import { plainText, readNumberCell } from "../../tables/number-cell";
import type { ArgumentCells } from "../parameter";
import { matrixOf, type NumberMatrix, numbers } from "./number-ranges";
import type { GivenRange } from "./plain-ranges";

/**
 * Categories as numbers, range by range.
 *
 * @param mayBeNames names such as A, B and C are categories too
 * @throws FunctionFault as a matrix of numbers
 */
export function categories(mayBeNames: boolean, ...ranges: readonly GivenRange[]): readonly NumberMatrix[] {
  const cells = ranges.map((range) => range.cells);
  const numbered = mayBeNames ? namedCategories(...cells) : cells;
  return ranges.map(({ parameter }, index) => matrixOf(numbers).read(numbered[index] ?? [], parameter));
}

/**
 * Ranges of categories that are named by texts, such as bands A, B and C, with a number in place of each name: 1, 2, 3 … in
 * ascending order, whatever their case. Ranges in which anything but names stands, or nothing, are passed on as they are.
 *
 * @example namedCategories([["B"], ["a"], [""]], [["A"], ["b"], ["–"]]) // [[[2], [1], [null]], [[1], [2], [null]]]
 */
export function namedCategories(...ranges: readonly ArgumentCells[]): readonly ArgumentCells[] {
  const read = ranges.map((range) => range.map((row) => row.map(readNumberCell)));
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
