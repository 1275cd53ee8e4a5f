export type TokenKind = "string" | "bracket" | "sheet" | "cell" | "word" | "number" | "other";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["other", /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!)/y],
  ["bracket", /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/suy],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["cell", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iuy],
  ["word", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy],
  ["other", /./suy],
];

/**
 * A formula in pieces, so that a change can leave texts, sheet names and structured references alone. Joined, the
 * pieces are the formula again.
 *
 * @example tokens('SUM(A1,"A1")').map((token) => token.kind) // ["word", "other", "cell", "other", "string", "other"]
 */
export function tokens(formula: string): FormulaToken[] {
  const found: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      found.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return found;
}

/** The formula whose pieces these are. */
export function joined(pieces: readonly FormulaToken[]): string {
  return pieces.map((piece) => piece.text).join("");
}

/** Whether the word at this place is called: an opening parenthesis follows. */
export function isCall(pieces: readonly FormulaToken[], index: number): boolean {
  if (pieces[index]?.kind !== "word") return false;
  let next = index + 1;
  while (pieces[next]?.text === " ") next += 1;
  return pieces[next]?.text === "(";
}

/** Index of the parenthesis that closes the one at `open`; -1 where none does. */
export function closingIndex(pieces: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    const text = pieces[index]?.text;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
