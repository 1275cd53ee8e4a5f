import { callOf, operand } from "../formulas/formula-arguments";
import { tokens } from "../formulas/formula-tokens";

/** An argument of a call as a twin needs it. `text` can stand as an operand in a formula. */
export type Argument =
  | { readonly kind: "left out" }
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "word"; readonly value: string; readonly text: string }
  /** What a twin gives: a number, "" or an error, never another text. */
  | { readonly kind: "result"; readonly text: string }
  /** A cell, a range, an array or an expression. */
  | { readonly kind: "cells"; readonly text: string };

/** An argument that is there. */
export type Given = Exclude<Argument, { readonly kind: "left out" }>;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/**
 * Reads the text of an argument. What guards ranges against blank cells that arrive as 0 is taken off: native formulas
 * tell them apart.
 *
 * @example argumentOf('IF(B2:B9="","",B2:B9)') // { kind: "cells", text: "B2:B9" }
 * @example argumentOf("0.5") // { kind: "number", value: 0.5, text: "0.5" }
 */
export function argumentOf(text: string | null): Argument {
  const plain = unguarded((text ?? "").trim());
  if (plain === "") return { kind: "left out" };
  if (NUMBER.test(plain)) return { kind: "number", value: Number(plain), text: operand(plain) };
  const [first, ...others] = tokens(plain);
  if (first?.kind === "string" && others.length === 0) {
    return { kind: "word", value: first.text.slice(1, -1).replaceAll('""', '"'), text: plain };
  }
  return { kind: "cells", text: operand(plain) };
}

/** The range inside IF(range="","",range) or IF(LEN(range)=0,"",range), as formulas of the templates pass it. */
function unguarded(text: string): string {
  const call = callOf(text);
  if (call?.name !== "IF") return text;
  const [condition = "", blank, range = ""] = call.args.map((argument) => argument.trim());
  const guards = [`${range}=""`, `LEN(${range})=0`].map(withoutBlanks);
  return blank === '""' && guards.includes(withoutBlanks(condition)) ? unguarded(range) : text;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}
