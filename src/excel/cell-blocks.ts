import { isFormula } from "../core/formulas/cell-formula";
import type { CellBlock, CellContent } from "../core/plan/workbook-plan";
import { utf8Length } from "./memory-steps";

/** Large blocks are cut here, so that no step alone makes a request too large. */
const LARGEST_BLOCK = 500_000;

/** A block in pieces that a request takes. */
export function cut(block: CellBlock): CellBlock[] {
  const bytes = bytesOf(block);
  if (bytes <= LARGEST_BLOCK || block.cells.length < 2) return [block];
  const rows = Math.max(1, Math.floor((block.cells.length * LARGEST_BLOCK) / bytes));
  const parts: CellBlock[] = [];
  for (let from = 0; from < block.cells.length; from += rows) {
    parts.push({ row: block.row + from, column: block.column, cells: block.cells.slice(from, from + rows) });
  }
  return parts;
}

/** What a block adds to a request: what is not sent goes as null. */
export function bytesOf({ cells }: CellBlock, isSent: (content: CellContent) => boolean = () => true): number {
  const sent = cells.map((row) => row.map((content) => (isSent(content) ? content : null)));
  return utf8Length(JSON.stringify(sent));
}

/** The rows of a block from the first to the last that hold formulas at wanted places, without everything else; null where none do. */
export function formulasAt(
  { row: top, column: left, cells }: CellBlock,
  isWanted: (row: number, column: number) => boolean,
): CellBlock | null {
  const kept = cells.map((line, down) =>
    line.map((content, right) => (isFormula(content) && isWanted(top + down, left + right) ? content : null)),
  );
  const holds = kept.map((line) => line.some((content) => content !== null));
  const first = holds.indexOf(true);
  if (first < 0) return null;
  return { row: top + first, column: left, cells: kept.slice(first, holds.lastIndexOf(true) + 1) };
}
