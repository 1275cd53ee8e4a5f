/** Texts around explanations in the pane; what an explanation itself says is in plan-explanation.ts. */
export const explanation = {
  title: "Why this number?",
  ask: "Why this number?",
  askHint: "Explains the figure that is selected on Results, the Scorecard or another sheet that calculates.",
  asking: "Looking at the cell…",
  /** Beside a figure; the name for screen readers says which figure. */
  why: "Why?",
  whyOf: (figure: string) => `Why? ${figure}`,
  back: "Back to the results",
  backToPerson: (name: string) => `Back to ${name}`,
  insert: "Insert as a sheet",
  inserting: "Adding the sheet…",
  inserted: (sheet: string) => `The sheet “${sheet}” was added.`,
  undone: "Undone. The sheet is gone again.",
  edited: (sheet: string) =>
    `Something was entered on “${sheet}” since. Delete the sheet by hand if you no longer need it.`,
  noFigure: (place: string) =>
    `${place} shows no figure of a person. Select a person’s level or total on Results, a figure on the Scorecard, or a formula with one of this add-in’s functions.`,
  moved: (place: string) =>
    `${place} held a figure of a person, but the headings or names beside it are no longer those that the add-in put there, so it cannot tell which. Put them back, or select the same figure on Results.`,
  noTemplate:
    "This workbook has no competency template. Select a formula with one of this add-in’s functions, or insert a template.",
  gone: (tables: readonly string[]) =>
    `There are no results to explain, because these tables are gone: ${tables.join(", ")}.`,
  functionIn: (place: string) => `Formula in ${place}`,
  shows: "It shows",
  given: "What it is given",
  formula: "How it calculates",
  source: "Source",
  blank: "nothing",
};
