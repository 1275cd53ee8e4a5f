import type { FaultTexts, FunctionText } from "../function-texts";

/** "row 3, column 1 of weights": where a cell stands in the range that was passed. */
function cell({
  parameter,
  row,
  column,
}: {
  readonly parameter: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `row ${row}, column ${column} of ${parameter}`;
}

function said(value: string): string {
  return value === "" ? "nothing" : `“${value}”`;
}

export const faultTexts: FaultTexts = {
  sentences: {
    "not-a-number": (at) =>
      `A number belongs in ${cell(at)}, which holds ${said(at.value)}. Enter a number or leave it blank.`,
    "argument-not-a-number": ({ parameter, value }) =>
      `A single number belongs in ${parameter}, which holds ${said(value)}.`,
    "negative-weight": (at) => `The weight in ${cell(at)} is below 0. Weights are 0 or more.`,
    "negative-argument": ({ parameter }) => `${parameter} is below 0. It must be 0 or more.`,
    "score-out-of-range": (at) => `The score in ${cell(at)} is ${at.value}. Scores run from 0 to 100.`,
    "shapes-differ": ({ first, second }) =>
      `${first} and ${second} differ in size. Choose ranges with the same number of rows and columns.`,
    "unknown-option": ({ parameter, value, options }) =>
      `${parameter} cannot be ${said(value)}. Choose one of: ${options}.`,
    "unknown-group": ({ position, value }) =>
      `The rater group in cell ${position} of groups is ${said(value)}, which groupWeights does not list. Add it there or correct the name.`,
    "group-weight-columns": ({ columns }) =>
      `groupWeights has ${columns} column(s). It needs two or three: group, weight, and the fewest ratings that count.`,
    "cuts-not-ascending": () => "Each cut-off score must be above the one before it. Sort cuts with their labels.",
    "labels-not-for-cuts": ({ cuts, labels }) =>
      `There are ${cuts} cuts and ${labels} labels. Give each cut one label.`,
    "level-not-whole": (at) => `The paper level in ${cell(at)} is ${at.value}. Levels are 1, 2, 3 and so on.`,
    "value-missing": ({ position }) => `Value ${position} of values is missing, and every value is required.`,
    "cell-missing": (at) => `A number belongs in ${cell(at)}, which is blank.`,
    "column-missing": ({ table, code }) =>
      `The table ${table} has no column whose header starts with ${code}. Put the code back at the start of its header, and pass the table with its header row.`,
    "table-weight-negative": ({ table, row }) =>
      `The weight in row ${row} of ${table} is below 0. Weights are 0 or more.`,
    "no-person-chosen": () => "No person is chosen. Enter the code of a person.",
    "unknown-person": ({ person }) => `No person has the code ${person}. Choose one from the People table.`,
    "too-large": () => "The result is too large for a number. Look for a value that was mistyped.",
  },
  unexpected: (detail) => `The add-in could not calculate this. Please report: ${detail}`,
};

/** What the function wizard says. The comments in src/functions are the source that Excel's metadata is built from. */
export const functionTexts = {
  WEIGHTED: {
    description: "Weighted mean of what is rated, not rounded. Blank cells are not rated, never 0.",
    parameters: {
      values: "Values; blank means not rated",
      weights: "A weight for each value; blank or 0 leaves the value out",
      missing: 'What a missing value does: "skip" (default) leaves it out, "zero" counts it as 0, "require" gives #N/A',
    },
  },
  COVERAGE: {
    description: "Rated weight as a share of all weight, in per cent with 1 decimal.",
    parameters: {
      values: "Values; blank means not rated",
      weights: "A weight for each value; blank or 0 leaves the value out",
    },
  },
  ACTUAL: {
    description:
      "Actual level of one item from the ratings of one person's raters: the mean of each group, weighted by group, with 2 decimals.",
    parameters: {
      ratings: "Ratings of the item, a column; blank means not rated",
      groups: "The rater group of each rating, a column of the same length",
      groupWeights: "Two or three columns without header: group, weight, and the fewest ratings for the group to count",
      top: "Highest level of the scale; ratings above it count as not rated",
    },
  },
  GAP: {
    description:
      "Gap between the actual and the required level, with 2 decimals; negative when the requirement is not met.",
    parameters: { actual: "Actual level", required: "Required level" },
  },
  STATUS: {
    description: "Status of an item: 1 met, 0 near (within the tolerance), -1 short.",
    parameters: {
      actual: "Actual level",
      required: "Required level",
      tolerance: "How far below the requirement still counts as near, in levels; 0.5 if left out",
    },
  },
  MATCH: {
    description:
      "Match of actual with required levels in per cent with 1 decimal; a surplus on one item never hides a gap on another.",
    parameters: {
      actuals: "Actual levels; blank means not rated",
      requireds: 'Required levels; blank or "–" leaves the item out',
      weights: "Weights of the items; blank or 0 leaves the item out",
    },
  },
  BAND: {
    description:
      "Label of the highest band whose cut-off score is not above the score. It knows the score only, not gaps or critical items.",
    parameters: {
      score: "Score in per cent, compared with 1 decimal",
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
} satisfies Record<string, FunctionText>;
