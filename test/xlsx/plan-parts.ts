import { strFromU8, unzipSync } from "fflate";
import type { CellContent, CellStyle, SheetPlan } from "../../src/core/plan/workbook-plan";

/** What stands in each cell, by "row,column". */
export function contentsOf(sheet: SheetPlan): Record<string, CellContent> {
  const contents: Record<string, CellContent> = {};
  for (const block of sheet.blocks) {
    block.cells.forEach((row, down) =>
      row.forEach((content, right) => {
        if (content !== null && content !== "") contents[`${block.row + down},${block.column + right}`] = content;
      }),
    );
  }
  return contents;
}

/** How each cell looks, by "row,column", however the formats are cut up. */
export function looksOf(sheet: SheetPlan): Record<string, CellStyle> {
  const looks: Record<string, CellStyle> = {};
  for (const { area, style } of sheet.formats) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        looks[`${row},${column}`] = { ...looks[`${row},${column}`], ...style };
      }
    }
  }
  return looks;
}

/** The text of a part of a file. */
export function part(file: Uint8Array, path: string): string {
  const found = unzipSync(file)[path];
  if (!found) throw new Error(`${path} is not in the file`);
  return strFromU8(found);
}
