import type { Scalar } from "./values";

const DIGITS = 15;
/** Numbers further apart, measured by their size, differ within fifteen digits. */
const SURELY_APART = 1e-14;

const ORDER = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Orders two values as Excel does: numbers, then texts without regard to case, then FALSE and TRUE. Blank is 0, "" or
 * FALSE as the other one is. Numbers are equal that agree in fifteen digits. Errors are the caller's.
 *
 * @returns below 0 where the first comes first, 0 where they are equal
 * @example compare(0.1 + 0.2, 0.3) // 0
 */
export function compare(a: Scalar, b: Scalar): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (a === null) return b === null ? 0 : compare(blankAs(b), b);
  if (b === null) return compare(a, blankAs(a));
  const kinds = kindOf(a) - kindOf(b);
  return kinds !== 0 ? kinds : Number(a) - Number(b);
}

/**
 * Whether two values are equal by the rules of `compare`.
 *
 * @example equal("Ability", "ABILITY") // true
 */
export function equal(a: Scalar, b: Scalar): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return sameText(a, b);
  return compare(a, b) === 0;
}

/** Whether two texts are the same without regard to case. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Orders numbers on their first fifteen digits. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  if (Math.abs(a - b) > SURELY_APART * Math.abs(a)) return a < b ? -1 : 1;
  return Number(a.toPrecision(DIGITS)) - Number(b.toPrecision(DIGITS));
}

/** Orders texts without regard to case; accents count. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA === lowB) return 0;
  return ORDER.compare(lowA, lowB) || (lowA < lowB ? -1 : 1);
}

function blankAs(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function kindOf(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
