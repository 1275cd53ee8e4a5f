import {
  checked,
  ifNumbers,
  numbersOf,
  outOfBounds,
  unreadable,
  unreadableValue,
  valueOutOfBounds,
} from "./cell-reading";
import { onesAcross } from "./range-size";
import { optionalNumber } from "./optional-number";
import type { Twin } from "./twin";

/** Where a person stands by self-rating and by the others' ratings. */
export const QUADRANT: Twin = {
  write: (args) => {
    const values = [args.given(0), args.given(1), args.given(2), args.given(3)];
    const [self, others, selfCut, othersCut] = values.map(({ text }) => text);
    const onCut = `OR(ROUND(${self}-${selfCut},9)=0,ROUND(${others}-${othersCut},9)=0)`;
    const side = (high: number, low: number): string => `IF(${self}>${selfCut},${high},${low})`;
    return checked(
      values.flatMap(unreadableValue),
      ifNumbers(values, `IF(${onCut},0,IF(${others}>${othersCut},${side(1, 2)},${side(3, 4)}))`),
    );
  },
};

/** Standard error of measurement, SD·√(1 − r). */
export const SEM: Twin = {
  write: (args) => {
    const [deviation, reliability] = [args.given(0), args.given(1)];
    return checked(
      [
        ...[deviation, reliability].flatMap(unreadableValue),
        ...valueOutOfBounds(deviation, "<", 0),
        ...valueOutOfBounds(reliability, "<", 0),
        ...valueOutOfBounds(reliability, ">", 1),
      ],
      ifNumbers([deviation, reliability], `${deviation.text}*SQRT(1-${reliability.text})`),
    );
  },
};

/** Whether a score is within z standard errors of a cut score. The rounding keeps |3.5 − 3.2| from being more than 0.3. */
export const BORDERLINE: Twin = {
  write: (args) => {
    const [score, cut, error] = [args.given(0), args.given(1), args.given(2)];
    const factor = optionalNumber(args.option(3), 1);
    return checked(
      [...[score, cut, error].flatMap(unreadableValue), ...valueOutOfBounds(error, "<", 0), ...factor.wrong],
      ifNumbers([score, cut, error], `ROUND(ABS(${score.text}-${cut.text})-${factor.text}*${error.text},9)<=0`),
    );
  },
};

/** Angoff's cut score: the sum over the items of the judges' mean probability. */
export const ANGOFF: Twin = {
  write: (args) => {
    const matrix = args.given(0);
    const judgements = `MMULT(${onesAcross(matrix)},ISNUMBER(${matrix.text})*1)`;
    const cut = `SUMPRODUCT(${numbersOf(matrix)}/${judgements})`;
    return checked(
      [...unreadable(matrix), outOfBounds(matrix, "<", 0), outOfBounds(matrix, ">", 1)],
      `IF(SUMPRODUCT(ISNUMBER(${matrix.text})*1)=0,"",IF(SUMPRODUCT((${judgements}=0)*1)>0,NA(),${cut}))`,
    );
  },
};
