/** What a function takes as an argument: one value, cells as they stand, or every value of what is calculated there. */
export type Argument = "value" | "cells" | "array";

/** How many values a function gives: one, several, as many as its values or any argument has, or as its positions ask. */
export type Result = "one" | "several" | "values" | "all" | "positions";

interface Signature {
  /** For each of its first arguments; further ones are as the last is, or in turns as the last two are. */
  readonly takes: readonly Argument[];
  readonly turns?: boolean;
  readonly gives: Result;
}

const [VALUE, CELLS, ARRAY] = ["value", "cells", "array"] as const;

/** Functions that take more than one value somewhere. */
const SIGNATURES: readonly (readonly [names: string, Signature])[] = [
  ["SUM COUNT COUNTA MAX MIN AVERAGE PRODUCT MEDIAN STDEV STDEV.S VAR VAR.S", { takes: [CELLS], gives: "one" }],
  ["AND OR COUNTBLANK ROWS COLUMNS", { takes: [CELLS], gives: "one" }],
  ["SUMPRODUCT SUMSQ SUMXMY2", { takes: [ARRAY], gives: "one" }],
  ["MMULT MINVERSE TRANSPOSE FREQUENCY", { takes: [ARRAY], gives: "several" }],
  ["INDEX", { takes: [ARRAY, VALUE], gives: "positions" }],
  ["ROW COLUMN", { takes: [CELLS], gives: "all" }],
  ["MATCH", { takes: [VALUE, CELLS, VALUE], gives: "values" }],
  ["VLOOKUP HLOOKUP", { takes: [VALUE, CELLS, VALUE], gives: "values" }],
  ["LOOKUP", { takes: [VALUE, ARRAY], gives: "values" }],
  ["SMALL LARGE PERCENTILE QUARTILE COUNTIF", { takes: [CELLS, VALUE], gives: "values" }],
  ["RANK", { takes: [VALUE, CELLS, VALUE], gives: "values" }],
  ["SUMIF AVERAGEIF", { takes: [CELLS, VALUE, CELLS], gives: "values" }],
  ["COUNTIFS", { takes: [CELLS, VALUE], turns: true, gives: "values" }],
  ["SUMIFS AVERAGEIFS", { takes: [CELLS, CELLS, VALUE], turns: true, gives: "values" }],
  ["SUBTOTAL", { takes: [VALUE, CELLS], gives: "one" }],
  ["OFFSET", { takes: [CELLS, VALUE], gives: "several" }],
  ["INDIRECT", { takes: [VALUE], gives: "several" }],
  ["IF CHOOSE", { takes: [VALUE, CELLS], gives: "all" }],
  ["IFERROR IFNA", { takes: [VALUE], gives: "all" }],
];

const BY_NAME: ReadonlyMap<string, Signature> = new Map(
  SIGNATURES.flatMap(([names, signature]) => names.split(" ").map((name) => [name, signature] as const)),
);
const ADD_IN = /^COMPETENCY\./u;
const OF_ADD_IN: Signature = { takes: [CELLS], gives: "one" };
const OF_VALUES: Signature = { takes: [VALUE], gives: "values" };
const JUMPS = new Set(["IF", "CHOOSE", "IFERROR", "IFNA"]);

function signatureOf(name: string): Signature {
  return BY_NAME.get(name) ?? (ADD_IN.test(name) ? OF_ADD_IN : OF_VALUES);
}

/**
 * What a function takes at a position, counted from 0.
 *
 * @param name in capitals
 * @example argumentOf("SUMIFS", 4) // "value"
 */
export function argumentOf(name: string, position: number): Argument {
  const { takes, turns } = signatureOf(name);
  const last = takes.length - 1;
  const index = position <= last ? position : turns ? last - ((position - last) % 2) : last;
  return takes[index] ?? VALUE;
}

/** How many values a function gives. */
export function resultOf(name: string): Result {
  return signatureOf(name).gives;
}

/** Whether one value decides which argument is calculated, so that several never reach it unless the mark is there. */
export function isJump(name: string): boolean {
  return JUMPS.has(name);
}
