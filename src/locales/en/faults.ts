import type { FaultTexts } from "../fault-texts";

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
