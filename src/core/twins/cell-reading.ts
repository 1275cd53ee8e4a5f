import { isNotRated } from "../formulas/cell-words";
import type { Given } from "./argument";

/**
 * Formula text for how many cells of a range hold neither a number nor a word for "not rated". Booleans and errors count,
 * and so does text that reads as a number: the twins know numbers only, and say so rather than leaving it out.
 *
 * @returns no term where there cannot be one; errors of nested twins go through by themselves
 */
export function unreadable(argument: Given): readonly string[] {
  const { kind, text } = argument;
  if (kind === "number" || kind === "result") return [];
  return [`SUMPRODUCT(1-ISNUMBER(${text})-${isNotRated(text)})`];
}

/** The same for a single value. */
export function unreadableValue(argument: Given): readonly string[] {
  const { kind, text } = argument;
  if (kind === "number" || kind === "result") return unreadable(argument);
  return [`1-ISNUMBER(${text})-${isNotRated(text)}`];
}

/** Formula text for how many cells of a range stand below or above a bound, texts left aside. */
export function outOfBounds({ text }: Given, sign: "<" | ">", bound: number): string {
  return `SUMPRODUCT(ISNUMBER(${text})*(${text}${sign}${bound}))`;
}

/** The same for a single value. */
export function valueOutOfBounds(argument: Given, sign: "<" | "<=" | ">", bound: number): readonly string[] {
  return [`ISNUMBER(${argument.text})*(${argument.text}${sign}${bound})`];
}

/**
 * Formula texts that are above 0 where ranges differ in rows or columns. SUMPRODUCT minds that in Excel, but not in every
 * program, and not where ranges are multiplied before.
 */
export function differentShapes(first: Given, ...others: readonly Given[]): readonly string[] {
  return others.flatMap((other) =>
    ["ROWS", "COLUMNS"].map((size) => `(${size}(${first.text})<>${size}(${other.text}))`),
  );
}

/**
 * Formula text for whether something is a whole number within bounds, for a range an array.
 */
export function isWhole(text: string, lowest: number, highest?: string): string {
  const below = highest === undefined ? "" : `*(${text}<=${highest})`;
  return isTrue(`ISNUMBER(${text})*(${text}=INT(${text}))*(${text}>=${lowest})${below}`);
}

/**
 * Formula text for whether all of what is multiplied holds, for a range an array: 0 to the power of −1 is no number, and
 * neither is what comes of a text.
 */
export function isTrue(product: string): string {
  return `ISNUMBER((${product})^-1)`;
}

/** Formula text for how many weights are negative. */
export function negative(weights: Given): string {
  return outOfBounds(weights, "<", 0);
}

/**
 * Formula text for a result, or #VALUE! where something is wrong with what it is made of.
 *
 * @param wrong formula texts of numbers, 0 where all is well
 * @example checked(["A1"], "B1") // "IF(A1>0,#VALUE!,B1)"
 */
export function checked(wrong: readonly string[], result: string): string {
  return wrong.length === 0 ? result : `IF(${wrong.join("+")}>0,#VALUE!,${result})`;
}

/** Formula text for a range with 0 for everything that is no number, so that it can be calculated with cell by cell. */
export function numbersOf({ text }: Given): string {
  return `VALUE(REPT(${text},ISNUMBER(${text}))&REPT(0,1-ISNUMBER(${text})))`;
}

/** Formula text for a result that needs numbers, "" where one of the single values is blank. */
export function ifNumbers(values: readonly Given[], result: string): string {
  const tests = values.flatMap(({ kind, text }) => {
    if (kind === "number") return [];
    return kind === "result" ? [`${text}<>""`] : [`ISNUMBER(${text})`];
  });
  if (tests.length === 0) return result;
  return `IF(${tests.length > 1 ? `AND(${tests.join(",")})` : tests.join("")},${result},"")`;
}
