import { toBoolean, toNumber, toText } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { FormulaError, NUM, type Scalar, VALUE, type Value } from "../values";

interface Kinds {
  readonly number: number;
  /** A number of which Excel takes the whole part. */
  readonly whole: number;
  readonly text: string;
  readonly boolean: boolean;
  readonly any: Scalar;
}
type Kind = keyof Kinds;
type Taken<K extends readonly Kind[]> = { -readonly [I in keyof K]: Kinds[K[I]] };
type Convert = (value: Scalar) => Scalar;

const CONVERT: Readonly<Record<Kind, Convert>> = {
  number: toNumber,
  whole: (value) => {
    const number = toNumber(value);
    return typeof number === "number" ? Math.trunc(number) : number;
  },
  text: toText,
  boolean: toBoolean,
  any: (value) => value,
};

/**
 * A function that takes single values, converted as it says. What is left out at the end is undefined, in the middle
 * blank.
 *
 * @example single(["number"], ["whole"], (value, digits = 0) => round(value, digits))
 */
export function single<R extends readonly Kind[], O extends readonly Kind[]>(
  required: readonly [...R],
  optional: readonly [...O],
  calculate: (...args: [...Taken<R>, ...Partial<Taken<O>>]) => Scalar,
): FormulaFunction {
  const converts = [...required, ...optional].map((kind) => CONVERT[kind]);
  // The kinds say which types the values have.
  const result = calculate as Calculate;
  const count = [required.length, converts.length] as const;
  const [first = toNumber, second = toNumber] = converts;
  const call = (args: readonly Argument[]): Value => {
    if (args.length === 1) return withOne(first, result, args);
    return args.length === 2 ? withTwo(first, second, result, args) : withAll(converts, result, args);
  };
  return { count, takes: converts.map(() => "value"), call };
}

type Calculate = (...args: readonly (Scalar | undefined)[]) => Scalar;

function withOne(convert: Convert, calculate: Calculate, args: readonly Argument[]): Value {
  const value = convert(scalar(args[0]));
  return value instanceof FormulaError ? value : checked(calculate(value));
}

function withTwo(first: Convert, second: Convert, calculate: Calculate, args: readonly Argument[]): Value {
  const a = first(scalar(args[0]));
  if (a instanceof FormulaError) return a;
  const b = second(scalar(args[1]));
  return b instanceof FormulaError ? b : checked(calculate(a, b));
}

function withAll(converts: readonly Convert[], calculate: Calculate, args: readonly Argument[]): Value {
  const values: Scalar[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const value = (converts[index] ?? toNumber)(scalar(args[index]));
    if (value instanceof FormulaError) return value;
    values.push(value);
  }
  return checked(calculate(...values));
}

/** What stands where one value is taken; what is left out is blank. */
export function scalar(argument: Argument): Scalar {
  if (typeof argument !== "object" || argument === null) return argument ?? null;
  return argument instanceof FormulaError ? argument : VALUE;
}

/** A result that no number holds is #NUM!; there is no negative 0. */
export function checked(value: Scalar): Scalar {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? value + 0 : NUM;
}
