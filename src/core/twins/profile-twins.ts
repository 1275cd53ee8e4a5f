import { USUAL } from "../formulas/facts";
import { twiceSharesOfScales } from "../formulas/fulfilment-formulas";
import type { Given } from "./argument";
import { percentage } from "../formulas/band-formulas";
import { exactly } from "../formulas/table-formulas";
import { checked, differentShapes, negative, numbersOf, unreadable } from "./cell-reading";
import type { Twin } from "./twin";

/** Fulfilment of an item with several scales (rule C12). */
export const SCALES: Twin = {
  write: (args) => {
    const [actuals, requireds, lowest, weights] = [args.given(0), args.given(1), args.given(2), args.given(3)];
    const level = (range: Given): string => exactly(numbersOf(range), USUAL.levelDecimals.formula);
    const [actual, required, rung] = [level(actuals), level(requireds), level(lowest)];
    const counted = `ISNUMBER(${requireds.text})*(${required}>${rung})`;
    const all = `SUMPRODUCT(${counted},${weights.text})`;
    const missing = `SUMPRODUCT(${counted},1-ISNUMBER(${actuals.text}),${weights.text})`;
    const part = `SUMPRODUCT(${counted},${twiceSharesOfScales(actual, required, rung)},${weights.text})/2`;
    return checked(
      [
        ...[actuals, requireds, lowest, weights].flatMap(unreadable),
        negative(weights),
        ...differentShapes(actuals, requireds, lowest, weights),
      ],
      `IF(${missing}>0,"",${percentage(part, all, USUAL.percentDecimals.formula)})`,
    );
  },
};

/** Distance of two profiles, √Σw·d². */
export const DISTANCE: Twin = {
  write: (args) => {
    const [first, second, option] = [args.given(0), args.given(1), args.option(2)];
    const weights = option.kind === "left out" ? [] : [option];
    const compared = [
      `ISNUMBER(${first.text})*1`,
      `ISNUMBER(${second.text})*1`,
      ...weights.map(({ text }) => text),
    ].join(",");
    const sum = `SUMPRODUCT((${numbersOf(first)}-${numbersOf(second)})^2,${compared})`;
    return checked(
      [
        ...[first, second, ...weights].flatMap(unreadable),
        ...differentShapes(first, second, ...weights),
        ...weights.map(negative),
      ],
      `IF(SUMPRODUCT(${compared})=0,"",SQRT(${sum}))`,
    );
  },
};
