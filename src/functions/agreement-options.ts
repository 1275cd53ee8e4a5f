import { plainText, readNumberCell } from "../core/tables/number-cell";
import { ICC_TYPES, type IccType } from "../core/scoring/agreement/intraclass-correlation";
import { KAPPA_WEIGHTS, type KappaWeights } from "../core/scoring/agreement/kappa-weights";
import { completeTable } from "../core/scoring/table-shape";
import { fault } from "../core/scoring/fault";
import { matrixOf, wordOf } from "./arguments";
import { argumentOf, cellsOf, shownCell } from "./cells";

/**
 * The type of an intraclass correlation, spaces and capitals aside.
 *
 * @throws FunctionFault "unknown-option", also where it is blank
 * @example iccTypeOf("2， K") // "2,k"
 */
export function iccTypeOf(argument: unknown): IccType {
  const value = shownCell(argumentOf(argument)).trim();
  const written = plainText(value).replaceAll(/\s/gu, "").toLowerCase();
  const type = ICC_TYPES.find((candidate) => candidate === written);
  if (type !== undefined) return type;
  const options = ICC_TYPES.map((candidate) => `"${candidate}"`).join(", ");
  throw fault("value", { code: "unknown-option", parameters: { parameter: "type", value, options } });
}

/**
 * The weights of kappa: a word, or a range of several cells as a table. "none" where it is left out or a blank cell; where
 * blank cells come as 0, that is a single 0.
 *
 * @throws FunctionFault "unknown-option" for another word, "cell-missing" for a gap in a table, and as matrixOf
 * @example kappaWeightsOf([["Linear"]]) // "linear"
 */
export function kappaWeightsOf(argument: unknown): KappaWeights {
  const cells = cellsOf(argument).flat();
  if (cells.length > 1) return completeTable(matrixOf(argument, "weights"), "weights", "value");
  return cells[0] === 0 ? "none" : wordOf(argument, "weights", KAPPA_WEIGHTS);
}

/**
 * The null distribution of r_wg: "uniform", also where it is left out, or the variance of another one.
 *
 * @throws FunctionFault "unknown-null" for anything else
 * @example nullDistributionOf("1.34") // 1.34
 */
export function nullDistributionOf(argument: unknown): number | "uniform" {
  const cell = argumentOf(argument);
  const read = readNumberCell(cell);
  if (read.kind === "number") return read.value;
  if (read.kind === "blank" || (read.kind === "text" && read.text.toLowerCase() === "uniform")) return "uniform";
  throw fault("value", { code: "unknown-null", parameters: { value: shownCell(cell) } });
}
