import { Refusal } from "../book/refusal";
import { parse } from "../formulas/parse";

/** Formulas that differ from one that was read in numbers alone are as well formed as that. */
const LARGEST = 5_000;
const read = new Set<string>();

/**
 * The formula, where Excel could read it.
 *
 * @throws Refusal InvalidArgument
 */
export function readableFormula(formula: string): string {
  const shape = formula.replaceAll(/\d+/gu, "1");
  if (read.has(shape)) return formula;
  if (!parse(formula)) throw new Refusal("InvalidArgument", "There is a problem with this formula.");
  if (read.size >= LARGEST) read.clear();
  read.add(shape);
  return formula;
}
