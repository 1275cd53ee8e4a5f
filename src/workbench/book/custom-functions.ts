import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/tables/cell";
import type { Argument, FormulaFunction, Taking } from "../formulas/formula-function";
import { Area, CALC, FormulaError, Matrix, type Scalar } from "../formulas/values";
import type { Calculation } from "./calculation";
import { type FunctionCall, type FunctionResult, type FunctionValue, ResultCache } from "./function-results";

/** The part of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly { readonly name: string; readonly dimensionality?: string; readonly type?: string }[];
  /** Error values reach the function; without it they are its result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What a cell shows while the add-in is working on it. */
export const BUSY = "#BUSY!";
// Cells that depend on a waiting one must see an error, not a text; the grid knows Excel's other errors.
ERROR_TYPE_SET.add(BUSY as ErrorType);

/**
 * Custom functions of an add-in as synchronous functions of the engine. A call that is not known yet shows #BUSY! and is
 * queued; the calls of one calculation leave together, and their results make the waiting cells calculate again.
 */
export class CustomFunctions {
  /** Pass blank cells as 0, single ones too, as Excel does on the desktop. */
  #blanksAsZero = false;
  readonly #results = new ResultCache();
  #queue: FunctionCall[] = [];
  #send: ((calls: readonly FunctionCall[]) => void) | undefined;
  #nextId = 1;
  readonly #functions = new Map<string, FormulaFunction>();

  constructor(private readonly calculation: Calculation) {
    calculation.afterwards(() => {
      this.#flush();
      return this.isWaiting && this.#send !== undefined;
    });
  }

  /** True while calls are on their way. */
  get isWaiting(): boolean {
    return this.#results.isWaiting;
  }

  get blanksAsZero(): boolean {
    return this.#blanksAsZero;
  }

  /** Takes effect in every cell at once. */
  async setBlanksAsZero(on: boolean): Promise<void> {
    this.#blanksAsZero = on;
    await this.calculation.recalculate();
  }

  /** @param namespace of the manifest, such as "COMPETENCY": a cell says COMPETENCY.MATCH( */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) {
      this.#functions.set(`${namespace}.${metadata.name}`.toUpperCase(), formulaFunction(metadata, this));
    }
    this.calculation.lookAnew();
    void this.calculation.recalculate();
  }

  /** Full names of the functions, in capitals. */
  names(): string[] {
    return [...this.#functions.keys()];
  }

  find(name: string): FormulaFunction | undefined {
    return this.#functions.get(name);
  }

  /** The add-in is there: what waits is sent, again if it was under way to a former one. */
  connect(send: (calls: readonly FunctionCall[]) => void): void {
    this.#send = send;
    this.#queue = [...this.#results.waitingCalls()];
    this.#flush();
  }

  disconnect(): void {
    this.#send = undefined;
  }

  /** Results that the add-in sent back; unknown ids are ignored, since a call may have become out of date. */
  receive(results: readonly FunctionResult[]): void {
    const cells = results.flatMap((result) => this.#results.settle(result));
    for (const [sheetId, waiting] of groupBySheet(cells)) {
      this.calculation.touch(
        sheetId,
        waiting.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      );
    }
  }

  /** The add-in's message behind an error in this cell, if there is one. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#results.messageAt(sheetId, row, column);
  }

  forget(): void {
    this.#results.clear();
    this.#queue = [];
  }

  /** What the engine gets for a call from a cell: the known result, or "busy" until it is there. */
  valueOf(metadata: FunctionMetadata, args: readonly FunctionValue[], cell: CellPlace): FunctionValue | undefined {
    const key = JSON.stringify([metadata.id, args]);
    const known = this.#results.get(key, cell);
    if (known) return known.value;
    const call = this.#results.wait(key, cell, () => ({
      id: this.#nextId++,
      name: metadata.id,
      args,
      address: cell,
      allowErrors: metadata.allowErrorForDataTypeAny === true,
    }));
    if (call) this.#queue.push(call);
    return undefined;
  }

  #flush(): void {
    if (this.#queue.length === 0 || !this.#send) return;
    const calls = this.#queue;
    this.#queue = [];
    this.#send(calls);
  }
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function groupBySheet(cells: readonly CellPlace[]): Map<string, CellPlace[]> {
  const groups = new Map<string, CellPlace[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheetId);
    if (group) group.push(cell);
    else groups.set(cell.sheetId, [cell]);
  }
  return groups;
}

/** A function of the add-in as the formula engine takes it. Ranges for parameters of one value call it for each cell. */
function formulaFunction(metadata: FunctionMetadata, functions: CustomFunctions): FormulaFunction {
  const parameters = metadata.parameters ?? [];
  const takes = parameters.map(({ dimensionality }): Taking => (dimensionality === "matrix" ? "values" : "value"));
  return {
    count: [0, 255],
    takes: takes.length > 0 ? takes : ["value"],
    takesErrors: true,
    call: (args, { sheet, row, column }) => {
      // Office.js puts its own object behind the arguments, so those left out are handed over as null, as Excel does.
      const count = Math.max(args.length, parameters.length);
      const given = Array.from({ length: count }, (_, index) =>
        args[index] === undefined ? null : argument(args[index], takes[index] === "values", functions.blanksAsZero),
      );
      if (holds(given, BUSY)) return FormulaError.of(BUSY);
      const error = metadata.allowErrorForDataTypeAny === true ? undefined : firstError(given);
      if (error !== undefined) return FormulaError.of(error);
      return result(functions.valueOf(metadata, given, { sheetId: sheet, row, column }));
    },
  };
}

function argument(value: Argument, isMatrix: boolean, blanksAsZero: boolean): FunctionValue {
  const held = (scalar: Scalar): CellValue => (blanksAsZero ? (cell(scalar) ?? 0) : cell(scalar));
  if (!isMatrix) return value instanceof Matrix || value instanceof Area ? null : held(value ?? null);
  const matrix = value instanceof Matrix ? value : new Matrix(1, 1, [value instanceof Area ? null : (value ?? null)]);
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (_unused, column) => held(matrix.at(row, column))),
  );
}

function cell(value: Scalar): CellValue {
  return value instanceof FormulaError ? { error: value.code } : value;
}

function result(value: FunctionValue | undefined): Scalar | Matrix {
  if (value === undefined) return FormulaError.of(BUSY);
  if (!Array.isArray(value)) return scalar(value);
  const [first] = value;
  if (!first || first.length === 0) return CALC;
  return new Matrix(
    value.length,
    first.length,
    value.flatMap((row) => row.map(scalar)),
  );
}

function scalar(value: CellValue): Scalar {
  if (value === null) return "";
  return typeof value === "object" ? FormulaError.of(value.error) : value;
}

function firstError(args: readonly FunctionValue[]): string | undefined {
  for (const arg of args) {
    const cells: readonly CellValue[] = Array.isArray(arg) ? arg.flat() : [arg];
    for (const cell of cells) if (typeof cell === "object" && cell !== null) return cell.error;
  }
  return undefined;
}

function holds(args: readonly FunctionValue[], error: string): boolean {
  return args.some((arg) =>
    (Array.isArray(arg) ? arg.flat() : [arg]).some((cell) => typeof cell === "object" && cell?.error === error),
  );
}
