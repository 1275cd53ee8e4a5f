import type { CellValue } from "../../../src/core/tables/cell";
import { seeded } from "../../libreoffice/seeded-ratings";

/** An argument of a case: cells, and how the formula passes them; null = left out. */
export type CaseArgument = {
  readonly cells: readonly (readonly CellValue[])[];
  readonly as: "reference" | "guarded" | "written out";
} | null;

export type CaseMaker = (chance: Chance) => readonly CaseArgument[];

export const left: CaseArgument = null;

/** A value in a cell. */
export function cell(value: CellValue): CaseArgument {
  return { cells: [[value]], as: "reference" };
}

/** Several values in cells. */
export function inCells(cells: readonly (readonly CellValue[])[]): CaseArgument {
  return { cells, as: "reference" };
}

/** A value in the formula. */
export function literal(value: CellValue): CaseArgument {
  return { cells: [[value]], as: "written out" };
}

/** A range of one row or column or more, passed in one of the ways in which formulas pass ranges. */
export function range(
  chance: Chance,
  values: readonly CellValue[] | readonly (readonly CellValue[])[],
  across = false,
): CaseArgument {
  const rows = values.map((value) => (Array.isArray(value) ? (value as CellValue[]) : [value as CellValue]));
  const cells = across ? [rows.flat()] : rows;
  const canBeWritten = cells.flat().every((value) => value === null || (typeof value !== "object" && value !== "3-4"));
  const as = chance.often(0.6) ? "reference" : canBeWritten && chance.often(0.4) ? "written out" : "guarded";
  return { cells, as };
}

const BLANKS: readonly CellValue[] = [null, null, "", "–", "-", "—", "N/A", " cannot judge ", "无法判断", "不适用"];

/** Draws what cases are made of. */
export class Chance {
  readonly #random: () => number;
  /** One case in twelve may hold what no function can read. */
  #mayBeBad = false;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  next(): void {
    this.#mayBeBad = this.often(1 / 12);
  }

  often(share: number): boolean {
    return this.#random() < share;
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error("Nothing to choose from.");
    return value;
  }

  /** A number from the first to the second, in whole steps. */
  step(lowest: number, highest: number, step: number): number {
    const steps = Math.round((highest - lowest) / step);
    return Number((lowest + this.below(steps + 1) * step).toFixed(6));
  }

  /** A score that arithmetic made of two others, with its binary dust, as a cell with a formula holds it. */
  computedScore(): number {
    return 0.3 * this.step(0, 100, 0.5) + 0.7 * this.step(0, 100, 0.5);
  }

  /** A number, or a cell that means none, or one that means nothing. */
  number(lowest: number, highest: number, step: number): CellValue {
    if (this.#mayBeBad && this.often(0.15)) return this.one<CellValue>(["高", "3-4", "x", { error: "#N/A" }]);
    return this.often(0.12) ? this.one(BLANKS) : this.step(lowest, highest, step);
  }

  numbers(count: number, lowest: number, highest: number, step: number): CellValue[] {
    return this.column(count, () => this.number(lowest, highest, step));
  }

  column(count: number, draw: () => CellValue): CellValue[] {
    return Array.from({ length: count }, draw);
  }

  /** A level with up to three decimals, so that some lie in the middle between two hundredths. */
  level(lowest = -1, highest = 5): CellValue {
    return this.number(lowest, highest, this.one([0.005, 0.01, 0.5, 1]));
  }

  levels(count: number, lowest: number, highest: number): CellValue[] {
    return this.column(count, () => this.level(lowest, highest));
  }

  weights(count: number): CellValue[] {
    const lowest = this.often(0.03) ? -5 : 0;
    return this.column(count, () => (this.often(0.1) ? 0 : this.number(lowest, 40, this.one([0.5, 1, 5]))));
  }

  ratings(count: number): CellValue[] {
    return this.numbers(count, 1, 5, this.one([1, 1, 0.5]));
  }
}
