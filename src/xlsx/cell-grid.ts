import { isFormula } from "../core/formulas/cell-formula";
import type { Area, CellContent, CellStyle, SheetPlan } from "../core/plan/workbook-plan";
import { type CellValue, isCellError } from "../core/tables/cell";
import { MAX_COLUMNS } from "../core/formulas/address";

/** One cell of a sheet to be written. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly unlocked: boolean;
}

/** What a cell shows: its value, or the last result of its formula; null where nothing is known. */
export function shownValue(content: CellContent | undefined): CellValue {
  if (content === undefined || content === null) return null;
  return isFormula(content) ? (content.result ?? null) : content;
}

/** The contents of a sheet by place; later blocks win, empty cells leave what earlier ones wrote. */
export class SheetContents {
  private readonly cells = new Map<number, CellContent>();

  constructor(sheet: SheetPlan) {
    for (const block of sheet.blocks) {
      block.cells.forEach((row, down) => {
        row.forEach((content, right) => {
          if (content !== null && content !== "")
            this.cells.set(place(block.row + down, block.column + right), content);
        });
      });
    }
  }

  at(row: number, column: number): CellContent | undefined {
    return this.cells.get(place(row, column));
  }

  entries(): IterableIterator<[number, CellContent]> {
    return this.cells.entries();
  }

  /** What a column or row of cells shows, in reading order. */
  shown(area: Area): CellValue[] {
    return placesOf(area).map((at) => shownValue(this.cells.get(at)));
  }
}

/** Every cell of a sheet that the file must hold: those with content, a style, or open for input. */
export function gridCells(sheet: SheetPlan, contents: SheetContents): GridCell[] {
  const styles = stylesByPlace(sheet);
  const unlocked = new Set<number>();
  for (const area of sheet.protection?.unlocked ?? []) for (const at of placesOf(area)) unlocked.add(at);
  const places = new Set([...styles.keys(), ...unlocked]);
  for (const [at] of contents.entries()) places.add(at);
  return [...places].map((at) => ({
    row: Math.floor(at / MAX_COLUMNS),
    column: at % MAX_COLUMNS,
    content: contents.at(Math.floor(at / MAX_COLUMNS), at % MAX_COLUMNS) ?? null,
    style: styles.get(at) ?? {},
    unlocked: unlocked.has(at),
  }));
}

/** Cells with the same sequence of formats share one style object. */
function stylesByPlace(sheet: SheetPlan): Map<number, CellStyle> {
  const styles = new Map<number, CellStyle>();
  for (const format of sheet.formats) {
    const merged = new Map<CellStyle | undefined, CellStyle>();
    for (const at of placesOf(format.area)) {
      const before = styles.get(at);
      const after = merged.get(before) ?? { ...before, ...format.style };
      merged.set(before, after);
      styles.set(at, after);
    }
  }
  return styles;
}

export function placesOf(area: Area): number[] {
  const places: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) places.push(place(row, column));
  }
  return places;
}

export function place(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** An error that the files of every version know; newer ones are stored as #VALUE!, as Excel itself does. */
export function fileError(value: CellValue): string | null {
  if (!isCellError(value)) return null;
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA)$/.test(value.error) ? value.error : "#VALUE!";
}
