import { closingIndex, type FormulaToken, joined, tokens } from "./formula-tokens";

const CUSTOM = /^_xldudf_COMPETENCY_(\w+)$/i;
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.|_xludf\.)?/i;
const PARAMETER = /^_xlpm\./i;

/**
 * The formula that people know, from the one that a file holds: the reverse of fileFormula. Written-out references to
 * a table's own row stay written out, which every program understands.
 *
 * @example planFormula("_xldudf_COMPETENCY_MATCH(_xlfn.ANCHORARRAY(A1))") // "=COMPETENCY.MATCH(A1#)"
 */
export function planFormula(stored: string): string {
  return `=${joined(withShortForms(tokens(stored.replace(/^\s*=/, ""))))}`;
}

/**
 * Whether a formula reaches out of its workbook: to another file, or to another program. Such a formula is not taken
 * over from a file; its last value is.
 */
export function reachesOutside(stored: string): boolean {
  return tokens(stored).some(
    (piece, index, pieces) =>
      (piece.kind === "other" && piece.text === "|") ||
      (piece.kind === "sheet" && /^'.*\[/.test(piece.text)) ||
      (piece.kind === "bracket" && /^\[\d+\]$/.test(piece.text) && pieces[index - 1]?.kind !== "word"),
  );
}

function withShortForms(pieces: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) break;
    const name = piece.kind === "word" ? piece.text.toUpperCase() : "";
    const close = pieces[index + 1]?.text === "(" ? closingIndex(pieces, index + 1) : -1;
    if (close > 0 && (name === "_XLFN.ANCHORARRAY" || name === "_XLFN.SINGLE")) {
      const inner = withShortForms(pieces.slice(index + 2, close));
      const mark: FormulaToken = { kind: "other", text: name === "_XLFN.SINGLE" ? "@" : "#" };
      result.push(...(name === "_XLFN.SINGLE" ? [mark, ...inner] : [...inner, mark]));
      index = close;
      continue;
    }
    result.push(piece.kind === "word" ? { ...piece, text: knownName(piece.text) } : piece);
  }
  return result;
}

function knownName(word: string): string {
  const custom = CUSTOM.exec(word)?.[1];
  if (custom !== undefined) return `COMPETENCY.${custom.toUpperCase()}`;
  return word.replace(PARAMETER, "").replace(PREFIX, "");
}
