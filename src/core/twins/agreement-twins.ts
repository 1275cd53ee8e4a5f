import { tokens } from "../formulas/formula-tokens";
import type { Argument, Given } from "./argument";
import { checked, isWhole, unreadable, unreadableValue, valueOutOfBounds } from "./cell-reading";
import type { Twin } from "./twin";

/** Average deviation of ratings from their mean. */
export const ADM: Twin = {
  write: (args) => {
    const ratings = args.given(0);
    return checked(unreadable(ratings), ofSeveral(ratings, overall("AVEDEV", ratings)));
  },
};

/** Agreement of raters on one item, 1 − s²/σ²_E. The rounding keeps agreement of 0 from being 0.0000000000000002. */
export const RWG: Twin = {
  write: (args) => {
    const [ratings, points] = [args.given(0), args.given(1)];
    const { variance, wrong } = nullVariance(args.option(2), `(${points.text}^2-1)/12`);
    const [highest, lowest] = [overall("MAX", ratings), overall("MIN", ratings)];
    const beyond = (distance: string): string => `(ROUND(${distance},9)>0)`;
    return checked(
      [
        ...unreadable(ratings),
        ...(isWholeNumber(points, 2) ? [] : [`1-${isWhole(points.text, 2)}`]),
        ...wrong,
        beyond(`${highest}-${points.text}`),
        beyond(`1-${points.text}-${lowest}`),
        beyond(`${highest}-${lowest}-${points.text}+1`),
      ],
      ofSeveral(ratings, `ROUND(1-${overall("VAR", ratings)}/(${variance}),15)`),
    );
  },
};

/** Formula text for the variance that agreement is compared with, and for what is wrong with it. */
function nullVariance(argument: Argument, uniform: string) {
  if (argument.kind === "left out") return { variance: uniform, wrong: [] };
  if (argument.kind === "number") {
    return { variance: argument.text, wrong: argument.value > 0 ? [] : ["1"] };
  }
  const isUniform = `(LOWER(TRIM(${argument.text}))="uniform")`;
  return {
    variance: `IF(ISNUMBER(${argument.text}),${argument.text},${uniform})`,
    wrong: [
      ...unreadableValue(argument).map((count) => `${count}-${isUniform}`),
      ...valueOutOfBounds(argument, "<=", 0),
    ],
  };
}

function isWholeNumber(argument: Given, lowest: number): boolean {
  return argument.kind === "number" && Number.isInteger(argument.value) && argument.value >= lowest;
}

/** Formula text of a figure that needs two ratings: "" without any, #N/A for a single one, which agrees with nobody. */
function ofSeveral(ratings: Given, figure: string): string {
  const count = overall("COUNT", ratings);
  return `IF(${count}=0,"",IF(${count}=1,NA(),${figure}))`;
}

/** A function over all numbers of a range. What is calculated for each cell first needs SUMPRODUCT around it. */
function overall(name: string, { text }: Given): string {
  const isCalculated = tokens(text).some((piece) => piece.text === "(");
  return isCalculated ? `SUMPRODUCT(${name}(${text}))` : `${name}(${text})`;
}
