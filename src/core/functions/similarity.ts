import { distance } from "../scoring/similarity/distance";
import { similarity } from "../scoring/similarity/similarity";
import { defineFunction } from "./definition";
import { isLeftOut } from "./kinds/argument-cells";
import { type Numbers, numbers, weights as weightCells } from "./kinds/number-ranges";
import { type GivenRange, range } from "./kinds/plain-ranges";
import { sideBySide } from "./side-by-side";

/** How far two profiles are apart, and how alike they are. */
export const SIMILARITY = [
  defineFunction({
    id: "DISTANCE",
    family: "similarity",
    parameters: [
      { name: "a", kind: numbers },
      { name: "b", kind: numbers, like: "a" },
      { name: "weights", kind: range, optional: true, like: "a" },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ a, b, weights }) => distance(sideBySide({ first: a, second: b, weight: weightsOf(a, weights) })),
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

/** A single 0 or blank cell is a weight beside a single element, and else no argument: all weigh 1 then. */
function weightsOf(elements: Numbers, { cells, parameter }: GivenRange): Numbers {
  const isWeight = elements.length === 1 && cells.length > 0;
  return isLeftOut(cells) && !isWeight ? elements.map(() => 1) : weightCells.read(cells, parameter);
}
