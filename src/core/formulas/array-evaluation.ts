import { type FormulaPart, formulaTree } from "./formula-tree";
import { argumentOf, type Argument, isJump, resultOf } from "./function-arguments";

/** How many values a part gives, and whether several meet a place where programs take only one. */
interface Judgement {
  readonly several: boolean;
  readonly cut: boolean;
}

/**
 * Whether a formula gives another result unless it is marked as an array formula (Ctrl+Shift+Enter of old): somewhere
 * several values meet a place for one, and no function around them takes them all, as SUMPRODUCT does. There Excel up to
 * 2019, LibreOffice and WPS take the cell in the formula's own row or column, or show #VALUE!; so does newer Excel with a
 * file in which the mark is missing.
 *
 * @param formula in English with commas, with or without its equals sign
 *
 * @example needsArrayMark("=MAX(IF(A1:A3=1,B1:B3))") // true
 * @example needsArrayMark("=SUMPRODUCT((A1:A3=1)*B1:B3)") // false
 */
export function needsArrayMark(formula: string): boolean {
  return judged(formulaTree(formula), "value").cut;
}

function judged(part: FormulaPart, wanted: Argument): Judgement {
  const { several, cut } = ownJudgement(part, wanted);
  return wanted === "value" && several ? { several: false, cut: true } : { several, cut };
}

function ownJudgement(part: FormulaPart, wanted: Argument): Judgement {
  if (part.kind === "value") return { several: false, cut: false };
  if (part.kind === "cells") return { several: part.several, cut: false };
  if (part.kind === "call") return ofCall(part.name, part.parts, wanted);
  if (part.kind === "operation")
    return together(part.parts.map((one) => judged(one, wanted === "array" ? "array" : "value")));
  return { ...together(part.parts.map((one) => judged(one, "cells"))), several: !isOneCell(part.parts) };
}

function together(parts: readonly Judgement[]): Judgement {
  return { several: parts.some(({ several }) => several), cut: parts.some(({ cut }) => cut) };
}

/** "A1:A1" is one cell. */
function isOneCell([first, last]: readonly FormulaPart[]): boolean {
  return first?.kind === "cells" && last?.kind === "cells" && first.text === last.text;
}

function ofCall(name: string, parts: readonly FormulaPart[], around: Argument): Judgement {
  const each = parts.map((part, position) => judged(part, wantedOf(name, position, around)));
  const { cut } = together(each);
  const result = resultOf(name);
  if (result === "one" || result === "several") return { several: result === "several", cut };
  if (result === "positions") return { several: parts.slice(1).some(isWhole) || parts.length === 1, cut };
  const given = each.filter((_, position) => result === "all" || argumentOf(name, position) === "value");
  return { several: together(given).several, cut };
}

/** One value decides between branches, whatever takes the result of them. */
function wantedOf(name: string, position: number, around: Argument): Argument {
  const argument = argumentOf(name, position);
  if (around !== "array" || argument === "array") return argument;
  return argument === "value" && isJump(name) ? "value" : "array";
}

/** A position that is 0 or left out stands for the whole row or column. */
function isWhole(part: FormulaPart): boolean {
  return part.kind === "value" && (part.text === "" || part.text === "0");
}
