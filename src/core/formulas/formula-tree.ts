import { type FormulaToken, isCall, tokens } from "./formula-tokens";

/** A formula as it is calculated: calls, operations, and what they are given. */
export type FormulaPart =
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly FormulaPart[] }
  /** Operands that operators join; which operators, and in what order, is left out. */
  | { readonly kind: "operation"; readonly parts: readonly FormulaPart[] }
  /** Two ends joined by a colon. */
  | { readonly kind: "range"; readonly parts: readonly FormulaPart[] }
  /** Cells, named or listed: one, or several. */
  | { readonly kind: "cells"; readonly text: string; readonly several: boolean }
  /** A value; "" where an argument is left out. */
  | { readonly kind: "value"; readonly text: string };

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%", "@"]);
const ENDS = new Set(["", ",", ")", "}"]);
const LEFT_OUT: FormulaPart = { kind: "value", text: "" };

/**
 * The parts of a formula.
 *
 * @param formula in English with commas, with or without its equals sign
 *
 * @example formulaTree("=SUM(A1)") // { kind: "call", name: "SUM", parts: [{ kind: "cells", text: "A1", several: false }] }
 */
export function formulaTree(formula: string): FormulaPart {
  const pieces = tokens(formula.replace(/^\s*=/u, "")).filter(({ text }) => text.trim() !== "");
  return new TreeReader(pieces).expression();
}

/** Reads the pieces of a formula once, from the first to the last. */
class TreeReader {
  private at = 0;

  constructor(private readonly pieces: readonly FormulaToken[]) {}

  /** Operands and the operators between them, up to a comma or bracket that belongs to what is around. */
  expression(): FormulaPart {
    const parts: FormulaPart[] = [];
    let joined = false;
    while (!ENDS.has(this.text())) {
      if (OPERATORS.has(this.text())) {
        joined = true;
        this.at += 1;
      } else parts.push(this.range());
    }
    const [only = LEFT_OUT] = parts;
    return joined || parts.length > 1 ? { kind: "operation", parts } : only;
  }

  private range(): FormulaPart {
    const first = this.operand();
    if (this.text() !== ":") return first;
    this.at += 1;
    return { kind: "range", parts: [first, this.operand()] };
  }

  private operand(): FormulaPart {
    if (this.pieces[this.at]?.kind === "sheet") this.at += 1;
    const piece = this.pieces[this.at];
    this.at += 1;
    if (piece === undefined) return LEFT_OUT;
    const { kind, text } = piece;
    if (text === "(") return this.bracketed();
    if (text === "{") return this.constants();
    if (kind === "word" && isCall(this.pieces, this.at - 1)) {
      this.at += 1;
      return { kind: "call", name: text.toUpperCase(), parts: this.list() };
    }
    if (kind === "bracket") return ofTable(text);
    if (kind === "word" && this.pieces[this.at]?.kind === "bracket") {
      this.at += 1;
      return ofTable(this.pieces[this.at - 1]?.text ?? "");
    }
    if (kind === "cell") return this.cell(text);
    const isName = kind === "word" && !/^(?:TRUE|FALSE)$/iu.test(text);
    return isName ? { kind: "cells", text, several: true } : { kind: "value", text };
  }

  /** A cell, or with # behind it the cells over which its formula spilled. */
  private cell(text: string): FormulaPart {
    const spilled = this.text() === "#";
    if (spilled) this.at += 1;
    return { kind: "cells", text, several: spilled };
  }

  /** What stands between brackets; cells that are listed with commas are taken together. */
  private bracketed(): FormulaPart {
    const parts = this.list();
    const [only = LEFT_OUT] = parts;
    return parts.length > 1 ? { kind: "range", parts } : only;
  }

  private constants(): FormulaPart {
    while (!["", "}"].includes(this.text())) this.at += 1;
    this.at += 1;
    return { kind: "cells", text: "{}", several: true };
  }

  /** The expressions up to the closing bracket. */
  private list(): FormulaPart[] {
    const parts: FormulaPart[] = [];
    do {
      parts.push(this.expression());
      this.at += 1;
    } while (this.pieces[this.at - 1]?.text === ",");
    return parts;
  }

  private text(): string {
    return this.pieces[this.at]?.text ?? "";
  }
}

function ofTable(text: string): FormulaPart {
  return { kind: "cells", text, several: !/@|#this row/iu.test(text) };
}
