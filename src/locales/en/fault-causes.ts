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
  "level-not-whole": { when: "A paper level is not 1, 2, 3 and so on.", then: "Enter the level as a whole number." },
  "value-missing": {
    when: "Every value is required, and one is missing.",
    then: "Enter the value, or let missing values be skipped.",
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
} satisfies Partial<Record<FaultCode, FaultCause>>;
