import {
  ArrayValueObject,
  type BaseValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/tables/cell";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { type FunctionCall, type FunctionResult, type FunctionValue, ResultCache } from "./function-results";

/** The part of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly { readonly name: string; readonly dimensionality?: string; readonly type?: string }[];
  /** Error values reach the function; without it they are its result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

type EngineValue = ReturnType<BaseFunction["calculate"]>;

/** What a cell shows while the add-in is working on it. */
export const BUSY = "#BUSY!";
// Cells that depend on a waiting one must see an error, not a text.
ERROR_TYPE_SET.add(BUSY as ErrorType);

/**
 * Custom functions of an add-in as synchronous functions of the engine. A call that is not known yet shows #BUSY! and is
 * queued; the calls of one calculation leave together, and their results make the waiting cells calculate again.
 */
export class CustomFunctions {
  /** Pass blank cells of ranges as 0, as Excel has done on some platforms. */
  #blanksAsZero = false;
  readonly #results = new ResultCache();
  #queue: FunctionCall[] = [];
  #send: ((calls: readonly FunctionCall[]) => void) | undefined;
  #nextId = 1;
  #known = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
  ) {
    calculation.afterwards(() => {
      this.#flush();
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
    const service = this.engine.injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      this.#known.add(name);
      service.registerExecutors(new AddInFunction(name, metadata, this));
    }
    void this.calculation.recalculate();
  }

  /** Full names of the functions, in capitals. */
  get names(): ReadonlySet<string> {
    return this.#known;
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

class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly functions: CustomFunctions,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): EngineValue {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    // Office.js puts its own object behind the arguments, so those left out are handed over as null, as Excel does.
    const count = Math.max(variants.length, this.metadata.parameters?.length ?? 0);
    const args = Array.from({ length: count }, (_, index) => {
      const variant = variants[index];
      return variant ? this.#argument(variant, index) : null;
    });
    if (holds(args, BUSY)) return ErrorValueObject.create(BUSY as ErrorType);
    if (this.metadata.allowErrorForDataTypeAny !== true) {
      const error = firstError(args);
      if (error !== undefined) return ErrorValueObject.create(error as ErrorType);
    }
    const size = this.#liftedSize(args);
    if (!size) return toEngine(this.functions.valueOf(this.metadata, args, cell));
    return this.#lifted(args, size, cell);
  }

  #isMatrix(index: number): boolean {
    return this.metadata.parameters?.[index]?.dimensionality === "matrix";
  }

  #argument(variant: BaseValueObject, index: number): FunctionValue {
    const value = fromEngine(variant);
    if (this.#isMatrix(index)) {
      const matrix = Array.isArray(value) ? value : [[value]];
      return this.functions.blanksAsZero ? matrix.map((row) => row.map((item) => item ?? 0)) : matrix;
    }
    return Array.isArray(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
  }

  /** A range for a parameter that takes one value makes Excel call once per cell. */
  #liftedSize(args: readonly FunctionValue[]): { rows: number; columns: number } | undefined {
    let size: { rows: number; columns: number } | undefined;
    args.forEach((arg, index) => {
      if (!Array.isArray(arg) || this.#isMatrix(index)) return;
      size = {
        rows: Math.max(size?.rows ?? 1, arg.length),
        columns: Math.max(size?.columns ?? 1, arg[0]?.length ?? 1),
      };
    });
    return size;
  }

  #lifted(args: readonly FunctionValue[], size: { rows: number; columns: number }, cell: CellPlace): EngineValue {
    const results: BaseValueObject[][] = [];
    let waiting = false;
    for (let row = 0; row < size.rows; row += 1) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < size.columns; column += 1) {
        const single = args.map((arg, index) =>
          Array.isArray(arg) && !this.#isMatrix(index)
            ? (arg[arg.length === 1 ? 0 : row]?.[arg[0]?.length === 1 ? 0 : column] ?? null)
            : arg,
        );
        const value = this.functions.valueOf(this.metadata, single, cell);
        if (value === undefined) waiting = true;
        line.push(toEngineCell(Array.isArray(value) ? (value[0]?.[0] ?? null) : (value ?? null)));
      }
      results.push(line);
    }
    return waiting ? ErrorValueObject.create(BUSY as ErrorType) : arrayOf(results);
  }
}

function fromEngine(variant: BaseValueObject): FunctionValue {
  if (variant.isArray()) {
    return (variant as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cellFromEngine(cell)));
  }
  return cellFromEngine(variant);
}

function cellFromEngine(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return typeof plain === "bigint" || plain === undefined ? null : plain;
}

function toEngine(value: FunctionValue | undefined): EngineValue {
  if (value === undefined) return ErrorValueObject.create(BUSY as ErrorType);
  if (!Array.isArray(value)) return toEngineCell(value);
  if (value.length === 0 || value[0]?.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (value.length === 1 && value[0]?.length === 1) return toEngineCell(value[0][0] ?? null);
  return arrayOf(value.map((row) => row.map(toEngineCell)));
}

function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toEngineCell(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
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
