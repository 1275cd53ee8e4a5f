import type { PLACEMENTS } from "../../../core/functions/placements";
import type { TextsOf } from "../../function-texts";

export const placements: TextsOf<typeof PLACEMENTS> = {
  LADDER: {
    description:
      "Level on a ladder of rungs that are met or not. Strict stops below a rung that was not assessed, the other methods pass it over.",
    parameters: {
      met: "TRUE or FALSE, or 1 or 0, per rung from the lowest; blank means not assessed",
      method:
        '"strict" (default): highest rung met with every lower one, "count": how many are met, "highest": highest one met',
    },
  },
  SCALES: {
    description:
      "Fulfilment of an item with several scales in per cent with 1 decimal: per scale (min(actual, required) - lowest) / (required - lowest).",
    parameters: {
      actuals: "Actual level on each scale; blank means not rated",
      requireds: 'Required levels; blank, "–" or the lowest rung leaves the scale out',
      lowest: "Lowest rung of each scale, usually -1, 0 or 1; blank means 0",
      weights: "Weights of the scales; blank or 0 leaves the scale out",
    },
  },
  QUADRANT: {
    description:
      "Quadrant of self-rating against the others' ratings: 1 agreed strength, 2 hidden strength, 3 blind spot, 4 agreed need, 0 on a cut.",
    parameters: {
      self: "Level by self-rating",
      others: "Level by the other raters",
      selfCut: "What divides high from low self-ratings",
      othersCut: "What divides high from low ratings by the others",
    },
  },
  QUOTA: {
    description:
      "Forced distribution: the class of every score, 1 for the best. Class sizes follow the shares, rounded to whole people; equal scores share the better class.",
    parameters: {
      scores: "Scores, the higher the better; blank means not rated",
      shares: "Share of each class from the best, 0 or more: people, per cent or parts",
    },
  },
};
