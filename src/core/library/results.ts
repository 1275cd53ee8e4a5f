import type { RESULTS } from "../functions/results";
import type { FactsOf } from "./function-entry";

/** The functions that read whole tables. Their examples are for the tables of a template, and for its first person. */
export const RESULTS_FACTS: FactsOf<typeof RESULTS> = {
  SCORECARD: {
    formula: "∀ i: wᵢ, Rᵢ, Aᵢ = Σ wₖ·x̄ᵢₖ ÷ Σ wₖ, Gᵢ = Aᵢ − Rᵢ",
    source: { rules: ["C1", "C2", "C3", "C4", "C5", "C8", "C12", "C14", "C15"] },
    example: {
      formula:
        '=COMPETENCY.SCORECARD("001",CompetencyPeople[#All],CompetencyRatings[#All],CompetencyProfile[#All],CompetencyRaters[#All],CompetencyExams[#All],CompetencyRules[#All])',
      result: null,
    },
    faults: ["no-person-chosen", "unknown-person", "column-missing", "table-weight-negative", "too-large"],
  },
  SUMMARY: {
    formula: "∀ j: Cⱼ = Σ w[rated] ÷ Σ w × 100, Mⱼ = Σ w·min(A, R) ÷ Σ w·R × 100",
    source: { rules: ["C4", "C6", "C7", "C9", "C10", "C11", "C12", "C13"] },
    example: {
      formula:
        '=COMPETENCY.SUMMARY("001",CompetencyPeople[#All],CompetencyRatings[#All],CompetencyProfile[#All],CompetencyRaters[#All],CompetencyExams[#All],CompetencyRules[#All])',
      result: null,
    },
    faults: ["no-person-chosen", "unknown-person", "column-missing", "table-weight-negative", "too-large"],
  },
  TEAM: {
    formula: "∀ p: S = Σ w·A ÷ Σ w, T = Σ w·R ÷ Σ w, M = Σ w·min(A, R) ÷ Σ w·R × 100",
    source: { rules: ["C6", "C7", "C10", "C11", "C12", "C13", "C16"] },
    example: {
      formula:
        "=COMPETENCY.TEAM(CompetencyPeople[#All],CompetencyRatings[#All],CompetencyProfile[#All],CompetencyRaters[#All],CompetencyExams[#All],CompetencyRules[#All])",
      result: null,
    },
    faults: ["column-missing", "table-weight-negative", "too-large"],
  },
};
