import { closingIndex, type FormulaToken, joined, tokens } from "./formula-tokens";

const BLANK = /^\s+$/;

/** Texts of a call's arguments without the blanks around them; "" = left out. A call without arguments has none. */
export function argumentTexts(pieces: readonly FormulaToken[], open: number, close: number): string[] {
  const texts: string[] = [];
  let start = open + 1;
  for (const comma of [...topLevel(pieces, open + 1, close, ","), close]) {
    texts.push(joined(pieces.slice(start, comma)).trim());
    start = comma + 1;
  }
  return texts.length === 1 && texts[0] === "" ? [] : texts;
}

/** Indexes of the pieces with this text that stand outside of inner parentheses and braces. */
function topLevel(pieces: readonly FormulaToken[], from: number, to: number, text: string): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index];
    if (piece?.text === "(" || piece?.text === "{") {
      const close = closingIndex(pieces, index);
      index = close < 0 ? to : close;
    } else if (piece?.kind === "other" && piece.text === text) found.push(index);
  }
  return found;
}

/**
 * A formula text as one operand: in parentheses where an operator stands outside of them.
 *
 * @example operand("A1+B1") // "(A1+B1)"
 * @example operand("SUM(A1+B1)") // "SUM(A1+B1)"
 */
export function operand(text: string): string {
  const pieces = tokens(text);
  const operators = [..."+-*/^&=<>%, "].some((sign) => topLevel(pieces, 0, pieces.length, sign).length > 0);
  return operators ? `(${text})` : text;
}

/** The name of the function that a text is one call of, in capitals, with its arguments; null for anything else. */
export function callOf(text: string): { readonly name: string; readonly args: readonly string[] } | null {
  const pieces = tokens(text).filter((piece, index, all) => !(BLANK.test(piece.text) && all[index + 1]?.text === "("));
  const [name, open] = pieces;
  if (name?.kind !== "word" || open?.text !== "(" || closingIndex(pieces, 1) !== pieces.length - 1) return null;
  return { name: name.text.toUpperCase(), args: argumentTexts(pieces, 1, pieces.length - 1) };
}
