import { columnLetters } from "./address";
import { joined, tokens } from "./formula-tokens";

/** A cell, counted from 0. */
interface At {
  readonly row: number;
  readonly column: number;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/iu;
const MARKED = /⟦(-?\d+)([RC]{0,2})(-?\d+)⟧/gu;

/** A formula with its references counted from its own cell: "=A1*2" in B1 is "=⟦0RC-1⟧*2". */
export function relativeFormula(formula: string, at: At): string {
  const text = joined(
    tokens(formula).map((piece) => {
      const [, fixedColumn, letters = "", fixedRow, digits] = (piece.kind === "cell" && CELL.exec(piece.text)) || [];
      if (digits === undefined) return piece;
      const row = Number(digits) - 1 - (fixedRow ? 0 : at.row);
      const column = columnNumber(letters) - (fixedColumn ? 0 : at.column);
      return { ...piece, text: `⟦${String(row)}${fixedRow ? "" : "R"}${fixedColumn ? "" : "C"}${String(column)}⟧` };
    }),
  );
  // A formula that the short form does not give back letter by letter is kept as it is.
  return absoluteFormula(text, at) === formula ? text : formula;
}

/** What relativeFormula was made from, or the same for another cell. */
export function absoluteFormula(text: string, at: At): string {
  return text.replace(MARKED, (_, row: string, moves: string, column: string) => {
    const [movesRow, movesColumn] = [moves.includes("R"), moves.includes("C")];
    const letters = columnLetters(Number(column) + (movesColumn ? at.column : 0));
    return `${movesColumn ? "" : "$"}${letters}${movesRow ? "" : "$"}${String(Number(row) + (movesRow ? at.row : 0) + 1)}`;
  });
}

/**
 * A formula as it reads in another cell, as if it were filled there.
 *
 * @example filledFormula("=A1*$B$1", { row: 0, column: 2 }, { row: 1, column: 2 }) // "=A2*$B$1"
 */
export function filledFormula(formula: string, from: At, to: At): string {
  return absoluteFormula(relativeFormula(formula, from), to);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
