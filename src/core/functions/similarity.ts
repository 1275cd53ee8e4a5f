import { distance } from "../scoring/similarity/distance";
import { similarity } from "../scoring/similarity/similarity";
import { defineFunction } from "./definition";
import { numbers, weightsIfGiven } from "./kinds/number-ranges";
import { sideBySide } from "./side-by-side";

/** How far two profiles are apart, and how alike they are. */
export const SIMILARITY = [
  defineFunction({
    id: "DISTANCE",
    family: "similarity",
    parameters: [
      { name: "a", kind: numbers },
      { name: "b", kind: numbers, like: "a" },
      { name: "weights", kind: weightsIfGiven, optional: true, like: "a" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ a, b, weights }) => distance(sideBySide({ first: a, second: b, weight: weights ?? a.map(() => 1) })),
  }),
  defineFunction({
    id: "SIMILARITY",
    family: "similarity",
    parameters: [
      { name: "a", kind: numbers },
      { name: "b", kind: numbers, like: "a" },
    ],
    result: "number",
    hasTwin: false,
    calculate: ({ a, b }) => similarity(sideBySide({ first: a, second: b, weight: a.map(() => 1) })),
  }),
] as const;
