import type { SCORES } from "../../../core/functions/scores";
import type { TextsOf } from "../../function-texts";

export const scores: TextsOf<typeof SCORES> = {
  WEIGHTED: {
    description: "Weighted mean of what is rated, not rounded. Blank cells are not rated, never 0.",
    parameters: {
      values: 'Values; blank means not rated, typed as IF(B2:B9="","",B2:B9) where Excel passes blanks as 0',
      weights: "A weight for each value; blank or 0 leaves the value out",
      missing: 'What a missing value does: "skip" (default) leaves it out, "zero" counts it as 0, "require" gives #N/A',
    },
  },
  COVERAGE: {
    description: "Rated weight as a share of all weight, in per cent with 1 decimal.",
    parameters: {
      values: 'Values; blank means not rated, typed as IF(B2:B9="","",B2:B9) where Excel passes blanks as 0',
      weights: "A weight for each value; blank or 0 leaves the value out",
    },
  },
  ACTUAL: {
    description:
      "Actual level of one item from the ratings of one person's raters: the mean of each group, weighted by group, with 2 decimals.",
    parameters: {
      ratings:
        'Ratings of the item, a column; blank means not rated, typed as IF(B2:B9="","",B2:B9) where Excel passes blanks as 0',
      groups: "The rater group of each rating, a column of the same length",
      groupWeights: "Two or three columns without header: group, weight, and the fewest ratings for the group to count",
      top: "Highest level of the scale; ratings above it count as not rated, as do those that are not whole",
    },
  },
  GAP: {
    description:
      "Gap between the actual and the required level, with 2 decimals; negative when the requirement is not met.",
    parameters: {
      actual: 'Actual level; a cell that may be blank is typed as IF(B2="","",B2)',
      required: "Required level",
    },
  },
  STATUS: {
    description: "Status of an item: 1 met, 0 near (within the tolerance), -1 short.",
    parameters: {
      actual: 'Actual level; a cell that may be blank is typed as IF(B2="","",B2)',
      required: "Required level",
      tolerance: "How far below the requirement still counts as near, in levels; 0.5 if left out",
    },
  },
  MATCH: {
    description:
      "Match of actual with required levels in per cent with 1 decimal; a surplus on one item never hides a gap on another.",
    parameters: {
      actuals: 'Actual levels; blank means not rated, typed as IF(B2:B9="","",B2:B9) where Excel passes blanks as 0',
      requireds: 'Required levels; blank or "–" leaves the item out',
      weights: "Weights of the items; blank or 0 leaves the item out",
    },
  },
  BAND: {
    description:
      "Label of the highest band whose cut-off score is not above the score. It knows the score only, not gaps or critical items.",
    parameters: {
      score: 'Score in per cent, compared with 1 decimal; a cell that may be blank is typed as IF(B2="","",B2)',
      cuts: "Cut-off scores, ascending; 0, 75, 90, 100 if left out",
      labels: "A label for each cut-off score; D, C, B, A if left out",
    },
  },
  GRADE: {
    description: "Highest grade reached: match and coverage (at least 80) are high enough, also of every lower grade.",
    parameters: {
      matches: "Match per grade in per cent, from the lowest grade to the highest",
      coverages: "Coverage per grade in per cent",
      names: "Names of the grades",
      pass: "Lowest match of a grade that is reached; 90 if left out",
    },
  },
  EXAM: {
    description: "Standard score of an exam paper: mean of the subjects by weight, 0 to 100 with 1 decimal.",
    parameters: {
      scores: "Scores of the subjects, 0 to 100; blank means no score, an entered 0 is one",
      weights: "Weights of the subjects; blank or 0 leaves the subject out",
    },
  },
  EXAMLEVEL: {
    description: "Highest level whose exam paper was passed; the best attempt counts.",
    parameters: {
      levels: "Level of the paper of each attempt",
      scores: "Standard score of each attempt; blank means not complete",
      pass: "Lowest score that passes; 60 if left out",
    },
  },
};
