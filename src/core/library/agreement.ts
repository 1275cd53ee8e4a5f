import type { AGREEMENT } from "../functions/agreement";
import type { FactsOf } from "./function-entry";

const JAMES =
  "James, L. R., Demaree, R. G., & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. Journal of Applied Psychology, 69(1), 85–98. LeBreton, J. M., & Senter, J. L. (2008). Answers to 20 questions about interrater reliability and interrater agreement. Organizational Research Methods, 11(4), 815–852.";

const COHEN =
  "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46. Cohen, J. (1968). Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial credit. Psychological Bulletin, 70(4), 213–220.";

/** How far raters agree. The examples are those of the publications where these print short ones. */
export const AGREEMENT_FACTS: FactsOf<typeof AGREEMENT> = {
  RWG: {
    formula: "r_wg = 1 − s² ÷ σ²_E;  s² = Σ(x − x̄)² ÷ (N − 1);  σ²_E = (A² − 1) ÷ 12",
    source: { publication: JAMES },
    example: { formula: "=COMPETENCY.RWG({3;4;4;4;5},5)", result: [[0.75]] },
    faults: [
      "too-few-ratings",
      "points-not-whole",
      "ratings-exceed-points",
      "not-a-number",
      "argument-not-a-number",
      "unknown-null",
      "too-large",
    ],
  },
  RWGJ: {
    formula: "r_wg(j) = J·(1 − s̄² ÷ σ²_E) ÷ (J·(1 − s̄² ÷ σ²_E) + s̄² ÷ σ²_E);  s̄² = Σ s²ⱼ ÷ J;  σ²_E = (A² − 1) ÷ 12",
    source: { publication: JAMES },
    example: { formula: "=COMPETENCY.RWGJ({3,4,2,5,1;4,3,3,4,2},5)", result: [[0.9375]] },
    faults: [
      "item-rated-once",
      "item-not-rated",
      "points-not-whole",
      "ratings-exceed-points",
      "below-chance",
      "unknown-null",
      "not-a-number",
      "argument-not-a-number",
      "rows-of-different-length",
      "too-large",
    ],
  },
  ADM: {
    formula: "AD_M = Σ|x − x̄| ÷ N",
    source: {
      publication:
        "Burke, M. J., & Dunlap, W. P. (2002). Estimating interrater agreement with the average deviation index: A user's guide. Organizational Research Methods, 5(2), 159–172.",
    },
    example: { formula: "=COMPETENCY.ADM({3;4;4;4;5})", result: [[0.4]] },
    faults: ["too-few-ratings", "not-a-number", "too-large"],
  },
  ICC: {
    formula:
      "(1,1) = (BMS − WMS) ÷ (BMS + (k − 1)·WMS);  (2,1) = (BMS − EMS) ÷ (BMS + (k − 1)·EMS + k·(JMS − EMS) ÷ n);  (3,1) = (BMS − EMS) ÷ (BMS + (k − 1)·EMS);  (1,k) = (BMS − WMS) ÷ BMS;  (2,k) = (BMS − EMS) ÷ (BMS + (JMS − EMS) ÷ n);  (3,k) = (BMS − EMS) ÷ BMS",
    source: {
      publication:
        "Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in assessing rater reliability. Psychological Bulletin, 86(2), 420–428.",
    },
    example: {
      formula: '=COMPETENCY.ICC({9,2,5,8;6,1,3,2;8,4,6,8;7,1,2,6;10,5,6,9;6,2,4,7},"2,1")',
      result: [[0.2898]],
    },
    faults: [
      "rating-gap",
      "unknown-option",
      "not-a-number",
      "no-variance",
      "targets-alike",
      "matrix-too-small",
      "rows-of-different-length",
      "too-large",
    ],
  },
  KAPPA: {
    formula: "κ = 1 − Σ v·o ÷ Σ v·e;  e = pᵢ·qⱼ;  v = 1, |x − y|, (x − y)²",
    source: { publication: COHEN },
    example: { formula: '=COMPETENCY.KAPPA({"A";"A";"B";"B"},{"A";"B";"B";"B"})', result: [[0.5]] },
    faults: [
      "shapes-differ",
      "not-a-number",
      "no-variance",
      "no-common-ratings",
      "unknown-option",
      "weights-for-categories",
      "not-square",
      "weight-on-diagonal",
      "negative-number",
      "cell-missing",
      "rows-of-different-length",
      "too-large",
    ],
  },
  KAPPATABLE: {
    formula: "κ = 1 − Σ v·o ÷ Σ v·e;  e = pᵢ·qⱼ;  v = 1, |i − j|, (i − j)²",
    source: { publication: COHEN },
    example: {
      formula: "=COMPETENCY.KAPPATABLE({0.44,0.05,0.01;0.07,0.2,0.03;0.09,0.05,0.06},{0,1,3;1,0,6;3,6,0})",
      result: [[0.3478]],
    },
    faults: [
      "not-square",
      "cell-missing",
      "not-a-number",
      "negative-number",
      "no-variance",
      "no-counts",
      "unknown-option",
      "weights-for-categories",
      "weight-on-diagonal",
      "rows-of-different-length",
      "too-large",
    ],
  },
  ALPHA: {
    formula:
      "α = 1 − (n − 1)·Σᵤ[Σ δ²(c,k) ÷ (mᵤ − 1)] ÷ Σ δ²(c,k);  interval δ² = (c − k)²;  nominal δ² = 1;  ordinal δ² = (rank c − rank k)²;  ratio δ² = ((c − k) ÷ (c + k))²",
    source: {
      publication:
        "Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania, Annenberg School for Communication.",
    },
    example: {
      formula:
        '=COMPETENCY.ALPHA({1,2,3,3,2,1,4,1,2,"","","";1,2,3,3,2,2,4,1,2,5,"","";"",3,3,3,2,3,4,2,2,5,1,3;1,2,3,3,2,4,4,1,2,5,1,""},"ordinal")',
      result: [[0.8154]],
    },
    faults: [
      "no-common-ratings",
      "no-variance",
      "not-a-number",
      "unknown-option",
      "negative-number",
      "rows-of-different-length",
      "too-large",
    ],
  },
};
