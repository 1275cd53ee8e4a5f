import type { CellValue } from "../../core/tables/cell";
import type { CellPlace } from "./custom-functions";

/** An argument or result of a custom function: one value, or rows of values. */
export type FunctionValue = CellValue | CellValue[][];

export interface FunctionCall {
  readonly id: number;
  /** The function's id of functions.json. */
  readonly name: string;
  readonly args: readonly FunctionValue[];
  readonly address: CellPlace;
  readonly allowErrors: boolean;
}

export interface FunctionResult {
  readonly id: number;
  readonly value: FunctionValue;
  /** What the add-in says about an error value. */
  readonly message?: string | undefined;
}

interface Known {
  readonly value: FunctionValue;
  readonly message: string | undefined;
  readonly size: number;
}

interface Waiting {
  readonly key: string;
  readonly call: FunctionCall;
  readonly cells: Map<string, CellPlace>;
}

/** Characters of keys that are kept; older results leave first. */
const CAPACITY = 24_000_000;

/** Results of custom-function calls by function and arguments, and the calls that are under way. */
export class ResultCache {
  readonly #known = new Map<string, Known>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #keyById = new Map<number, string>();
  readonly #keyByCell = new Map<string, string>();
  #size = 0;

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  *waitingCalls(): Iterable<FunctionCall> {
    for (const { call } of this.#waiting.values()) yield call;
  }

  get(key: string, cell: CellPlace): Known | undefined {
    const known = this.#known.get(key);
    if (!known) return undefined;
    this.#known.delete(key);
    this.#known.set(key, known);
    this.#keyByCell.set(cellKey(cell), key);
    return known;
  }

  /** Notes that the cell waits. Returns a call to send, or undefined when the same call is under way already. */
  wait(key: string, cell: CellPlace, makeCall: () => FunctionCall): FunctionCall | undefined {
    const under = this.#waiting.get(key);
    if (under) {
      under.cells.set(cellKey(cell), cell);
      return undefined;
    }
    const call = makeCall();
    this.#waiting.set(key, { key, call, cells: new Map([[cellKey(cell), cell]]) });
    this.#keyById.set(call.id, key);
    return call;
  }

  /** Keeps a result; returns the cells that waited for it. */
  settle(result: FunctionResult): readonly CellPlace[] {
    const key = this.#keyById.get(result.id);
    const waiting = key === undefined ? undefined : this.#waiting.get(key);
    if (key === undefined || !waiting) return [];
    this.#keyById.delete(result.id);
    this.#waiting.delete(key);
    const size = key.length + (Array.isArray(result.value) ? result.value.length * 20 : 20);
    this.#known.set(key, { value: result.value, message: result.message, size });
    this.#size += size;
    this.#trim();
    return [...waiting.cells.values()];
  }

  messageAt(sheetId: string, row: number, column: number): string | undefined {
    const key = this.#keyByCell.get(cellKey({ sheetId, row, column }));
    return key === undefined ? undefined : this.#known.get(key)?.message;
  }

  clear(): void {
    this.#known.clear();
    this.#waiting.clear();
    this.#keyById.clear();
    this.#keyByCell.clear();
    this.#size = 0;
  }

  #trim(): void {
    for (const [key, known] of this.#known) {
      if (this.#size <= CAPACITY || this.#known.size <= 1) return;
      this.#known.delete(key);
      this.#size -= known.size;
    }
  }
}

const cellKey = (cell: CellPlace): string => `${cell.sheetId}!${cell.row},${cell.column}`;
