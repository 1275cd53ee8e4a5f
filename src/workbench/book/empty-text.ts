import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

let done = false;

/**
 * Univer takes a formula's result "" for a blank cell, so that a reference to it gives 0. In Excel it is a text, of no
 * length: the engine is told so by a mark that it takes for a formula.
 */
export function tellEmptyTextFromBlank(): void {
  if (done) return;
  done = true;
  const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, "getCellData")
    ?.value as BaseReferenceObject["getCellData"];
  BaseReferenceObject.prototype.getCellData = function getCellData(row, column) {
    const cell = original.call(this, row, column);
    return cell?.v === "" && cell.t === CellValueType.STRING && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}
