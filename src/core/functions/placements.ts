import { fulfilment } from "../scoring/fulfilment";
import { LADDER_METHODS, ladder } from "../scoring/ladder";
import { quadrant } from "../scoring/quadrant";
import { defineFunction } from "./definition";
import { flags } from "./kinds/flags";
import { amounts, numbers, numbersOrFaults, weights } from "./kinds/number-ranges";
import { number, word } from "./kinds/single-values";
import { classesInPlace } from "./classes-in-place";
import { sideBySide } from "./side-by-side";

/** Scores that place people and items: on a ladder, against scales, in a quadrant, in a class. */
export const PLACEMENTS = [
  defineFunction({
    id: "LADDER",
    family: "scores",
    parameters: [
      { name: "met", kind: flags },
      { name: "method", kind: word(LADDER_METHODS), optional: true },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ met, method }) => ladder(met, method),
  }),
  defineFunction({
    id: "SCALES",
    family: "scores",
    parameters: [
      { name: "actuals", kind: numbers },
      { name: "requireds", kind: numbers, like: "actuals" },
      { name: "lowest", kind: numbers, like: "actuals" },
      { name: "weights", kind: weights, like: "actuals" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ actuals, requireds, lowest, weights }) =>
      fulfilment(
        sideBySide({
          actual: actuals,
          required: requireds,
          lowest: lowest.map((rung) => rung ?? 0),
          weight: weights.map((weight) => weight ?? 0),
        }),
      ),
  }),
  defineFunction({
    id: "QUADRANT",
    family: "scores",
    parameters: [
      { name: "self", kind: number },
      { name: "others", kind: number },
      { name: "selfCut", kind: number },
      { name: "othersCut", kind: number },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ self, others, selfCut, othersCut }) => quadrant(self, others, selfCut, othersCut),
  }),
  defineFunction({
    id: "QUOTA",
    family: "scores",
    parameters: [
      { name: "scores", kind: numbersOrFaults },
      { name: "shares", kind: amounts },
    ],
    result: "rows",
    hasTwin: false,
    calculate: ({ scores, shares }) =>
      classesInPlace(
        scores,
        shares.map((share) => share ?? 0),
      ),
  }),
] as const;
