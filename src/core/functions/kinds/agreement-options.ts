import { plainText, readNumberCell } from "../../tables/number-cell";
import type { NullDistribution } from "../../scoring/agreement/response-scale";
import { ICC_TYPES, type IccType } from "../../scoring/agreement/intraclass-correlation";
import { KAPPA_WEIGHTS, type KappaWeights } from "../../scoring/agreement/kappa-weights";
import { fault } from "../../scoring/fault";
import { completeTable } from "../../scoring/table-shape";
import type { ParameterKind } from "../parameter";
import { onlyCell, shownCell } from "./argument-cells";
import { matrixOf, numbers } from "./number-ranges";
import { wordOf } from "./single-values";

/**
 * The type of an intraclass correlation, spaces and capitals aside.
 *
 * @throws FunctionFault "unknown-option", also where it is blank
 * @example iccType.read([["2， K"]], "type") // "2,k"
 */
export const iccType: ParameterKind<IccType> = {
  takes: "value",
  words: ICC_TYPES,
  read: (argument, parameter) => {
    const value = shownCell(onlyCell(argument)).trim();
    const written = plainText(value).replaceAll(/\s/gu, "").toLowerCase();
    const type = ICC_TYPES.find((candidate) => candidate === written);
    if (type !== undefined) return type;
    const options = ICC_TYPES.map((candidate) => `"${candidate}"`).join(", ");
    throw fault("value", { code: "unknown-option", parameters: { parameter, value, options } });
  },
};

/**
 * The weights of kappa: a word, or a range of several cells as a table. "none" where it is left out or a blank cell; where
 * blank cells come as 0, that is a single 0.
 *
 * @throws FunctionFault "unknown-option" for another word, "cell-missing" for a gap in a table, and as matrixOf
 * @example kappaWeights.read([["Linear"]], "weights") // "linear"
 */
export const kappaWeights: ParameterKind<KappaWeights> = {
  takes: "range",
  words: KAPPA_WEIGHTS,
  read: (argument, parameter) => {
    const cells = argument.flat();
    if (cells.length > 1) return completeTable(matrixOf(numbers).read(argument, parameter), parameter, "cell-missing");
    return cells[0] === 0 ? "none" : wordOf(argument, parameter, KAPPA_WEIGHTS);
  },
};

/**
 * The null distribution of r_wg: "uniform", also where it is left out, or the variance of another one.
 *
 * @throws FunctionFault "unknown-null" for anything else
 * @example nullDistribution.read([["1.34"]], "null") // 1.34
 */
export const nullDistribution: ParameterKind<NullDistribution> = {
  takes: "value",
  words: ["uniform"],
  read: (argument) => {
    const cell = onlyCell(argument);
    const read = readNumberCell(cell);
    if (read.kind === "number") return read.value;
    if (read.kind === "blank" || (read.kind === "text" && read.text.toLowerCase() === "uniform")) return "uniform";
    throw fault("value", { code: "unknown-null", parameters: { value: shownCell(cell) } });
  },
};
