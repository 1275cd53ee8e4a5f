import { USUAL } from "../formulas/facts";
import { byGap, gapOf, STATUS as STATUS_VALUES, statusWithin } from "../formulas/level-formulas";
import type { Given } from "./argument";
import { checked, ifNumbers, unreadableValue } from "./cell-reading";
import { optionalNumber } from "./optional-number";
import type { Twin } from "./twin";

/** Gap between an actual and a required level (rule C5). */
export const GAP: Twin = {
  write: (args) => {
    const [actual, required] = [args.given(0), args.given(1)];
    return checked(
      [...unreadableValue(actual), ...unreadableValue(required)],
      ifNumbers([actual, required], gap(actual, required)),
    );
  },
};

/** Status of an item: 1 met, 0 near, -1 short (rule C5). */
export const STATUS: Twin = {
  write: (args) => {
    const [actual, required, option] = [args.given(0), args.given(1), args.option(2)];
    const tolerance = optionalNumber(option, USUAL.tolerance.value);
    const difference = gap(actual, required);
    const known = option.kind === "left out" ? USUAL.tolerance.value : option.kind === "number" ? option.value : null;
    const status = known === null ? byGap(difference, tolerance.text, STATUS_VALUES) : statusWithin(difference, known);
    return checked(
      [...unreadableValue(actual), ...unreadableValue(required), ...tolerance.wrong],
      ifNumbers([actual, required], status),
    );
  },
};

function gap(actual: Given, required: Given): string {
  return gapOf(actual.text, required.text, USUAL.levelDecimals.formula);
}
