import { holdsCell } from "../core/formulas/area";
import type { Anchor } from "../core/plan/anchor";
import type { Area } from "../core/plan/workbook-plan";
import type { TextsAround } from "./texts-around";

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The first cell of an anchor's area where it stands now: as planned, or moved together with the words beside it.
 *
 * @returns null where these words are gone or stand more than once
 */
export function anchoredCell({ area, title }: Anchor, { text, rows, columns }: TextsAround): CellPlace | null {
  if (!title || text(title.row, title.column) === title.text) return { row: area.row, column: area.column };
  const found: CellPlace[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (text(row, column) === title.text) found.push({ row, column });
    }
  }
  const [place] = found;
  if (place === undefined || found.length > 1) return null;
  return { row: place.row + area.row - title.row, column: place.column + area.column - title.column };
}

/**
 * Where an area beside the tables stands now: as planned, or moved together with the words by which an anchor knows what
 * it holds.
 *
 * @returns null where these words are gone or stand more than once
 */
export function areaNow(planned: Area, anchors: readonly Anchor[], texts: TextsAround): Area | null {
  const anchor = anchors.find(({ area }) => holdsCell(area, planned));
  if (anchor === undefined) return planned;
  const cell = anchoredCell(anchor, texts);
  if (cell === null) return null;
  const { row, column } = anchor.area;
  return { ...planned, row: planned.row + cell.row - row, column: planned.column + cell.column - column };
}
