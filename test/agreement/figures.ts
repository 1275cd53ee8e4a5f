import type { CellValue } from "../../src/core/tables/cell";
import { leadingCode } from "../../src/core/tables/code";

/** Rows of results as their figures by the code or the words of the column, as an item that is gone has none. */
export type Figures = readonly Readonly<Record<string, CellValue>>[];

/** Columns behind those of the items. */
const FIGURES = 9;

/** Figures of rows below a header, numbers to 12 digits. */
export function figures([header = [], ...rows]: readonly (readonly CellValue[])[]): Figures {
  // The words of the last columns follow settings; an item that is gone has no column in TEAM.
  const names = header.map((name, column) => {
    const toEnd = column - header.length;
    return toEnd >= -FIGURES ? toEnd : (leadingCode(name) ?? (column === 0 ? "person" : toEnd));
  });
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, column) =>
        cell === null || cell === ""
          ? []
          : [[names[column], typeof cell === "number" ? Number(cell.toPrecision(12)) : spaced(cell)] as const],
      ),
    ),
  );
}

/** TRIM of a spreadsheet leaves the wide space of Chinese. */
function spaced(cell: CellValue): CellValue {
  return typeof cell === "string" ? cell.replace(/\s+/gu, " ") : cell;
}
