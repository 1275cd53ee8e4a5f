import { isFormula } from "../formulas/cell-formula";
import type { Area, CellContent } from "../plan/workbook-plan";
import type { CellValue } from "../tables/cell";

/** What a sheet holds. */
export interface SheetCells {
  readonly sheet: string;
  /** Where the cells stand. */
  readonly area: Area;
  readonly cells: readonly (readonly CellContent[])[];
}

/** Texts side by side in one row: what may be the header of a table. */
export interface HeaderRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Every run of at least two texts side by side, row by row. */
export function headerRuns({ sheet, area, cells }: SheetCells): readonly HeaderRun[] {
  return cells.flatMap((line, down) => {
    const runs: HeaderRun[] = [];
    let texts: string[] = [];
    for (let right = 0; right <= line.length; right += 1) {
      const cell = valueOf(line[right] ?? null);
      if (typeof cell === "string" && cell.trim() !== "") {
        texts.push(cell);
        continue;
      }
      if (texts.length > 1) {
        runs.push({ sheet, row: area.row + down, column: area.column + right - texts.length, texts });
      }
      texts = [];
    }
    return runs;
  });
}

/**
 * Rows below a header that belong to it: down to the first that holds nothing in all its columns, one at least, since a
 * table has one. A formula that shows nothing is something.
 */
export function rowsBelow({ area, cells }: SheetCells, { row, column, texts }: HeaderRun): number {
  const first = row + 1 - area.row;
  const [from, to] = [column - area.column, column - area.column + texts.length];
  const isBlank = (line: readonly CellContent[]): boolean =>
    line.slice(from, to).every((cell) => cell === null || cell === "");
  const end = cells.findIndex((line, index) => index >= first && isBlank(line));
  return Math.max(1, (end < 0 ? cells.length : end) - first);
}

/** What a cell shows. */
export function valueOf(content: CellContent): CellValue {
  return isFormula(content) ? (content.result ?? null) : content;
}
