import { LocaleType } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Argument, FormulaFunction, Reader } from "../formulas/formula-function";
import { Area, FormulaError, Matrix, NAME, type Scalar, VALUE, type Value } from "../formulas/values";

/** Univer's own function of this name, for those that the formula engine does not know itself. */
export function gridFunction(service: IFunctionService, name: string): FormulaFunction | undefined {
  const executor = service.getExecutor(name) as BaseFunction | null | undefined;
  if (!executor || executor.needsReferenceObject || executor.isAsync()) return undefined;
  if (executor.needsLocale) executor.setLocale(LocaleType.EN_US);
  return {
    count: [Math.max(executor.minParams, 0), executor.maxParams < 0 ? 255 : executor.maxParams],
    takes: ["values"],
    takesErrors: true,
    call: (args, reader) => calculated(executor, args, reader),
  };
}

function calculated(executor: BaseFunction, args: readonly Argument[], reader: Reader): Value {
  executor.setRefInfo("", reader.sheet, reader.row, reader.column);
  const result = executor.calculate(...args.map(toGrid));
  return "isArray" in result ? fromGrid(result as BaseValueObject) : NAME;
}

function toGrid(value: Argument): BaseValueObject {
  if (!(value instanceof Matrix))
    return value instanceof Area ? ErrorValueObject.create(ErrorType.REF) : one(value ?? null);
  const rows = Array.from({ length: value.rows }, (_, row) =>
    Array.from({ length: value.columns }, (_unused, column) => one(value.at(row, column))),
  );
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: value.rows,
    columnCount: value.columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function one(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.code as ErrorType);
}

function fromGrid(value: BaseValueObject): Value {
  if (!value.isArray()) return plain(value);
  const array = value as ArrayValueObject;
  const cells = array.getArrayValue().flatMap((row) => row.map((cell) => (cell ? plain(cell) : null)));
  return cells.length === 1 ? (cells[0] ?? null) : new Matrix(array.getRowCount(), array.getColumnCount(), cells);
}

function plain(value: BaseValueObject): Scalar {
  if (value.isNull()) return null;
  const held = value.getValue();
  if (value.isError()) return FormulaError.of(String(held));
  return typeof held === "bigint" ? Number(held) : (held ?? VALUE);
}
