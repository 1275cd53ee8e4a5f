import { columnLetters } from "../core/formulas/address";
import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../core/formulas/address";
import { joined, tokens } from "../core/formulas/formula-tokens";

/**
 * A formula as it reads when copied some rows down and columns to the right: references without a dollar sign move
 * along. Files keep a formula that was filled down only once.
 *
 * @example shiftFormula("A1*$B$1+C$2", 3, 0) // "A4*$B$1+C$2"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return joined(
    tokens(formula).map((piece) =>
      piece.kind === "cell" ? { ...piece, text: shiftedCell(piece.text, rows, columns) } : piece,
    ),
  );
}

function shiftedCell(cell: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(cell);
  if (!match?.[2] || !match[4]) return cell;
  const column = columnNumber(match[2]) + (match[1] ? 0 : columns);
  const row = Number(match[4]) - 1 + (match[3] ? 0 : rows);
  if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
  return `${match[1] ?? ""}${columnLetters(column)}${match[3] ?? ""}${row + 1}`;
}
