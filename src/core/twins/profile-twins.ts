import { percentage } from "../formulas/band-formulas";
import { exactly } from "../formulas/table-formulas";
import { checked, differentShapes, negative, numbersOf, unreadable } from "./cell-reading";
import type { Twin } from "./twin";

/** Fulfilment of an item with several scales (rule C12). */
export const SCALES: Twin = {
  write: (args) => {
    const [actuals, requireds, lowest, weights] = [args.given(0), args.given(1), args.given(2), args.given(3)];
    const [actual, required, rung] = [actuals, requireds, lowest].map((range) => exactly(numbersOf(range), "2"));
    const counted = `ISNUMBER(${requireds.text})*(${required}>${rung})`;
    const all = `SUMPRODUCT(${counted},${weights.text})`;
    const missing = `SUMPRODUCT(${counted},1-ISNUMBER(${actuals.text}),${weights.text})`;
    // Where nothing is asked for, the size of the span does not matter, as long as nothing is divided by 0.
    const share = `(${actual}-${rung})/(ABS(${required}-${rung})+(${required}=${rung}))`;
    // (1 + |x| − |x − 1|) ÷ 2 is x, not below 0 and not above 1.
    const part = `SUMPRODUCT(${counted},1+ABS(${share})-ABS(${share}-1),${weights.text})/2`;
    return checked(
      [
        ...[actuals, requireds, lowest, weights].flatMap(unreadable),
        negative(weights),
        ...differentShapes(actuals, requireds, lowest, weights),
      ],
      `IF(${missing}>0,"",${percentage(part, all, "1")})`,
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
