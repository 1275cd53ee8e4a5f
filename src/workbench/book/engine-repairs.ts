import {
  CellValueType,
  type ICellData,
  isTextFormat,
  type IUniverInstanceService,
  type LRUMap,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BaseReferenceObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from "@univerjs/engine-formula";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

let done = false;

/** What Univer does otherwise than Excel, or too slowly, or once too often, mended once for every book. */
export function repairEngine(): void {
  if (done) return;
  done = true;
  tellEmptyTextFromBlank();
  tellZeroFromEmptyText();
  leaveNumbersNumbers();
  keepParsedFormulas();
  keepRulesOutOfCells();
  validateOnlySheetsThatAreThere();
}

/** Univer checks cells against their rules in idle time, and fails when their sheet was deleted meanwhile. */
function validateOnlySheetsThatAreThere(): void {
  const { prototype } = SheetsDataValidationValidatorService;
  const original = Object.getOwnPropertyDescriptor(prototype, "validatorRanges")
    ?.value as SheetsDataValidationValidatorService["validatorRanges"];
  prototype.validatorRanges = async function validatorRanges(unitId, subUnitId, ranges) {
    const { _univerInstanceService: books } = this as unknown as { _univerInstanceService: IUniverInstanceService };
    const sheet = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    return sheet ? original.call(this, unitId, subUnitId, ranges) : [];
  };
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

/** Univer takes a number in a cell with the format "@" for a text. In Excel only what is typed there becomes one. */
function leaveNumbersNumbers(): void {
  const prototype = BaseReferenceObject.prototype as unknown as { _getPatternByCell(cell: ICellData): string };
  const original = prototype._getPatternByCell;
  prototype._getPatternByCell = function pattern(cell) {
    const own = original.call(this, cell);
    return isTextFormat(own) ? "" : own;
  };
}

interface Comparing {
  readonly _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue: (
    value: BaseValueObject,
    column: number,
    result: unknown[][],
    kind: number,
    ...more: Sign
  ) => void;
  __batchOperatorRowValue: (
    value: BaseValueObject, column: number, result: unknown[][], kind: number, row: number,
    unit: string, sheet: string, startRow: number, startColumn: number, ...more: Sign
  ) => void; // prettier-ignore
}
/** The operator, and whether case counts. */
type Sign = [string | undefined, boolean | undefined];

/** Univer's number for comparisons among the operations on ranges. */
const COMPARISON = 5;

/**
 * Univer compares a range with one value by an index in which 0, "" and blank are the same, so that a rating of 0 equals
 * "". In Excel it does not: where one of them is compared, every cell is looked at.
 */
function tellZeroFromEmptyText(): void {
  const prototype = ArrayValueObject.prototype as unknown as Comparing;
  const original = prototype._batchOperatorValue;
  prototype._batchOperatorValue = function compare(value, column, result, kind, ...sign) {
    if (kind !== COMPARISON || (value.getValue() !== "" && value.getValue() !== 0)) {
      original.call(this, value, column, result, kind, ...sign);
      return;
    }
    const at = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()] as const;
    for (let row = 0; row < this._rowCount; row += 1) {
      this.__batchOperatorRowValue(value, column, result, kind, row, ...at, ...sign);
    }
  };
}

/**
 * Univer takes the formula of a conditional format or validation for one that stands in a cell near the first one of the
 * sheet, as far from it as the formatted cell is from its area's first. Whatever reads that cell seemed to depend on the
 * format, which made circles where there are none, and cells calculated before what they read.
 */
function keepRulesOutOfCells(): void {
  const { prototype } = FormulaDependencyTreeVirtual;
  const { toRTreeItem, inRangeData } = prototype;
  const standsInCell = ({ type }: FormulaDependencyTreeVirtual): boolean =>
    type !== FormulaDependencyTreeType.OTHER_FORMULA;
  prototype.toRTreeItem = function place() {
    return standsInCell(this) ? toRTreeItem.call(this) : [];
  };
  prototype.inRangeData = function isIn(range) {
    return standsInCell(this) && inRangeData.call(this, range);
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
