import { tokens } from "../formulas/formula-tokens";
import type { Given } from "./argument";

const CORNERS = /^(?:.*!)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/isu;

/**
 * Number of rows of a range or array that is written out; null where only its cells know, as for a table's column.
 *
 * @example rowsOf({ kind: "cells", text: "Raters!$A$2:$C$6" }) // 5
 * @example rowsOf({ kind: "cells", text: "{1,2;3,4}" }) // 2
 */
export function rowsOf({ kind, text }: Given): number | null {
  if (kind !== "cells") return 1;
  const pieces = tokens(text);
  if (pieces[0]?.text === "{") return pieces.filter((piece) => piece.text === ";").length + 1;
  if (pieces.length === 1 && pieces[0]?.kind === "cell") return 1;
  const corners = CORNERS.exec(text);
  return corners === null ? null : Math.abs(Number(corners[4]) - Number(corners[2])) + 1;
}

/** Formula text for a row of as many ones as a range has rows: multiplied with the range it sums its columns. */
export function onesAcross(range: Given): string {
  const rows = rowsOf(range);
  if (rows !== null && rows <= 60) return `{${Array(rows).fill(1).join(",")}}`;
  return `COLUMN(INDIRECT("A1:"&ADDRESS(1,ROWS(${range.text}))))^0`;
}
