import { customCallAt, customCalls } from "../formulas/custom-call";
import { operand } from "../formulas/formula-arguments";
import { tokens } from "../formulas/formula-tokens";
import type { Argument } from "./argument";
import { givesNumber, nativeTwin } from "./native-twin";
import type { SpillCell } from "./twin";

/** Excel's limit for a formula. */
const LONGEST_FORMULA = 8_192;

/** A formula in which custom functions gave way to their twins. */
export interface NativeFormula {
  readonly formula: string;
  /** Ids of the functions that stayed, since there is no twin for such a call, or the formula would be too long. */
  readonly without: readonly string[];
}

/**
 * Replaces every custom function of a formula by its twin, nested ones too. Texts, sheet names and references stay.
 *
 * @param formula with or without its equals sign
 * @param cell where the whole formula is a call whose result covers several cells: the cell to write for
 * @example nativeFormula("=1+COMPETENCY.TEAM(a,b,c,d)") // { formula: "=1+COMPETENCY.TEAM(a,b,c,d)", without: ["TEAM"] }
 */
export function nativeFormula(formula: string, cell?: SpillCell): NativeFormula {
  const sign = /^\s*=/.exec(formula)?.[0] ?? "";
  const text = formula.slice(sign.length);
  const native = withTwins(text, cell);
  if (native.text.length < LONGEST_FORMULA) return { formula: sign + native.text, without: [...native.without] };
  return { formula, without: [...new Set(customCalls(text).map(({ id }) => id))] };
}

interface TextWithTwins {
  readonly text: string;
  readonly without: ReadonlySet<string>;
  /** The text is one twin and nothing else, of a function that gives a number. */
  readonly isResult: boolean;
}

function withTwins(text: string, cell?: SpillCell): TextWithTwins {
  const pieces = tokens(text);
  const without = new Set<string>();
  let written = "";
  let isResult = false;
  for (let index = 0; index < pieces.length; index += 1) {
    const call = customCallAt(pieces, index);
    if (call === null) {
      written += pieces[index]?.text ?? "";
      continue;
    }
    const alone = call.close === pieces.length - 1 && /^@?\s*$/.test(written);
    const args = call.args.map((argument) => withTwins(argument));
    // A twin repeats its arguments, so calls in one another would grow without end.
    const isTooLong = args.some((argument) => argument.text.length >= LONGEST_FORMULA);
    const twin = isTooLong ? null : nativeTwin(call.id, args.map(asArgument), alone ? cell : undefined);
    args.forEach((argument) => argument.without.forEach((id) => without.add(id)));
    if (twin === null) {
      without.add(call.id);
      written += `${pieces[index]?.text ?? ""}(${args.map((argument) => argument.text).join(",")})`;
    } else {
      // @ asks for one value of many; a twin has only one.
      written = written.replace(/@$/, "") + (alone ? twin : operand(twin));
      isResult = alone && givesNumber(call.id);
    }
    index = call.close;
  }
  return { text: written, without, isResult };
}

function asArgument({ text, isResult }: TextWithTwins): string | Argument {
  return isResult ? { kind: "result", text: operand(text) } : text;
}
