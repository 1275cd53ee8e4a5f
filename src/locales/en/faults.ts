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
    "negative-number": (at) => `The number in ${cell(at)} is ${at.value}. It must be 0 or more.`,
    "probability-out-of-range": (at) =>
      `The probability in ${cell(at)} is ${at.value}. Probabilities run from 0 to 1: enter 60 per cent as 0.6.`,
    "not-true-or-false": (at) =>
      `TRUE or FALSE, or 1 or 0, belongs in ${cell(at)}, which holds ${said(at.value)}. Enter one of them or leave it blank.`,
    "argument-not-a-share": ({ parameter, value }) => `${parameter} is ${value}. It must be from 0 to 1.`,
    "argument-not-a-count": ({ parameter, value, most }) =>
      `${parameter} is ${value}. It must be a whole number from 1 to ${most}.`,
    "rows-of-different-length": ({ parameter }) =>
      `The rows of ${parameter} differ in length. Choose a range whose rows all have the same number of cells.`,
    "no-shares": ({ parameter }) => `The numbers in ${parameter} sum to 0. Give at least one class a share above 0.`,
    "not-square": ({ parameter, rows, columns }) =>
      `${parameter} has ${rows} row(s) and ${columns} column(s). Choose a square range: as many columns as rows.`,
    "too-many-criteria": ({ parameter, criteria, most }) =>
      `${parameter} compares ${criteria} criteria. Up to ${most} can be compared: group them and compare the groups first.`,
    "comparison-not-positive": (at) => `The comparison in ${cell(at)} is ${at.value}. Comparisons are above 0.`,
    "diagonal-not-one": (at) =>
      `The comparison in ${cell(at)} is ${at.value}. A criterion compared with itself must be 1.`,
    "not-reciprocal": (at) =>
      `The comparison in ${cell(at)} is ${at.value}, and the one across the diagonal is ${at.mirrored}. One must be 1 divided by the other: type a third as =1/3, or as 0.33.`,
    "nothing-varies": ({ parameter }) =>
      `Every column of ${parameter} holds the same number in all its rows, so entropy gives no weights. Two rows must differ in at least one column.`,
    "column-without-number": ({ parameter, column }) =>
      `Column ${column} of ${parameter} has no number. Fill it in, or leave the column out of the range.`,
    "level-not-whole": (at) => `The paper level in ${cell(at)} is ${at.value}. Levels are 1, 2, 3 and so on.`,
    "value-missing": ({ position }) => `Value ${position} of values is missing, and every value is required. Enter it.`,
    "cell-missing": (at) => `A number belongs in ${cell(at)}, which is blank. Enter one.`,
    "rating-gap": (at) =>
      `There is no rating in ${cell(at)}. ICC needs one of every target by every rater: with gaps use ALPHA with interval.`,
    "column-missing": ({ table, code }) =>
      `The table ${table} has no column whose header starts with ${code}. Put the code back at the start of its header, and pass the table with its header row.`,
    "table-weight-negative": ({ table, row }) =>
      `The weight in row ${row} of ${table} is below 0. Weights are 0 or more.`,
    "no-person-chosen": () => "No person is chosen. Enter the code of a person.",
    "unknown-person": ({ person }) => `No person has the code ${person}. Choose one from the People table.`,
    "too-few-ratings": ({ parameter }) =>
      `There is a single rating in ${parameter}. Agreement needs at least two raters: have a second one rate it too.`,
    "item-not-rated": ({ column }) =>
      `Nobody rated the item in column ${column} of matrix. Have it rated, or leave it out of the range.`,
    "item-rated-once": ({ column }) =>
      `The item in column ${column} of matrix has a single rating. Let a second rater rate it, or leave the item out.`,
    "points-not-whole": ({ value }) =>
      `points is ${said(value)}. Enter how many points the scale has: a whole number, 2 or more.`,
    "ratings-exceed-points": ({ parameter, lowest, highest, points }) =>
      `The ratings in ${parameter} run from ${lowest} to ${highest}: no scale of ${points} points from 0 or 1 holds them. Correct the rating or points.`,
    "unknown-null": ({ value }) => `null cannot be ${said(value)}. Enter uniform, or a variance above 0.`,
    "below-chance": () =>
      "The raters differ so much more than by chance that r_wg(j) has no meaning here. Look at r_wg of each item.",
    "matrix-too-small": ({ rows, columns }) =>
      `matrix has ${rows} row(s) and ${columns} column(s). It needs at least two targets in rows and two raters in columns.`,
    "targets-alike": () =>
      "The targets differ too little from one another for this type of ICC to be defined. Add targets that differ, or choose another type.",
    "no-variance": () =>
      "The ratings show no difference that counts, so agreement beyond chance is not defined. Add cases that differ.",
    "no-common-ratings": () => "No case was rated by two raters. Add cases that at least two of them rated.",
    "no-counts": ({ parameter }) =>
      `${parameter} holds nothing but 0. Enter how often each pair of categories was chosen.`,
    "weights-for-categories": ({ rows, categories }) =>
      `weights has ${rows} row(s) for ${categories} categories. Give each category a row and a column, in ascending order.`,
    "weight-on-diagonal": ({ row, value }) =>
      `Row ${row}, column ${row} of weights is ${value}. It must be 0: these are weights of disagreement, and the same category is none.`,
    "too-large": () => "The result is too large for a number. Look for a value that was mistyped.",
  },
  unexpected: (detail) => `The add-in could not calculate this. Please report: ${detail}`,
};
