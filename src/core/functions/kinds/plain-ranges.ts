import { cellText } from "../../tables/cell-text";
import type { ArgumentCells, ParameterKind } from "../parameter";
import { filledRows, shownCell } from "./argument-cells";

/**
 * Texts, row by row; numbers as they are written.
 *
 * @example texts.read([[" 同级 "], [3]], "groups") // ["同级", "3"]
 */
export const texts: ParameterKind<readonly string[]> = {
  takes: "range",
  read: (argument) => argument.flatMap((row) => row.map((cell) => cellText(cell) || shownCell(cell))),
};

/** A whole table with its header row; without rows where it was left out. */
export const table: ParameterKind<ArgumentCells> = { takes: "range", read: filledRows };

/** A range as it was passed, with the name of its parameter: what it means depends on another argument. */
export interface GivenRange {
  readonly cells: ArgumentCells;
  readonly parameter: string;
}

/** A range that is read only when another argument is known. */
export const range: ParameterKind<GivenRange> = {
  takes: "range",
  read: (cells, parameter) => ({ cells, parameter }),
};
