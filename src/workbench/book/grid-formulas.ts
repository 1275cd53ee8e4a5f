import {
  CellValueType,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import { isCellError } from "../../core/tables/cell";
import { Calculator } from "../formulas/calculator";
import type { FormulaCell } from "../formulas/formula-cell";
import { Area, FormulaError, type Scalar, isError } from "../formulas/values";
import { cellValue } from "./cells";
import type { Engine } from "./engine";
import { RuleFormulas } from "./rule-formulas";
import type { GridSurroundings } from "./surroundings";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Keeps the calculator and the grid's cells alike: takes in what changes in the grid and puts results back. */
export class GridFormulas {
  readonly calculator: Calculator;
  readonly #rules: RuleFormulas;
  readonly #model: FormulaDataModel;
  /** Cells that were written, by sheet. */
  #written = new Map<string, Map<string, readonly [number, number]>>();
  /** More than contents of cells changed: rows, sheets, names, tables. */
  #isMoved = true;

  constructor(
    private readonly engine: Engine,
    private readonly surroundings: GridSurroundings,
  ) {
    this.calculator = new Calculator(surroundings);
    this.#rules = new RuleFormulas(engine, this.calculator);
    this.#model = engine.injector.get(FormulaDataModel);
  }

  forget(): void {
    this.calculator.clear();
    this.#rules.forget();
    this.#written.clear();
    this.#isMoved = true;
  }

  /** @returns whether the command may change what cells show */
  note(command: Readonly<ICommandInfo>, isLocal: boolean): boolean {
    if (command.id === SetRangeValuesMutation.id) return !isLocal && this.#noteCells(command);
    if (this.#rules.note(command)) return true;
    if (
      command.id !== SetWorksheetNameMutation.id &&
      !this.engine.injector.get(IActiveDirtyManagerService).has(command.id)
    )
      return false;
    this.#isMoved = true;
    return true;
  }

  lookAnew(): void {
    this.#isMoved = true;
  }

  /** Tells the calculator what changed since it was told last. */
  takeIn(): void {
    if (this.#isMoved) this.#takeInAll();
    else
      for (const [sheetId, cells] of this.#written)
        for (const [row, column] of cells.values()) this.#takeInCell(sheetId, row, column);
    this.#isMoved = false;
    this.#written.clear();
    this.#rules.takeIn();
  }

  /** Shows what was calculated. */
  putBack(): void {
    const unitId = this.engine.unitId;
    const cells: Record<string, ObjectMatrix<ICellData>> = {};
    const rules: Record<string, Record<string, Record<number, Record<number, ICellData[][]>>>> = {};
    for (const formula of this.calculator.takeChanged()) {
      const { sheet, row, column } = formula;
      const shown = dataOf(formula.value);
      if (formula.fillsCell) {
        (cells[sheet] ??= new ObjectMatrix()).setValue(row, column, shown);
        continue;
      }
      const rule = this.#rules.ruleOf(formula);
      if (!rule) continue;
      const lines = ((rules[rule.sheetId] ??= {})[rule.id] ??= {});
      (lines[row - rule.first.row] ??= {})[column - rule.first.column] = [[shown]];
    }
    const spilling = this.calculator.takeSpilling();
    if (spilling) this.#putBackSpills(spilling);
    if (Object.keys(cells).length + Object.keys(rules).length === 0) return;
    const unitData = {
      [unitId]: Object.fromEntries(Object.entries(cells).map(([id, matrix]) => [id, matrix.getMatrix()])),
    };
    const params = { unitData, unitOtherData: { [unitId]: rules } };
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationResultMutation.id, params, { onlyLocal: true });
  }

  #putBackSpills(spilling: ReadonlySet<FormulaCell>): void {
    const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
    const cells: Record<string, CellMatrix> = {};
    for (const { sheet, row, column, spill, value } of spilling) {
      if (!spill) continue;
      this.engine.makeRoom(sheet, { row, column, rows: spill.rows, columns: spill.columns });
      const range = {
        startRow: row,
        startColumn: column,
        endRow: row + spill.rows - 1,
        endColumn: column + spill.columns - 1,
      };
      ((ranges[sheet] ??= {})[row] ??= {})[column] = range;
      for (let i = 0; i < spill.rows; i += 1)
        for (let j = 0; j < spill.columns; j += 1)
          ((cells[sheet] ??= {})[row + i] ??= {})[column + j] = dataOf(i + j === 0 ? value : (spill.at(i, j) ?? 0));
    }
    const unitId = this.engine.unitId;
    const params = {
      arrayFormulaRange: { [unitId]: ranges },
      arrayFormulaCellData: { [unitId]: cells },
      arrayFormulaEmbedded: {},
    };
    this.engine.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true, remove: true });
  }

  #noteCells({ params }: Readonly<ICommandInfo>): boolean {
    const { subUnitId, cellValue: matrix } = params as ISetRangeValuesMutationParams;
    let written = this.#written.get(subUnitId);
    if (!written) this.#written.set(subUnitId, (written = new Map()));
    const before = written.size;
    for (const [row, line] of Object.entries((matrix ?? {}) as CellMatrix)) {
      for (const [column, cell] of Object.entries(line)) {
        if ((cell as ICellData | null) && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
        written.set(`${row},${column}`, [Number(row), Number(column)]);
      }
    }
    return written.size > before;
  }

  #takeInCell(sheetId: string, row: number, column: number): void {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    this.#give(sheetId, row, column, sheet.getCellMatrix().getValue(row, column));
  }

  #give(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): void {
    const formula =
      cell?.f ?? (cell?.si ? this.#model.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) : undefined);
    if (cell && formula) this.calculator.setFormula(sheetId, row, column, formula, scalarOf(cell));
    else this.calculator.setValue(sheetId, row, column, cell ? scalarOf(cell) : null);
  }

  #takeInAll(): void {
    this.surroundings.lookAnew();
    const sheets = this.engine.workbook.getSheets();
    const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
    for (const id of this.calculator.sheets()) if (!ids.has(id)) this.calculator.removeSheet(id);
    this.calculator.bindAgain();
    for (const sheet of sheets) {
      const sheetId = sheet.getSheetId();
      const cells = sheet.getCellMatrix();
      cells.forValue((row, column, cell) => {
        if (holdsContent(cell)) this.#give(sheetId, row, column, cell);
      });
      for (const [row, column] of this.calculator.filled(sheetId)) {
        if (!holdsContent(cells.getValue(row, column))) this.calculator.setValue(sheetId, row, column, null);
      }
    }
  }
}

function holdsContent(cell: Nullable<ICellData>): boolean {
  return !!cell && (cell.v !== undefined || !!cell.f || !!cell.si || !!cell.p);
}

function scalarOf(cell: ICellData): Scalar {
  const value = cellValue(cell);
  return isCellError(value) ? FormulaError.of(value.error) : value;
}

function dataOf(value: Scalar): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isError(value)) return { v: value.code, t: CellValueType.STRING };
  return { v: value ?? "", t: CellValueType.STRING };
}

export function areaOf(sheetId: string, { row, column, rows, columns }: Omit<Area, "sheet">): Area {
  return new Area(sheetId, row, column, rows, columns);
}
