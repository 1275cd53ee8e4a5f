import { MAX_COLUMNS } from "../../core/formulas/address";
import type { FormulaCell } from "./formula-cell";
import { type Area, type CellMatrix, holds } from "./values";

/** Cells that formulas read together. */
export class WatchedArea {
  /** The formulas that read it. */
  readonly readers = new Set<FormulaCell>();
  /** How many of its cells wait to be calculated. */
  pending = 0;
  /** The calculation in which one of its cells last changed. */
  changedIn = 0;
  /** What the cells hold, as long as none of them changes. */
  matrix: CellMatrix | undefined;

  constructor(readonly area: Area) {}
}

const BUCKET_ROWS = 32;
/** Areas over more buckets than this are looked through one by one. */
const MANY_BUCKETS = 4_096;

/** Finds the areas of one sheet that hold a cell. Areas of one cell, most of all, are found by its place. */
export class WatchedAreas {
  readonly #cells = new Map<number, WatchedArea>();
  readonly #areas = new Map<string, WatchedArea>();
  readonly #buckets = new Map<number, WatchedArea[]>();
  readonly #large = new Set<WatchedArea>();

  find(area: Area): WatchedArea | undefined {
    return isCell(area) ? this.#cells.get(area.row * MAX_COLUMNS + area.column) : this.#areas.get(keyOf(area));
  }

  add(area: Area): WatchedArea {
    const watched = new WatchedArea(area);
    if (isCell(area)) {
      this.#cells.set(area.row * MAX_COLUMNS + area.column, watched);
      return watched;
    }
    this.#areas.set(keyOf(area), watched);
    const buckets = bucketsOf(area);
    if (!buckets) this.#large.add(watched);
    for (const bucket of buckets ?? []) {
      const known = this.#buckets.get(bucket);
      if (known) known.push(watched);
      else this.#buckets.set(bucket, [watched]);
    }
    return watched;
  }

  remove(watched: WatchedArea): void {
    const { area } = watched;
    if (isCell(area)) {
      this.#cells.delete(area.row * MAX_COLUMNS + area.column);
      return;
    }
    this.#areas.delete(keyOf(area));
    this.#large.delete(watched);
    for (const bucket of bucketsOf(area) ?? []) {
      const known = this.#buckets.get(bucket);
      known?.splice(known.indexOf(watched), 1);
    }
  }

  /** The areas that share a cell with this one. */
  touching(area: Area): WatchedArea[] {
    if (isCell(area)) return this.#around(area.row, area.column);
    const found = new Set<WatchedArea>();
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        for (const watched of this.#around(row, column)) found.add(watched);
    return [...found];
  }

  #around(row: number, column: number): WatchedArea[] {
    const found: WatchedArea[] = [];
    const cell = this.#cells.get(row * MAX_COLUMNS + column);
    if (cell) found.push(cell);
    const bucket = this.#buckets.get(Math.floor(row / BUCKET_ROWS) * MAX_COLUMNS + column);
    if (bucket) for (const watched of bucket) if (holds(watched.area, row, column)) found.push(watched);
    for (const watched of this.#large) if (holds(watched.area, row, column)) found.push(watched);
    return found;
  }
}

function isCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function keyOf({ row, column, rows, columns }: Area): string {
  return `${row},${column},${rows},${columns}`;
}

function bucketsOf(area: Area): number[] | undefined {
  const first = Math.floor(area.row / BUCKET_ROWS);
  const last = Math.floor((area.row + area.rows - 1) / BUCKET_ROWS);
  if ((last - first + 1) * area.columns > MANY_BUCKETS) return undefined;
  const buckets: number[] = [];
  for (let bucket = first; bucket <= last; bucket += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      buckets.push(bucket * MAX_COLUMNS + column);
  return buckets;
}
