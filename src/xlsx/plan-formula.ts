import { closingIndex, type FormulaToken, joined, tokens } from "../core/formulas/formula-tokens";

const CUSTOM = /^_xldudf_COMPETENCY_(\w+)$/i;
const LONGEST_FORMULA = 8_192;
const FUNCTION = /^_xlfn\.(?:_xlws\.)?/i;
const SPECIAL_ITEM = /\[#(?:all|headers|data|totals|this row)\]/gi;
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
 * Whether a file's formula is taken over: not one that reaches out of its workbook, to another file or another program,
 * nor one longer than Excel allows. Its last value is taken instead.
 *
 * @example isTakenOver("[1]Sheet1!A1") // false
 */
export function isTakenOver(stored: string): boolean {
  if (stored.length > LONGEST_FORMULA) return false;
  return !tokens(stored).some(
    (piece, index, pieces) =>
      (piece.kind === "other" && piece.text === "|") ||
      (piece.kind === "sheet" && /^'.*\[/s.test(piece.text)) ||
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
    if (piece.kind === "word") result.push({ ...piece, text: knownName(piece.text) });
    else if (piece.kind === "bracket") result.push({ ...piece, text: tableItem(piece.text) });
    else result.push(piece);
  }
  return result;
}

/** Other programs write functions that they do not know in small letters. */
function knownName(word: string): string {
  const custom = CUSTOM.exec(word)?.[1];
  if (custom !== undefined) return `COMPETENCY.${custom.toUpperCase()}`;
  if (FUNCTION.test(word)) return word.replace(FUNCTION, "").toUpperCase();
  return word.replace(PARAMETER, "");
}

/** tbl[] is the table's data, tbl[[#All]] is tbl[#All]; other programs write the items in small letters. */
function tableItem(bracket: string): string {
  if (bracket === "[]") return "";
  return bracket.replace(SPECIAL_ITEM, capitalised).replace(/^\[(\[#[^\]]+\])\]$/, "$1");
}

function capitalised(item: string): string {
  return item.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
