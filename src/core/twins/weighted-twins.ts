import { USUAL } from "../formulas/facts";
import { percentage } from "../formulas/band-formulas";
import { exactly } from "../formulas/table-formulas";
import { checked, differentShapes, negative, numbersOf, outOfBounds, unreadable } from "./cell-reading";
import type { Twin } from "./twin";

/** Weighted mean of what is rated, not rounded. */
export const WEIGHTED: Twin = {
  write: (args) => {
    const [values, weights, missing] = [args.given(0), args.given(1), args.option(2)];
    if (missing.kind !== "left out" && missing.kind !== "word") return null;
    const rule = missing.kind === "word" ? missing.value.trim().toLowerCase() : "";
    const sum = `SUMPRODUCT(${values.text},${weights.text})`;
    const rated = `SUMPRODUCT(ISNUMBER(${values.text})*1,${weights.text})`;
    const all = `SUMPRODUCT(${weights.text})`;
    const mean = (whole: string): string => `IF(${whole}>0,${sum}/${whole},"")`;
    const results: Readonly<Record<string, string>> = {
      "": mean(rated),
      skip: mean(rated),
      zero: mean(all),
      require: `IF(${missingWeight(values.text, weights.text)}>0,NA(),${mean(all)})`,
    };
    return checked(
      [...unreadable(values), ...unreadable(weights), ...differentShapes(values, weights), negative(weights)],
      results[rule] ?? "#VALUE!",
    );
  },
};

/** Rated weight as a share of all weight (rule C6). */
export const COVERAGE: Twin = {
  write: (args) => {
    const [values, weights] = [args.given(0), args.given(1)];
    const rated = `SUMPRODUCT(ISNUMBER(${values.text})*1,${weights.text})`;
    return checked(
      [...unreadable(values), ...unreadable(weights), ...differentShapes(values, weights), negative(weights)],
      percentage(rated, `SUMPRODUCT(${weights.text})`, USUAL.percentDecimals.formula),
    );
  },
};

/** Standard score of an exam paper (rule C8). */
export const EXAM: Twin = {
  write: (args) => {
    const [scores, weights] = [args.given(0), args.given(1)];
    const all = `SUMPRODUCT(${weights.text})`;
    const mean = exactly(`SUMPRODUCT(${scores.text},${weights.text})/${all}`, USUAL.percentDecimals.formula);
    return checked(
      [
        ...unreadable(scores),
        ...unreadable(weights),
        ...differentShapes(scores, weights),
        negative(weights),
        outOfBounds(scores, "<", 0),
        outOfBounds(scores, ">", 100),
      ],
      `IF(OR(${missingWeight(scores.text, weights.text)}>0,${all}<=0),"",${mean})`,
    );
  },
};

/** Match of actual with required levels (rule C7). */
export const MATCH: Twin = {
  write: (args) => {
    const [actuals, requireds, weights] = [args.given(0), args.given(1), args.given(2)];
    const actual = exactly(numbersOf(actuals), USUAL.levelDecimals.formula);
    const required = exactly(numbersOf(requireds), USUAL.levelDecimals.formula);
    const rated = `ISNUMBER(${actuals.text})*ISNUMBER(${requireds.text})`;
    // (A + R − |A − R|) ÷ 2 is the lower of the two.
    const counted = `SUMPRODUCT(${rated},${actual}+${required}-ABS(${actual}-${required}),${weights.text})/2`;
    const whole = `SUMPRODUCT(${rated},${required},${weights.text})`;
    return checked(
      [
        ...unreadable(actuals),
        ...unreadable(requireds),
        ...unreadable(weights),
        negative(weights),
        ...differentShapes(actuals, requireds, weights),
      ],
      percentage(counted, whole, USUAL.percentDecimals.formula),
    );
  },
};

/** Formula text for how many cells with weight have no value beside them. */
function missingWeight(values: string, weights: string): string {
  return `SUMPRODUCT(1-ISNUMBER(${values}),ISNUMBER(${weights})*(${weights}>0))`;
}
