import { numberInText, textOfNumber } from "./number-text";
import { type FormulaError, type Scalar, VALUE } from "./values";

/**
 * A value as a number, as arithmetic takes it: blank is 0, TRUE 1, a text what it reads as.
 *
 * @returns #VALUE! for other texts; errors as they are
 * @example toNumber("50%") // 0.5
 */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (numberInText(value) ?? VALUE) : value;
}

/**
 * A value as a text, as & takes it: numbers in the format General, blank "".
 *
 * @returns errors as they are
 * @example toText(0.1 + 0.2) // "0.3"
 */
export function toText(value: Scalar): string | FormulaError {
  if (typeof value === "string") return value;
  if (typeof value === "number") return textOfNumber(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/**
 * A value as a condition: 0 and blank are FALSE, other numbers TRUE.
 *
 * @returns #VALUE! for texts other than TRUE and FALSE; errors as they are
 * @example toBoolean("true") // true
 */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  return typeof value === "string" ? (booleanInText(value) ?? VALUE) : value;
}

/** TRUE or FALSE in any case; undefined for other texts. */
export function booleanInText(text: string): boolean | undefined {
  if (text.length === 4) return text.toUpperCase() === "TRUE" ? true : undefined;
  return text.length === 5 && text.toUpperCase() === "FALSE" ? false : undefined;
}
