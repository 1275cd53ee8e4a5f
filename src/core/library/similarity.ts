import type { SIMILARITY } from "../functions/similarity";
import type { FactsOf } from "./function-entry";

/** How far two profiles are apart, and how alike they are. */
export const SIMILARITY_FACTS: FactsOf<typeof SIMILARITY> = {
  DISTANCE: {
    formula: "D = √Σ w·d²;  d = a − b",
    source: {
      publication:
        "Osgood, C. E., & Suci, G. J. (1952). A measure of relation determined by both mean difference and profile information. Psychological Bulletin, 49(3), 251–262.",
    },
    example: { formula: "=COMPETENCY.DISTANCE({3;4;2},{4;4;4})", result: [[2.2361]] },
    faults: ["shapes-differ", "not-a-number", "negative-weight", "too-large"],
  },
  SIMILARITY: {
    formula: "r_p = (E − Σ d²) ÷ (E + Σ d²);  d = a − b;  E = 2·median(χ²ₖ)",
    source: {
      publication:
        "Cattell, R. B. (1949). r_p and other coefficients of pattern similarity. Psychometrika, 14(4), 279–298.",
    },
    example: { formula: "=COMPETENCY.SIMILARITY({1;0;-1},{0.5;0.5;-1})", result: [[0.8089]] },
    faults: ["shapes-differ", "not-a-number", "too-large"],
  },
};
