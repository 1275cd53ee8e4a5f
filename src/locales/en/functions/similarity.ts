import type { SIMILARITY } from "../../../core/functions/similarity";
import type { TextsOf } from "../../function-texts";

export const similarity: TextsOf<typeof SIMILARITY> = {
  DISTANCE: {
    description:
      "Distance of two profiles: the square root of the sum of squared differences, by weight. An element that is blank in one is left out.",
    parameters: {
      a: "First profile; blank means not rated",
      b: "Second profile, a range of the same size",
      weights: "A weight for each element; blank or 0 leaves it out; 1 each if left out",
    },
  },
  SIMILARITY: {
    description:
      "Similarity of two profiles in standard scores (Cattell's r_p): 1 the same, 0 as alike as two at random, towards -1 opposite.",
    parameters: {
      a: "First profile in standard scores; blank means not rated",
      b: "Second profile, a range of the same size",
    },
  },
};
