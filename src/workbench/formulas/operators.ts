import { toNumber, toText } from "./coerce";
import { compare } from "./compare";
import type { BinaryOperator } from "./syntax";
import { DIV0, NUM, type Scalar, isError } from "./values";

type Operation = (a: Scalar, b: Scalar) => Scalar;

/** The operators between two values. Errors pass, the left one first. */
export const OPERATIONS: Readonly<Partial<Record<BinaryOperator, Operation>>> = {
  "+": arithmetic((a, b) => nearZero(a + b, a)),
  "-": arithmetic((a, b) => nearZero(a - b, a)),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  "^": arithmetic((a, b) => power(a, b)),
  "&": (a, b) => {
    const left = toText(a);
    if (isError(left)) return left;
    const right = toText(b);
    return isError(right) ? right : left + right;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

export function negative(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : -number;
}

export function percent(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : number / 100;
}

function arithmetic(operation: (a: number, b: number) => Scalar): Operation {
  return (a, b) => {
    const left = typeof a === "number" ? a : toNumber(a);
    if (typeof left !== "number") return left;
    const right = typeof b === "number" ? b : toNumber(b);
    if (typeof right !== "number") return right;
    const result = operation(left, right);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}

/** Excel gives 0 where a sum is no more than the rounding error of what it is made of. */
function nearZero(sum: number, part: number): number {
  return sum !== 0 && Math.abs(sum) < Math.abs(part) * 2 ** -49 ? 0 : sum;
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return base ** exponent;
}

function comparison(holds: (order: number) => boolean): Operation {
  return (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compare(a, b));
  };
}
