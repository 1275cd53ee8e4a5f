import { CellValueType, type LRUMap } from "@univerjs/core";
import { BaseReferenceObject, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

let done = false;

/** Two things that Univer's formula engine does otherwise than Excel, or too slowly, mended once for every book. */
export function repairEngine(): void {
  if (done) return;
  done = true;
  tellEmptyTextFromBlank();
  keepParsedFormulas();
}

/**
 * Univer takes a formula's result "" for a blank cell, so that a reference to it gives 0. In Excel it is a text, of no
 * length: the engine is told so by a mark that it takes for a formula.
 */
function tellEmptyTextFromBlank(): void {
  const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, "getCellData")
    ?.value as BaseReferenceObject["getCellData"];
  BaseReferenceObject.prototype.getCellData = function getCellData(row, column) {
    const cell = original.call(this, row, column);
    return cell?.v === "" && cell.t === CellValueType.STRING && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}

interface FormulaCache {
  readonly _cache: LRUMap<string, unknown>;
  _hash(formula: string): string;
  set(formula: string, parsed: unknown): void;
}

/** More formulas than a large template has. */
const CAPACITY = 60_000;

/**
 * Univer keeps a few thousand parsed formulas, so that larger workbooks are parsed anew at every calculation, and finds
 * long ones by a hash of 32 bits, so that one formula can be taken for another. Here it keeps more, by their whole text.
 */
function keepParsedFormulas(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  caches._hash = (formula) => formula;
  const set = caches.set;
  caches.set = function setParsed(formula, parsed) {
    if (this._cache.limit < CAPACITY) this._cache.limit = CAPACITY;
    set.call(this, formula, parsed);
  };
}
