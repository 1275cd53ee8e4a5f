import { toBoolean } from "../coerce";
import type { Argument, FormulaFunction } from "../formula-function";
import { FormulaError, Matrix, type Scalar, VALUE } from "../values";
import { writtenOut } from "./numbers";
import { single } from "./single-values";

/** Conditions that are true or not; in cells and arrays, texts and blanks are passed over. */
export const LOGIC: Readonly<Record<string, FormulaFunction>> = {
  AND: counted((_yes, no) => no === 0),
  OR: counted((yes) => yes > 0),
  XOR: counted((yes) => yes % 2 === 1),
  NOT: single(["boolean"], [], (value) => !value),
  TRUE: single([], [], () => true),
  FALSE: single([], [], () => false),
};

function counted(decide: (yes: number, no: number) => boolean): FormulaFunction {
  return { count: [1, 255], takes: ["values"], call: (args) => decideOn(args, decide) };
}

function decideOn(args: readonly Argument[], decide: (yes: number, no: number) => boolean): Scalar {
  let yes = 0;
  let no = 0;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (typeof argument === "boolean") {
      if (argument) yes += 1;
      else no += 1;
    } else if (argument instanceof Matrix) {
      for (const cell of argument.cells) {
        if (cell instanceof FormulaError) return cell;
        if (typeof cell !== "boolean" && typeof cell !== "number") continue;
        if (cell !== false && cell !== 0) yes += 1;
        else no += 1;
      }
    } else {
      const holds = toBoolean(writtenOut(argument));
      if (typeof holds !== "boolean") return holds;
      if (holds) yes += 1;
      else no += 1;
    }
  }
  return yes + no === 0 ? VALUE : decide(yes, no);
}
