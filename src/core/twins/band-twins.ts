import { GRADE_PASS, USUAL, USUAL_BANDS } from "../formulas/facts";
import { LOWEST } from "../formulas/level-formulas";
import { exactly } from "../formulas/table-formulas";
import {
  checked,
  differentShapes,
  ifNumbers,
  isTrue,
  isWhole,
  outOfBounds,
  unreadable,
  unreadableValue,
} from "./cell-reading";
import { optionalNumber } from "./optional-number";
import type { Twin } from "./twin";

const { cuts: CUTS, labels: LABELS } = USUAL_BANDS;

/** Label of the highest band whose cut-off score is not above the score (rule C10). */
export const BAND: Twin = {
  write: (args) => {
    const [score, givenCuts, givenLabels] = [args.given(0), args.option(1), args.option(2)];
    const shown = exactly(score.text, USUAL.percentDecimals.formula);
    if (givenCuts.kind === "left out" && givenLabels.kind === "left out") {
      const label = `LOOKUP(${shown},{${LOWEST},${CUTS.formula}},{"",${LABELS.formula}})`;
      return checked(unreadableValue(score), ifNumbers([score], label));
    }
    const cuts = givenCuts.kind === "left out" ? `{${CUTS.formula}}` : givenCuts.text;
    const labels = givenLabels.kind === "left out" ? `{${LABELS.formula}}` : givenLabels.text;
    const number = `SUMPRODUCT((${cuts}<=${shown})*1)`;
    const label = `IF(${number}>0,TRIM(INDEX(${labels},${number})),"")`;
    return checked([...unreadableValue(score), ...notAscending(cuts, labels)], ifNumbers([score], label));
  },
};

/** Formula texts for what can be wrong with cuts: no number, other cells than labels, the same twice, out of order. */
function notAscending(cuts: string, labels: string): readonly string[] {
  const cells = `ROWS(${cuts})*COLUMNS(${cuts})`;
  return [
    `SUMPRODUCT(1-ISNUMBER(${cuts}))`,
    `ABS(${cells}-ROWS(${labels})*COLUMNS(${labels}))`,
    `SUMPRODUCT((FREQUENCY(${cuts},${cuts})>1)*1)`,
    `SUMPRODUCT((SMALL(${cuts},MATCH(${cuts},${cuts},0))<>${cuts})*1)`,
  ];
}

/** Name of the highest grade reached, lower ones included (rule C11). */
export const GRADE: Twin = {
  write: (args) => {
    const [matches, coverages, names] = [args.given(0), args.given(1), args.given(2)];
    const pass = optionalNumber(args.option(3), GRADE_PASS.value);
    const figure = (text: string, lowest: string): string =>
      `(${exactly(text, USUAL.percentDecimals.formula)}>=${lowest})`;
    const isNumber = `ISNUMBER(${matches.text})*ISNUMBER(${coverages.text})`;
    const reached = isTrue(
      `${isNumber}*${figure(matches.text, pass.text)}*${figure(coverages.text, USUAL.minimumCoverage.formula)}`,
    );
    const cells = `ROWS(${names.text})*COLUMNS(${names.text})`;
    // MATCH looks into arrays only, and a single grade is none.
    const before = `IFERROR(MATCH(0,INDEX(${reached}*1,0),0)-1,${cells})`;
    const number = `IF(${cells}=1,${reached}*1,${before})`;
    return checked(
      [
        ...unreadable(matches),
        ...unreadable(coverages),
        ...pass.wrong,
        ...differentShapes(matches, coverages, names),
        `(ROWS(${matches.text})>1)*(COLUMNS(${matches.text})>1)`,
      ],
      `IF(${number}>0,TRIM(INDEX(${names.text},${number})),"")`,
    );
  },
};

/** Highest level whose exam paper was passed (rule C8). */
export const EXAMLEVEL: Twin = {
  write: (args) => {
    const [levels, scores] = [args.given(0), args.given(1)];
    const pass = optionalNumber(args.option(2), USUAL.examPassMark.value);
    const sat = `ISNUMBER(${levels.text})*ISNUMBER(${scores.text})`;
    const passed = isTrue(`${sat}*(${exactly(scores.text, USUAL.percentDecimals.formula)}>=${pass.text})`);
    return checked(
      [
        ...unreadable(levels),
        ...unreadable(scores),
        ...pass.wrong,
        `SUMPRODUCT(ISNUMBER(${levels.text})-${isWhole(levels.text, 1)})`,
        ...differentShapes(levels, scores),
        outOfBounds(scores, "<", 0),
        outOfBounds(scores, ">", 100),
      ],
      `IF(SUMPRODUCT(ISNUMBER(${levels.text})*1,ISNUMBER(${scores.text})*1)=0,"",SUMPRODUCT(MAX(VALUE(0&REPT(${levels.text},${passed})))))`,
    );
  },
};
