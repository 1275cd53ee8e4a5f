import type { FunctionFamily } from "../../core/functions/definition";

/** What a cell can show in place of a figure, in the order in which it is explained. */
export const CELL_SIGNS = ["blank", "#VALUE!", "#N/A", "#NAME?", "#BUSY!", "#SPILL!"] as const;

export type CellSign = (typeof CELL_SIGNS)[number];

const families: Readonly<Record<FunctionFamily, string>> = {
  scores: "Scores",
  results: "Results of a template",
  agreement: "Agreement between raters",
  weights: "Weights",
  similarity: "Similarity of profiles",
  standards: "Measurement error and cut scores",
};

const signs: Readonly<Record<CellSign, { readonly name: string; readonly meaning: string }>> = {
  blank: { name: "Empty", meaning: "Nothing is rated yet, or nothing has a weight. It is no error." },
  "#VALUE!": {
    name: "#VALUE!",
    meaning: "What was passed cannot be used. Select the cell: the sign beside it says which cell and what to do.",
  },
  "#N/A": {
    name: "#N/A",
    meaning: "What was passed can be read, but has no result. The sign beside the cell says why.",
  },
  "#NAME?": {
    name: "#NAME?",
    meaning:
      "Excel does not know the function: the add-in is not loaded. Open it from the Competency tab or under Add-ins. Excel 2016, Excel 2019 and Excel on iPad cannot run such functions; insert templates with native formulas there.",
  },
  "#BUSY!": {
    name: "#BUSY!",
    meaning: "The add-in is starting or still calculating. Wait a moment; if it stays, press Ctrl+Alt+F9.",
  },
  "#SPILL!": {
    name: "#SPILL!",
    meaning:
      "The result needs several cells and one of them is not empty, or the formula stands inside a table. Clear the cells, or put the formula elsewhere.",
  },
};

/** Texts of the place where functions are looked up. */
export const functions = {
  title: "Functions",
  search: "Search functions",
  clearSearch: "Clear the search",
  count: (shown: number, all: number) => (shown === all ? `${all} functions` : `${shown} of ${all} functions`),
  none: "Nothing found. Try another word: a name, what it is for, or the author of a method.",
  list: "Functions by what they are for",
  families,
  back: "All functions",
  signature: "How it is typed",
  parameters: "Parameters",
  optional: "optional",
  blanks: (cells: string) =>
    `Excel on the desktop may pass blank cells as 0. Where blank is not 0, write IF(${cells}="","",${cells}) in place of ${cells}.`,
  formula: "Formula",
  source: "Source",
  rules: "Scoring rules of this add-in:",
  example: "Example",
  result: "Result",
  resultDepends: "The result comes from the tables of the template in the workbook.",
  faults: "When there is no result",
  signs: "Errors in cells",
  otherSigns: "What else the cell can show",
  sign: signs,

  insert: "Insert at the selected cell",
  inserting: "Inserting…",
  inserted: (place: string) => `The example is in ${place}.`,
  insertedSpill: (place: string, rows: number, columns: number) =>
    `The example is in ${place} and fills ${rows} × ${columns} cells (rows × columns).`,
  occupied: (place: string, rows: number, columns: number) =>
    rows * columns === 1
      ? `${place} is not empty. Nothing was written. Select an empty cell and insert again.`
      : `${place} is not empty, and the example needs ${rows} × ${columns} empty cells (rows × columns). Nothing was written. Select a cell with enough room and insert again.`,
  inTable: (place: string, table: string) =>
    `${place} is in the table ${table}, where Excel copies a formula over the whole column. Nothing was written. Select an empty cell beside the table and insert again.`,
  noRoom: (rows: number, columns: number) =>
    `The sheet ends here; the example needs ${rows} × ${columns} cells (rows × columns). Nothing was written. Select a cell further up or left.`,
  noTemplate: "This example reads the tables of a template, and the workbook has none yet.",
  toTemplate: "Insert a template",
  undone: (place: string) => `Undone. ${place} is as it was.`,
  notUndone: (place: string) => `${place} has changed since. It was left as it is.`,

  /** Words of examples that are not part of a function, by their English. */
  exampleWords: {} as Readonly<Record<string, string>>,
};
