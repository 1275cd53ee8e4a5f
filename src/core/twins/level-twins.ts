import { exactly } from "../formulas/table-formulas";
import type { Given } from "./argument";
import { checked, ifNumbers, LOWEST, unreadableValue } from "./cell-reading";
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

/** Levels below the requirement that still count as near. */
const USUAL_TOLERANCE = 0.5;

/** Status of an item: 1 met, 0 near, -1 short (rule C5). */
export const STATUS: Twin = {
  write: (args) => {
    const [actual, required, option] = [args.given(0), args.given(1), args.option(2)];
    const tolerance = optionalNumber(option, USUAL_TOLERANCE);
    const difference = gap(actual, required);
    const known = option.kind === "left out" ? USUAL_TOLERANCE : option.kind === "number" ? option.value : null;
    // With a tolerance that is known the gap stands in the formula once. Arrays take plain numbers only: not +0.5 or --0.5.
    const status =
      known === null
        ? `IF(${difference}>=0,1,IF(${difference}>=-${tolerance.text},0,-1))`
        : `LOOKUP(${difference},${known === 0 ? `{${LOWEST},0},{-1,1}` : `{${LOWEST},${-Math.abs(known)},0},{-1,0,1}`})`;
    return checked(
      [...unreadableValue(actual), ...unreadableValue(required), ...tolerance.wrong],
      ifNumbers([actual, required], status),
    );
  },
};

function gap(actual: Given, required: Given): string {
  return exactly(`${exactly(actual.text, "2")}-${exactly(required.text, "2")}`, "2");
}
