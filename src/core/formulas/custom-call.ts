import { argumentTexts } from "./formula-arguments";
import { closingIndex, type FormulaToken, isCall, tokens } from "./formula-tokens";

/** As people write a custom function, and as files hold it. */
const CUSTOM = /^(?:COMPETENCY\.|_xldudf_COMPETENCY_)(\w+)$/i;
/** Most formulas hold none: this is quicker than taking them to pieces. */
const MAY_CALL = /COMPETENCY/i;

/** One of the add-in's functions as a formula calls it. */
export interface CustomCall {
  /** Name after `COMPETENCY.`, in capitals. */
  readonly id: string;
  /** Texts of the arguments; "" = left out. */
  readonly args: readonly string[];
  /** Index of the piece with the closing parenthesis. */
  readonly close: number;
}

/** The custom function whose name is this piece of a formula; null where it is none, or its parenthesis never closes. */
export function customCallAt(pieces: readonly FormulaToken[], index: number): CustomCall | null {
  const id = CUSTOM.exec(pieces[index]?.text ?? "")?.[1];
  if (id === undefined || !isCall(pieces, index)) return null;
  const open = pieces.findIndex((piece, place) => place > index && piece.text === "(");
  const close = closingIndex(pieces, open);
  return close < 0 ? null : { id: id.toUpperCase(), args: argumentTexts(pieces, open, close), close };
}

/**
 * Every custom function that a formula calls, from left to right, those inside of others after them. Texts are no calls.
 *
 * @example customCalls('=COMPETENCY.GAP(A1,"COMPETENCY.BAND(")').map(({ id }) => id) // ["GAP"]
 */
export function customCalls(formula: string): readonly CustomCall[] {
  if (!MAY_CALL.test(formula)) return [];
  const pieces = tokens(formula);
  return pieces.flatMap((_, index) => customCallAt(pieces, index) ?? []);
}
