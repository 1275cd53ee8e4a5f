import { toNumber, toText } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { numberInText } from "../number-text";
import { Area, FormulaError, Matrix, type Scalar, VALUE } from "../values";
import { writtenOut } from "./numbers";
import { scalar, single } from "./single-values";

/** Signs that a cell can hold. */
const LONGEST = 32_767;

/** Texts measured, cut, joined and changed. */
export const TEXTS: Readonly<Record<string, FormulaFunction>> = {
  LEN: single(["text"], [], (text) => text.length),
  LEFT: single(["text"], ["whole"], (text, count = 1) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: single(["text"], ["whole"], (text, count = 1) =>
    count < 0 ? VALUE : text.slice(Math.max(text.length - count, 0)),
  ),
  MID: single(["text", "whole", "whole"], [], (text, start, count) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  TRIM: single(["text"], [], trimmed),
  CLEAN: single(["text"], [], cleaned),
  LOWER: single(["text"], [], (text) => text.toLowerCase()),
  UPPER: single(["text"], [], (text) => text.toUpperCase()),
  PROPER: single(["text"], [], (text) =>
    text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  REPT: single(["text", "whole"], [], (text, count) =>
    count < 0 || text.length * count > LONGEST ? VALUE : text.repeat(count),
  ),
  EXACT: single(["text", "text"], [], (a, b) => a === b),
  CONCATENATE: { count: [1, 255], takes: ["value"], call: (args) => joined(args.map(scalar), "", false) },
  CONCAT: { count: [1, 255], takes: ["values"], call: (args) => joined(args.flatMap(cellsOf), "", false) },
  TEXTJOIN: { count: [3, 254], takes: ["values", "value", "values"], call: textJoin },
  VALUE: single(["any"], [], (value) => (typeof value === "boolean" ? VALUE : toNumber(value))),
  NUMBERVALUE: single(["text"], ["text", "text"], numberValue),
  T: { count: [1, 1], takes: ["values"], call: ([value]) => textOnly(firstOf(value)) },
  N: { count: [1, 1], takes: ["values"], call: ([value]) => numberOnly(firstOf(value)) },
};

function trimmed(text: string): string {
  if (!text.includes(" ")) return text;
  return text.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
}

/** Without the signs that control printers. */
function cleaned(text: string): string {
  return Array.from(text)
    .filter((sign) => sign >= " ")
    .join("");
}

function cellsOf(argument: Argument): readonly Scalar[] {
  return argument instanceof Matrix ? argument.cells : [writtenOut(argument)];
}

function joined(values: readonly Scalar[], delimiter: string, withoutEmpty: boolean): Scalar {
  return joinedBy(values, [delimiter], withoutEmpty);
}

/** Several delimiters take turns. */
function joinedBy(values: readonly Scalar[], delimiters: readonly string[], withoutEmpty: boolean): Scalar {
  let result = "";
  let count = 0;
  for (const value of values) {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    if (withoutEmpty && text === "") continue;
    if (count > 0) result += delimiters[(count - 1) % delimiters.length] ?? "";
    result += text;
    count += 1;
  }
  return result.length > LONGEST ? VALUE : result;
}

function textJoin([delimiter, ignoring, ...texts]: readonly Argument[]): Scalar {
  const delimiters: string[] = [];
  for (const cell of cellsOf(delimiter)) {
    const text = toText(cell);
    if (text instanceof FormulaError) return text;
    delimiters.push(text);
  }
  // What is left out counts as TRUE.
  const ignores = ignoring === undefined ? 1 : toNumber(scalar(ignoring));
  if (ignores instanceof FormulaError) return ignores;
  return joinedBy(texts.flatMap(cellsOf), delimiters, ignores !== 0);
}

/** Spaces are left out, and per cent signs at the end add up. */
function numberValue(text: string, point = ".", group = ","): Scalar {
  if (point === "" || group === "") return VALUE;
  const bare = text.replace(/\s/g, "");
  if (bare === "") return 0;
  const [whole = "", ...fractions] = bare.split(point.charAt(0));
  if (fractions.length > 1 || fractions.some((fraction) => fraction.includes(group.charAt(0)))) return VALUE;
  const joinedText = [whole.replaceAll(group.charAt(0), ""), ...fractions].join(".");
  const percents = /%*$/.exec(joinedText)?.[0].length ?? 0;
  const number = numberInText(joinedText.slice(0, joinedText.length - percents));
  return number === undefined ? VALUE : number / 100 ** percents;
}

function firstOf(argument: Argument): Scalar {
  if (argument instanceof Matrix) return argument.at(0, 0);
  return argument instanceof Area ? VALUE : (argument ?? null);
}

function textOnly(value: Scalar): Scalar {
  return typeof value === "string" || value instanceof FormulaError ? value : "";
}

function numberOnly(value: Scalar): Scalar {
  if (value instanceof FormulaError) return value;
  return typeof value === "string" ? 0 : Number(value);
}
