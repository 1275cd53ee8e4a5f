import type { RESULTS } from "../../../core/functions/results";
import type { TextsOf } from "../../function-texts";

export const results: TextsOf<typeof RESULTS> = {
  SCORECARD: {
    description:
      "Scorecard of one person, a row per item: code and name, category, weight, required level, actual level, gap, status.",
    parameters: {
      person: "Code of the person",
      people: "Table of people with its header row, such as CompetencyPeople[#All]",
      ratings: "Table of ratings with its header row",
      profile: "Table of items, weights and required levels with its header row",
      raters: "Table of rater groups with its header row",
      exams: "Table of exam scores with its header row",
      rules: "Table of rules with its header row; the usual rules if left out",
    },
  },
  SUMMARY: {
    description:
      "Totals of one person: a row for the whole, then per category, block, and grade or role: kind, code and name, band, reason, items counted, weight, coverage, S, T, match, weighted loss, and 1 for what was reached.",
    parameters: {
      person: "Code of the person",
      people: "Table of people with its header row, such as CompetencyPeople[#All]",
      ratings: "Table of ratings with its header row",
      profile: "Table of items, weights and required levels with its header row",
      raters: "Table of rater groups with its header row",
      exams: "Table of exam scores with its header row",
      rules: "Table of rules with its header row; the usual rules if left out",
    },
  },
  TEAM: {
    description:
      "Results of everybody: a header row, then a row per person with actual levels, averages, match, coverage, band, reason, grade.",
    parameters: {
      people: "Table of people with its header row, such as CompetencyPeople[#All]",
      ratings: "Table of ratings with its header row",
      profile: "Table of items, weights and required levels with its header row",
      raters: "Table of rater groups with its header row",
      exams: "Table of exam scores with its header row",
      rules: "Table of rules with its header row; the usual rules if left out",
    },
  },
};
