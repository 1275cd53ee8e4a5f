import { plainText, readNumberCell } from "../../tables/number-cell";
import { fault } from "../../scoring/fault";
import type { ArgumentCells, ParameterKind } from "../parameter";
import { onlyCell, shownCell } from "./argument-cells";

/**
 * A number; null = blank or left out.
 *
 * @throws FunctionFault "argument-not-a-number"
 * @example number.read([[" ３ "]], "score") // 3
 */
export const number: ParameterKind<number | null> = {
  takes: "value",
  read: (argument, parameter) => {
    const cell = onlyCell(argument);
    const read = readNumberCell(cell);
    if (read.kind === "number") return read.value;
    if (read.kind === "blank") return null;
    throw fault("value", { code: "argument-not-a-number", parameters: { parameter, value: shownCell(cell) } });
  },
};

/**
 * A number that is not negative; null = blank or left out.
 *
 * @throws FunctionFault "negative-argument", and as number
 */
export const amount: ParameterKind<number | null> = {
  takes: "value",
  read: (argument, parameter) => {
    const value = number.read(argument, parameter);
    if (value !== null && value < 0) throw fault("value", { code: "negative-argument", parameters: { parameter } });
    return value;
  },
};

/**
 * The code of a person, as text: leading zeros stay.
 *
 * @example code.read([[" 0007 "]], "person") // "0007"
 */
export const code: ParameterKind<string> = {
  takes: "value",
  read: (argument) => shownCell(onlyCell(argument)).trim(),
};

/**
 * One of several words, capitals and full-width letters aside; the first where it is blank or left out.
 *
 * @throws FunctionFault "unknown-option"
 * @example word(["strict", "count"]).read([["Count"]], "method") // "count"
 */
export function word<const Word extends string>(words: readonly [Word, ...Word[]]): ParameterKind<Word> {
  return { takes: "value", words, read: (argument, parameter) => wordOf(argument, parameter, words) };
}

/** What `word` reads, for kinds that take other things beside words. */
export function wordOf<Word extends string>(
  argument: ArgumentCells,
  parameter: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = plainText(shownCell(onlyCell(argument)));
  if (value === "") return words[0];
  const chosen = words.find((candidate) => candidate === value.toLowerCase());
  if (chosen !== undefined) return chosen;
  throw fault("value", { code: "unknown-option", parameters: { parameter, value, options: words.join(", ") } });
}
