import type { Anchor, Held, Labels } from "../anchor";

/**
 * What the Scorecards of the formats 1 and 2 held where: workbooks of that time remember only the cell in which the person
 * is picked. Headings are known by their place there, not by their words.
 *
 * @param picker the cell in which the person is picked
 * @param items number of rows of the item table
 */
export function earlierAnchors(
  picker: { readonly row: number; readonly column: number },
  items: number,
): readonly Anchor[] {
  const below = (rows: number): number => picker.row + rows;
  const first = below(8);
  const total = first + items;
  const anchor = (held: Held, row: number, column: number, rows: number, columns: number, labels?: Labels): Anchor => ({
    holds: held,
    area: { row, column, rows, columns },
    ...(labels && { rows: labels }),
  });
  const item = (figure: "actual" | "gap" | "status", column: number): Anchor =>
    anchor({ figure }, first, column, items, 1, { of: "item", at: 0 });
  const titled = (figure: Total, column: number): Anchor => ({
    ...anchor({ figure }, below(4), column, 1, 1),
    title: { row: below(3), column, text: "" },
  });
  const summed = (figure: Total, column: number): Anchor => anchor({ figure }, first, column, items + 1, 1);
  const table = (of: "category" | "grade", figure: Total, column: number, columns = 1): Anchor =>
    anchor({ figure }, total + 5, column, LONGEST_TABLE, columns, { of, at: 0 });
  return [
    anchor({ pick: "person" }, picker.row, picker.column, 1, 1),
    anchor({ figure: "reached" }, below(2), 6, 1, 2),
    anchor({ figure: "ratings" }, below(2), 8, 1, 1),
    titled("band", 0),
    titled("match", 1),
    titled("coverage", 3),
    titled("averageActual", 5),
    titled("averageRequired", 6),
    titled("ratio", 7),
    titled("averageActual", 9),
    anchor({ figure: "reason" }, below(5), 1, 1, 10),
    item("actual", 4),
    item("gap", 5),
    item("status", 6),
    summed("averageActual", 7),
    summed("match", 8),
    summed("averageRequired", 9),
    item("gap", 10),
    ...(["category", "grade"] as const).flatMap((of) => [
      table(of, "band", 0, 2),
      table(of, "coverage", 4),
      table(of, "match", 5),
    ]),
    anchor({ figure: "gap" }, total + 5, 6, LONGEST_TABLE, 5, { of: "item", at: 6 }),
  ];
}

type Total = "averageActual" | "averageRequired" | "ratio" | "match" | "coverage" | "band";

/** More rows than categories, grades or needs took. */
const LONGEST_TABLE = 100;
