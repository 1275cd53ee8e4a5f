import { closingIndex, type FormulaToken, isCall, joined, tokens } from "../core/formulas/formula-tokens";
import { filePrefix } from "./newer-functions";

const CUSTOM = /^COMPETENCY\.([A-Za-z0-9_.]+)$/i;

/** Where a formula stands, as far as references to tables depend on it. */
export interface FormulaPlace {
  /** The table around it, for references that leave its name out. */
  readonly table?: string | undefined;
  /** Names of all tables of the workbook, in small letters. */
  readonly tables: ReadonlySet<string>;
}

const NO_TABLES: FormulaPlace = { tables: new Set() };

/**
 * A formula as files hold it: no equals sign; custom functions by the name under which an add-in's functions are
 * stored; prefixes on newer functions and on the names that LET and LAMBDA introduce; the short forms of the formula
 * bar (tbl, tbl[#All], tbl[@col], A1#, @A1:A9) written out. A table's bare name becomes tbl[], as Excel stores it:
 * LibreOffice counts the header row in otherwise, and it knows tbl[[#All]] but not tbl[#All].
 *
 * @param formula in English with commas, with or without its equals sign
 *
 * @example fileFormula("=COMPETENCY.MATCH(tbl[@a],A1#)")
 * // "_xldudf_COMPETENCY_MATCH(tbl[[#This Row],[a]],_xlfn.ANCHORARRAY(A1))"
 */
export function fileFormula(formula: string, place: FormulaPlace = NO_TABLES): string {
  const pieces = withSingles(withAnchors(tokens(formula.replace(/^\s*=/, ""))));
  const introduced = introducedNames(pieces);
  return joined(
    pieces.map((piece, index) => {
      if (piece.kind === "bracket")
        return { ...piece, text: fullReference(piece.text, pieces[index - 1], place.table) };
      if (piece.kind !== "word" && piece.kind !== "cell") return piece;
      if (introduced.has(piece.text.toLowerCase())) return { ...piece, text: `_xlpm.${piece.text}` };
      if (isCall(pieces, index)) return { ...piece, text: fileFunction(piece.text) };
      const isTable = place.tables.has(piece.text.toLowerCase()) && pieces[index - 1]?.kind !== "sheet";
      return isTable && pieces[index + 1]?.kind !== "bracket" ? { ...piece, text: `${piece.text}[]` } : piece;
    }),
  );
}

/** Whether a formula calls one of the product's custom functions. */
export function callsCustomFunction(formula: string): boolean {
  const pieces = tokens(formula);
  return pieces.some((piece, index) => CUSTOM.test(piece.text) && isCall(pieces, index));
}

function fileFunction(name: string): string {
  const custom = CUSTOM.exec(name)?.[1];
  if (custom !== undefined) return `_xldudf_COMPETENCY_${custom.replace(/\./g, "_").toUpperCase()}`;
  return filePrefix(name) + name;
}

function fullReference(text: string, before: FormulaToken | undefined, table: string | undefined): string {
  const named = before?.kind === "word" || before?.text === "]";
  const name = named || table === undefined ? "" : table;
  const thisRow = /^\[\s*@(.*)\]$/s.exec(text)?.[1]?.trim();
  if (thisRow === undefined) return name + text.replace(/^\[(#[^\]]+)\]$/, "[[$1]]");
  if (thisRow === "") return `${name}[[#This Row]]`;
  return `${name}[[#This Row],${thisRow.startsWith("[") ? thisRow : `[${thisRow}]`}]`;
}

/** A1# means the cells that the formula in A1 spilled over. */
function withAnchors(pieces: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  pieces.forEach((piece, index) => {
    const cell = pieces[index - 1];
    if (piece.text !== "#" || cell?.kind !== "cell") {
      result.push(piece);
      return;
    }
    result.pop();
    const sheet = result.at(-1)?.kind === "sheet" ? (result.pop()?.text ?? "") : "";
    result.push({ kind: "other", text: `_xlfn.ANCHORARRAY(${sheet}${cell.text})` });
  });
  return result;
}

/** @ before an operand asks for one of its values: the one in the formula's own row or column. */
function withSingles(pieces: readonly FormulaToken[]): FormulaToken[] {
  const at = pieces.findIndex((piece) => piece.kind === "other" && piece.text === "@");
  if (at < 0) return [...pieces];
  const end = operandEnd(pieces, at + 1);
  return [
    ...pieces.slice(0, at),
    { kind: "other", text: "_xlfn.SINGLE(" },
    ...pieces.slice(at + 1, end),
    { kind: "other", text: ")" },
    ...withSingles(pieces.slice(end)),
  ];
}

function operandEnd(pieces: readonly FormulaToken[], start: number): number {
  let index = start;
  if (pieces[index]?.kind === "sheet") index += 1;
  if (isCall(pieces, index) || pieces[index]?.text === "(") {
    const open = pieces.findIndex((piece, place) => place >= index && piece.text === "(");
    const close = closingIndex(pieces, open);
    return close < 0 ? pieces.length : close + 1;
  }
  index += 1;
  if (pieces[index]?.kind === "bracket") index += 1;
  return pieces[index]?.text === ":" ? operandEnd(pieces, index + 1) : index;
}

/** The names that LET and LAMBDA introduce, in small letters. */
function introducedNames(pieces: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  pieces.forEach((piece, index) => {
    const call = piece.text.toUpperCase();
    if ((call !== "LET" && call !== "LAMBDA") || !isCall(pieces, index)) return;
    const open = pieces.findIndex((other, place) => place > index && other.text === "(");
    const starts = argumentStarts(pieces, open);
    starts.slice(0, -1).forEach((start, position) => {
      const name = pieces[start];
      const isName = name?.kind === "word" || name?.kind === "cell";
      if (isName && (call === "LAMBDA" || position % 2 === 0)) names.add(name.text.toLowerCase());
    });
  });
  return names;
}

/** Where each argument of a call begins, blanks skipped. */
function argumentStarts(pieces: readonly FormulaToken[], open: number): number[] {
  const starts: number[] = [];
  const close = closingIndex(pieces, open);
  let depth = 0;
  for (let index = open; index < (close < 0 ? pieces.length : close); index += 1) {
    const text = pieces[index]?.text ?? "";
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (index !== open && !(text === "," && depth === 1)) continue;
    let start = index + 1;
    while (/^\s$/.test(pieces[start]?.text ?? "")) start += 1;
    starts.push(start);
  }
  return starts;
}
