import { booleanInText } from "./coerce";
import { compareTexts } from "./compare";
import { numberInText } from "./number-text";
import { FormulaError, type Scalar } from "./values";
import { literalOf, patternOf } from "./wildcards";

export type Test = (cell: Scalar) => boolean;

/** A criterion that asks for one value, which an index can answer; undefined is for all others. */
export type Sought =
  | { readonly kind: "number"; readonly value: number }
  /** In lower case. */
  | { readonly kind: "text"; readonly text: string };

const OPERATOR = /^(<>|<=|>=|=|<|>)/;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/**
 * Test of cells for COUNTIF and its kin: =, <>, <, <=, > and >= before a value, and the wildcards *, ? and ~. Numbers
 * equal texts that read as them; other comparisons look at cells of their own kind alone. "=" finds blank cells, "" also
 * empty texts, "<>" all but blank cells. A blank criterion is 0.
 *
 * @example criterion(">=3")(4) // true
 */
export function criterion(value: Scalar): Test {
  if (value === null) return equalsNumber(0);
  if (typeof value === "number") return equalsNumber(value);
  if (typeof value === "boolean" || value instanceof FormulaError) return (cell) => cell === value;
  const operator = OPERATOR.exec(value)?.[0] ?? "";
  const operand = value.slice(operator.length);
  if (operator === "" || operator === "=") return equals(operand, operator);
  if (operator === "<>") {
    const same = equals(operand, "=");
    return (cell) => !same(cell);
  }
  return ordered(operator, operand);
}

/**
 * The one value that a criterion asks for.
 *
 * @example soughtBy("=Ability") // { kind: "text", text: "ability" }
 */
export function soughtBy(value: Scalar): Sought | undefined {
  if (value === null) return { kind: "number", value: 0 };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value !== "string" || /^(?:<|>)/.test(value)) return undefined;
  const operand = value.startsWith("=") ? value.slice(1) : value;
  if (operand === "" || booleanInText(operand) !== undefined || ERROR.test(operand)) return undefined;
  const number = numberInText(operand);
  if (number !== undefined) return { kind: "number", value: number };
  const text = literalOf(operand);
  return text === undefined ? undefined : { kind: "text", text: text.toLowerCase() };
}

function equals(operand: string, operator: string): Test {
  if (operand === "") return operator === "" ? (cell) => cell === null || cell === "" : (cell) => cell === null;
  const number = numberInText(operand);
  if (number !== undefined) return equalsNumber(number);
  const boolean = booleanInText(operand);
  if (boolean !== undefined) return (cell) => cell === boolean;
  if (ERROR.test(operand)) {
    const error = FormulaError.of(operand.toUpperCase());
    return (cell) => cell === error;
  }
  const text = literalOf(operand);
  return text === undefined ? matches(patternOf(operand, "whole")) : equalsText(text);
}

function equalsNumber(value: number): Test {
  return (cell) => cell === value || (typeof cell === "string" && numberInText(cell) === value);
}

function equalsText(text: string): Test {
  const low = text.toLowerCase();
  return (cell) =>
    typeof cell === "string" && (cell === text || (cell.length === text.length && cell.toLowerCase() === low));
}

function matches(pattern: RegExp): Test {
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

function ordered(operator: string, operand: string): Test {
  const number = numberInText(operand);
  if (number !== undefined) return orderedNumbers(operator, number);
  const boolean = booleanInText(operand);
  const signs = new Set(operator);
  const holds = (order: number): boolean => (order === 0 ? signs.has("=") : signs.has(order < 0 ? "<" : ">"));
  if (boolean !== undefined) return (cell) => typeof cell === "boolean" && holds(Number(cell) - Number(boolean));
  if (operand === "") return () => false;
  return (cell) => typeof cell === "string" && holds(compareTexts(cell, operand));
}

function orderedNumbers(operator: string, value: number): Test {
  switch (operator) {
    case "<":
      return (cell) => typeof cell === "number" && cell < value;
    case "<=":
      return (cell) => typeof cell === "number" && cell <= value;
    case ">":
      return (cell) => typeof cell === "number" && cell > value;
    default:
      return (cell) => typeof cell === "number" && cell >= value;
  }
}
