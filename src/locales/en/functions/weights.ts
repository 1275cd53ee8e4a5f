import type { WEIGHTS } from "../../../core/functions/weights";
import type { TextsOf } from "../../function-texts";

export const weights: TextsOf<typeof WEIGHTS> = {
  AHP: {
    description: "Weights of up to 10 criteria from comparing them in pairs (analytic hierarchy process).",
    parameters: {
      matrix:
        "A square range: how many times as important the row's criterion is as the column's; 1 on the diagonal, across it 1 divided by the number",
    },
  },
  AHPCR: {
    description:
      "Consistency ratio of comparisons in pairs (analytic hierarchy process). Above 0.10 (above 0.05 for 3 criteria, 0.08 for 4) they contradict each other: revise them.",
    parameters: {
      matrix: "The same range as for AHP",
    },
  },
  ROC: {
    description: "Weights of criteria of which only the order of importance is known (rank-order centroid).",
    parameters: {
      n: "Number of criteria, 1 to 1000",
    },
  },
  ENTROPY: {
    description:
      "Entropy weights of columns. They reward dispersion, not importance: a column in which the cases differ more weighs more.",
    parameters: {
      matrix: "Cases in rows, criteria in columns; numbers from 0, blank means not rated",
    },
  },
};
