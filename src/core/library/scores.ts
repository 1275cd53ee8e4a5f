import { DEFAULT_RULES } from "../scoring/rule-set";
import type { SCORES } from "../functions/scores";
import type { FactsOf } from "./function-entry";

/** The functions from a person's ratings to levels, gaps, bands and grades. Their examples are the worked example's. */
export const SCORES_FACTS: FactsOf<typeof SCORES> = {
  WEIGHTED: {
    formula: "Σ w·x ÷ Σ w",
    source: { rules: ["C6", "C7", "C9"] },
    example: { formula: '=COMPETENCY.WEIGHTED({3;2;""},{50;30;20})', result: [[2.625]] },
    faults: ["shapes-differ", "not-a-number", "negative-weight", "unknown-option", "value-missing"],
  },
  COVERAGE: {
    formula: "Σ w(x ≠ ∅) ÷ Σ w × 100",
    source: { rules: ["C6", "C9"] },
    example: { formula: '=COMPETENCY.COVERAGE({2;3;""},{42;50;8})', result: [[92]] },
    faults: ["shapes-differ", "not-a-number", "negative-weight"],
  },
  ACTUAL: {
    formula: "A = Σ wₖ·x̄ₖ ÷ Σ wₖ;  x̄ₖ = Σ xₖ ÷ nₖ;  nₖ ≥ minₖ",
    source: { rules: ["C1", "C2", "C3", "C14", "C15"] },
    example: {
      formula:
        '=COMPETENCY.ACTUAL({2;1;2;""},{"self";"superior";"peers";"peers"},{"self",10;"superior",60;"peers",30},4)',
      result: [[1.4]],
    },
    faults: [
      "unknown-group",
      "shapes-differ",
      "not-a-number",
      "group-weight-columns",
      "negative-weight",
      "negative-argument",
      "argument-not-a-number",
    ],
  },
  GAP: {
    formula: "G = A − R",
    source: { rules: ["C4", "C5", "C9"] },
    example: { formula: "=COMPETENCY.GAP(2.85,3)", result: [[-0.15]] },
    faults: ["argument-not-a-number", "too-large"],
  },
  STATUS: {
    formula: "G ≥ 0 → 1;  −t ≤ G < 0 → 0;  G < −t → −1",
    source: { rules: ["C5", "C9"] },
    example: { formula: "=COMPETENCY.STATUS(1.4,2)", result: [[-1]] },
    faults: ["argument-not-a-number", "negative-argument", "too-large"],
  },
  MATCH: {
    formula: "M = Σ w·min(A, R) ÷ Σ w·R × 100",
    source: { rules: ["C4", "C6", "C7", "C9"] },
    example: { formula: "=COMPETENCY.MATCH({2;2;1;2},{2;2;2;2},{4;5;6;6})", result: [[85.7]] },
    faults: ["shapes-differ", "not-a-number", "negative-weight", "too-large"],
  },
  BAND: {
    formula: "max { k : cₖ ≤ M }",
    source: { rules: ["C9", "C10"] },
    example: { formula: "=COMPETENCY.BAND(91)", result: [["B"]] },
    faults: ["argument-not-a-number", "labels-not-for-cuts", "cuts-not-ascending", "cell-missing", "not-a-number"],
  },
  GRADE: {
    formula: `max { g : Mᵢ ≥ p ∧ Cᵢ ≥ ${String(DEFAULT_RULES.minimumCoverage)}, i = 1…g }`,
    source: { rules: ["C6", "C9", "C11"] },
    example: {
      formula: '=COMPETENCY.GRADE({100;91;70.7;54.7},{100;100;100;100},{"Junior";"Intermediate";"Senior";"Expert"})',
      result: [["Intermediate"]],
    },
    faults: ["shapes-differ", "not-a-number", "negative-argument", "argument-not-a-number"],
  },
  EXAM: {
    formula: "X = Σ w·x ÷ Σ w",
    source: { rules: ["C8", "C9"] },
    example: { formula: "=COMPETENCY.EXAM({61;65;52;61},{20;30;25;25})", result: [[60]] },
    faults: ["score-out-of-range", "shapes-differ", "not-a-number", "negative-weight"],
  },
  EXAMLEVEL: {
    formula: "max { l : Xₗ ≥ p }",
    source: { rules: ["C8", "C9"] },
    example: { formula: "=COMPETENCY.EXAMLEVEL({1;2},{81.1;58.2})", result: [[1]] },
    faults: [
      "level-not-whole",
      "score-out-of-range",
      "shapes-differ",
      "not-a-number",
      "negative-argument",
      "argument-not-a-number",
    ],
  },
};
