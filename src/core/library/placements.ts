import type { PLACEMENTS } from "../functions/placements";
import type { FactsOf } from "./function-entry";

/** Of the functions that place people and items. */
export const PLACEMENTS_FACTS: FactsOf<typeof PLACEMENTS> = {
  LADDER: {
    formula: "strict: max { i : m₁ ∧ … ∧ mᵢ };  count: Σ m;  highest: max { i : mᵢ }",
    source: { rules: ["C1"] },
    example: { formula: "=COMPETENCY.LADDER({TRUE;TRUE;FALSE;TRUE})", result: [[2]] },
    faults: ["not-true-or-false", "unknown-option"],
  },
  SCALES: {
    formula: "Σ w·f ÷ Σ w;  f = max(0, min(A, R) − l) ÷ (R − l) × 100",
    source: { rules: ["C4", "C9", "C12"] },
    example: { formula: "=COMPETENCY.SCALES({4;3},{5;3},{0;0},{60;40})", result: [[88]] },
    faults: ["shapes-differ", "not-a-number", "negative-weight", "too-large"],
  },
  QUADRANT: {
    formula:
      "s > cₛ ∧ o > cₒ → 1;  s < cₛ ∧ o > cₒ → 2;  s > cₛ ∧ o < cₒ → 3;  s < cₛ ∧ o < cₒ → 4;  s = cₛ ∨ o = cₒ → 0",
    source: { rules: ["C2", "C15"] },
    example: { formula: "=COMPETENCY.QUADRANT(4.5,3.2,4,4)", result: [[3]] },
    faults: ["argument-not-a-number"],
  },
  QUOTA: {
    formula: "nᵢ = ⌊n·sᵢ ÷ Σ s⌋ + (0 ∨ 1);  Σ nᵢ = n",
    source: {
      publication:
        "Balinski, M. L., & Young, H. P. (2001). Fair representation: Meeting the ideal of one man, one vote (2nd ed.). Brookings Institution Press.",
    },
    example: { formula: "=COMPETENCY.QUOTA({71;95;88;60;79},{20;60;20})", result: [[2], [1], [2], [3], [2]] },
    faults: ["no-shares", "negative-number", "not-a-number"],
  },
};
