import type { WorkbookPlan } from "../plan/workbook-plan";

/**
 * A short text that is the same for two plans exactly if their sheets have the same cells in the same places, whatever the
 * language and the names: another version of the add-in may lay a template out differently. Cells that are new since do
 * not count.
 */
export function planLayout({ sheets }: WorkbookPlan): string {
  const places = sheets.map(({ blocks, tables }) => [
    blocks
      .filter(({ isNew }) => !isNew)
      .map(({ row, column, cells }) => [row, column, ...cells.map((line) => line.length)]),
    tables.map(({ area }) => [area.row, area.column, area.rows, area.columns]),
  ]);
  return hash(JSON.stringify(places));
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}
