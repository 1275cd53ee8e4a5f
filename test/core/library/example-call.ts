import type { CellValue } from "../../../src/core/tables/cell";

/** An argument as a custom function is handed it: one value, or rows of values. */
export type Argument = CellValue | CellValue[][];

/** A formula of one call whose arguments are constants, as an example on the Functions page is. */
export interface ExampleCall {
  readonly id: string;
  readonly args: readonly Argument[];
}

/**
 * Reads an example's formula.
 *
 * @throws Error where it is not one call with constants as arguments.
 */
export function exampleCall(formula: string): ExampleCall {
  const call = /^=COMPETENCY\.([A-Z]+)\((.*)\)$/u.exec(formula);
  if (call === null) throw new Error(`${formula} is not one call of a function.`);
  return { id: call[1] ?? "", args: split(call[2] ?? "", ",").map(argument) };
}

function argument(text: string): Argument {
  const rows = /^\{(.*)\}$/u.exec(text);
  return rows === null ? constant(text) : split(rows[1] ?? "", ";").map((row) => split(row, ",").map(constant));
}

function constant(text: string): CellValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(text);
  if (quoted !== null) return (quoted[1] ?? "").replaceAll('""', '"');
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) throw new Error(`${text} is not a constant.`);
  return Number(text);
}

/** Parts between separators that stand neither in quotation marks nor in braces. */
function split(text: string, separator: "," | ";"): readonly string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === "{") depth += 1;
    if (!quoted && letter === "}") depth -= 1;
    if (!quoted && depth === 0 && letter === separator) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
