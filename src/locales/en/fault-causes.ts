import type { FaultCode } from "../../core/scoring/fault";

/** When a function has no answer for a reason, and what to do: in general, without the cell at hand. */
export interface FaultCause {
  readonly when: string;
  readonly then: string;
}

export const faultCauses = {
  "not-a-number": {
    when: "A cell that should hold a number holds other text, TRUE or FALSE, or an error value.",
    then: "Enter a number there or leave it blank.",
  },
  "argument-not-a-number": {
    when: "An argument that takes a single number is given a text or a range.",
    then: "Give one number or one cell that holds one.",
  },
  "negative-weight": { when: "A weight is below 0.", then: "Enter 0 or more; 0 leaves the row out." },
  "negative-argument": { when: "An argument that cannot be negative is below 0.", then: "Enter 0 or more." },
  "score-out-of-range": {
    when: "A score is below 0 or above 100.",
    then: "Enter scores from 0 to 100; leave it blank where there is none.",
  },
  "shapes-differ": {
    when: "Ranges that belong together differ in their number of rows or columns.",
    then: "Choose ranges of the same size.",
  },
  "unknown-option": {
    when: "A word chosen as an option is not one that the function knows.",
    then: "Use one of the words named with the parameter, in quotation marks.",
  },
  "unknown-group": {
    when: "A rating belongs to a rater group that is not listed with the group weights.",
    then: "Add the group there, or correct its name.",
  },
  "group-weight-columns": {
    when: "The group weights have fewer than two or more than three columns.",
    then: "Choose the columns group and weight and, if you like, the fewest ratings that count.",
  },
  "cuts-not-ascending": {
    when: "The cut-off scores do not rise from one to the next.",
    then: "Sort them from low to high together with their labels.",
  },
  "labels-not-for-cuts": {
    when: "There are more or fewer labels than cut-off scores.",
    then: "Give each cut-off score one label.",
  },
  "negative-number": { when: "A cell holds a number below 0.", then: "Enter 0 or more." },
  "probability-out-of-range": {
    when: "A probability is below 0 or above 1.",
    then: "Enter it as a share of 1: 60 per cent as 0.6.",
  },
  "not-true-or-false": {
    when: "A cell that says whether something is met holds neither TRUE or FALSE nor 1 or 0.",
    then: "Enter one of them or leave it blank.",
  },
  "argument-not-a-share": {
    when: "An argument that is a share is below 0 or above 1.",
    then: "Enter a number from 0 to 1.",
  },
  "argument-not-a-count": {
    when: "An argument that counts something is not a whole number in the range allowed.",
    then: "Enter a whole number from 1 on.",
  },
  "rows-of-different-length": {
    when: "The rows of an array differ in length.",
    then: "Give every row the same number of cells.",
  },
  "no-shares": { when: "All shares are 0.", then: "Give at least one class a share above 0." },
  "not-square": {
    when: "A range that must be square has more rows than columns, or fewer.",
    then: "Choose as many columns as rows.",
  },
  "too-many-criteria": {
    when: "More than 10 criteria are compared.",
    then: "Group them, compare the groups first and then the criteria in each.",
  },
  "comparison-not-positive": {
    when: "A comparison is 0 or below.",
    then: "Enter a number above 0: 3 for three times as important, 1/3 for the opposite.",
  },
  "diagonal-not-one": {
    when: "A criterion compared with itself is not 1.",
    then: "Enter 1 in every cell of the diagonal.",
  },
  "not-reciprocal": {
    when: "Two comparisons across the diagonal do not agree: one must be 1 divided by the other.",
    then: "Correct one of them; a third can be typed as =1/3 or 0.33.",
  },
  "nothing-varies": {
    when: "Every column holds the same number in all its rows.",
    then: "Add rows that differ in at least one column.",
  },
  "column-without-number": {
    when: "A column holds no number at all.",
    then: "Fill it in or leave it out of the range.",
  },
  "too-few-ratings": { when: "There is a single rating.", then: "Have a second rater rate it too." },
  "item-not-rated": {
    when: "Nobody rated an item of the range.",
    then: "Have it rated, or leave it out of the range.",
  },
  "item-rated-once": {
    when: "An item has a single rating.",
    then: "Have a second rater rate it, or leave the item out.",
  },
  "points-not-whole": {
    when: "The number of points of the scale is not a whole number of 2 or more.",
    then: "Enter how many points the scale has.",
  },
  "ratings-exceed-points": {
    when: "Ratings have no place on a scale of so many points that starts at 0 or 1.",
    then: "Correct the rating or the number of points.",
  },
  "unknown-null": {
    when: "The variance expected by chance is neither a known word nor a number above 0.",
    then: "Enter uniform in quotation marks, or a variance above 0.",
  },
  "below-chance": {
    when: "The raters differ so much more than by chance that the figure has no meaning.",
    then: "Look at r_wg of each item.",
  },
  "matrix-too-small": {
    when: "There are fewer than two targets in rows or two raters in columns.",
    then: "Choose a larger range.",
  },
  "targets-alike": {
    when: "The targets differ too little from one another for this type to be defined.",
    then: "Add targets that differ, or choose another type.",
  },
  "no-variance": {
    when: "All ratings are the same, so there is no agreement beyond chance to measure.",
    then: "Add cases that differ.",
  },
  "no-common-ratings": { when: "No case was rated by two raters.", then: "Add cases that at least two raters rated." },
  "no-counts": {
    when: "A table of counts or shares holds nothing but 0.",
    then: "Enter how often each pair of categories was chosen.",
  },
  "weights-for-categories": {
    when: "The disagreement weights do not have a row and a column for each category.",
    then: "Give each category one, in ascending order.",
  },
  "weight-on-diagonal": {
    when: "A disagreement weight on the diagonal is not 0.",
    then: "Enter 0 there: the same category is no disagreement.",
  },
  "level-not-whole": { when: "A paper level is not 1, 2, 3 and so on.", then: "Enter the level as a whole number." },
  "value-missing": {
    when: "Every value is required, and one is missing.",
    then: "Enter the value, or set missing to “skip”, which leaves it out.",
  },
  "rating-gap": {
    when: "A rating is missing, though every rater must have rated every target.",
    then: "Add it, or use ALPHA with interval, which allows gaps.",
  },
  "cell-missing": { when: "A cell that must hold a number is blank.", then: "Enter the number." },
  "column-missing": {
    when: "A table lacks a column: its code, such as P1, is no longer at the start of a header.",
    then: "Put the code back, and pass the table with its header row.",
  },
  "table-weight-negative": { when: "A table holds a weight below 0.", then: "Enter 0 or more there." },
  "no-person-chosen": { when: "No person is chosen.", then: "Enter the code of a person." },
  "unknown-person": {
    when: "Nobody in the people table has the code.",
    then: "Choose a code from that table, or add the person.",
  },
  "too-large": {
    when: "The result would be larger than a cell can hold.",
    then: "Look for a number that was mistyped.",
  },
} satisfies Readonly<Record<FaultCode, FaultCause>>;
