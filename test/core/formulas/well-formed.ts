import { tokens } from "../../../src/core/formulas/formula-tokens";

const OPERANDS = new Set(["string", "cell", "word", "number", "bracket"]);

/**
 * What is wrong with a formula's text, as a spreadsheet would find it; null where nothing is. Two values with nothing
 * between them are what is left where a quote ended a text too early.
 */
export function malformed(formula: string): string | null {
  const pieces = tokens(formula.replace(/^=/, "")).filter(({ text }) => !/^\s+$/.test(text));
  let depth = 0;
  let before: (typeof pieces)[number] | undefined;
  for (const piece of pieces) {
    if (piece.text === '"') return "a text that never ends";
    if (piece.text === "'") return "the name of a sheet that never ends";
    depth += piece.text === "(" || piece.text === "{" ? 1 : piece.text === ")" || piece.text === "}" ? -1 : 0;
    if (depth < 0) return "a parenthesis too many";
    if (before !== undefined && endsValue(before) && beginsValue(piece, before)) {
      return `two values side by side: ${before.text} ${piece.text}`;
    }
    before = piece;
  }
  return depth === 0 ? null : "a parenthesis that never closes";
}

type Piece = ReturnType<typeof tokens>[number];

function endsValue({ kind, text }: Piece): boolean {
  return OPERANDS.has(kind) || text === ")" || text === "}" || text.startsWith("#");
}

function beginsValue({ kind, text }: Piece, before: Piece): boolean {
  if (text === "(" || kind === "bracket") return before.kind !== "word";
  return OPERANDS.has(kind) || kind === "sheet" || text === "{" || text.startsWith("#");
}
