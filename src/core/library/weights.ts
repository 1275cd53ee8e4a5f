import type { WEIGHTS } from "../functions/weights";
import type { FactsOf } from "./function-entry";

const SAATY =
  "Saaty, T. L. (1980). The analytic hierarchy process: Planning, priority setting, resource allocation. McGraw-Hill.";

/** Weights that are derived and not simply set. The examples are the published ones. */
export const WEIGHTS_FACTS: FactsOf<typeof WEIGHTS> = {
  AHP: {
    formula: "A·w = λ·w;  λ = max;  Σ w = 1;  aⱼᵢ = 1 ÷ aᵢⱼ",
    source: { publication: SAATY },
    example: {
      formula: "=COMPETENCY.AHP({1,4,3,7;0.25,1,0.33,3;0.33,3,1,5;0.14,0.33,0.2,1})",
      result: [[0.5476], [0.1266], [0.2699], [0.0559]],
    },
    faults: [
      "not-reciprocal",
      "cell-missing",
      "not-square",
      "diagonal-not-one",
      "too-many-criteria",
      "comparison-not-positive",
      "not-a-number",
      "rows-of-different-length",
      "too-large",
    ],
  },
  AHPCR: {
    formula:
      "CR = CI ÷ RI;  CI = (λ − n) ÷ (n − 1);  RI = 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 (n = 3…10);  n ≤ 2 → 0",
    source: { publication: SAATY },
    example: {
      formula: "=COMPETENCY.AHPCR({1,4,3,7;0.25,1,0.33,3;0.33,3,1,5;0.14,0.33,0.2,1})",
      result: [[0.0439]],
    },
    faults: [
      "not-reciprocal",
      "cell-missing",
      "not-square",
      "diagonal-not-one",
      "too-many-criteria",
      "comparison-not-positive",
      "not-a-number",
      "rows-of-different-length",
      "too-large",
    ],
  },
  ROC: {
    formula: "wᵢ = (1 ÷ n)·Σ 1 ÷ k, k = i…n",
    source: {
      publication:
        "Barron, F. H., & Barrett, B. E. (1996). Decision quality using ranked attribute weights. Management Science, 42(11), 1515–1523.",
    },
    example: { formula: "=COMPETENCY.ROC(3)", result: [[0.6111], [0.2778], [0.1111]] },
    faults: ["argument-not-a-count", "argument-not-a-number"],
  },
  ENTROPY: {
    formula: "wⱼ = (1 − Eⱼ) ÷ Σ(1 − E);  Eⱼ = −Σ p·ln p ÷ ln n;  p = x ÷ Σ x;  0·ln 0 = 0",
    source: {
      publication:
        "Hwang, C.-L., & Yoon, K. (1981). Multiple attribute decision making: Methods and applications. Springer. Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423.",
    },
    example: { formula: "=COMPETENCY.ENTROPY({1,0,5;1,1,5;2,3,5})", result: [[0.0989, 0.9011, 0]] },
    faults: ["nothing-varies", "negative-number", "not-a-number", "rows-of-different-length"],
  },
};
