import type { STANDARDS } from "../functions/standards";
import type { FactsOf } from "./function-entry";

const HARVILL =
  "Harvill, L. M. (1991). Standard error of measurement. Educational Measurement: Issues and Practice, 10(2), 33–41. Dudek, F. J. (1979). The continuing misinterpretation of the standard error of measurement. Psychological Bulletin, 86(2), 335–337.";

/** Where the line between passing and failing runs, and how sure it is. */
export const STANDARDS_FACTS: FactsOf<typeof STANDARDS> = {
  SEM: {
    formula: "SEM = SD·√(1 − r)",
    source: { publication: HARVILL },
    example: { formula: "=COMPETENCY.SEM(15,0.96)", result: [[3]] },
    faults: ["argument-not-a-share", "negative-argument", "argument-not-a-number"],
  },
  BORDERLINE: {
    formula: "|x − c| ≤ z·SEM",
    source: { publication: HARVILL },
    example: { formula: "=COMPETENCY.BORDERLINE(62,60,3)", result: [[true]] },
    faults: ["argument-not-a-number", "negative-argument"],
  },
  ANGOFF: {
    formula: "c = Σ p̄ᵢ;  p̄ᵢ = Σ p ÷ nᵢ",
    source: {
      publication:
        "Angoff, W. H. (1971). Scales, norms, and equivalent scores. In R. L. Thorndike (Ed.), Educational measurement (2nd ed., pp. 508–600). American Council on Education.",
    },
    example: { formula: "=COMPETENCY.ANGOFF({0.6,0.9,0.5;0.7,0.8,0.6})", result: [[2.05]] },
    faults: ["probability-out-of-range", "column-without-number", "not-a-number", "rows-of-different-length"],
  },
};
