/** Converting a workbook's formulas into native ones or values, and back. */
export const formulas = {
  title: "Formulas of this workbook",
  hint: "To hand a workbook over to somebody without the add-in, convert its functions into native formulas or into values. They can come back later, after saving too.",
  to: "Convert the add-in’s functions into",
  choices: {
    native: "Native formulas, which calculate without the add-in",
    values: "Values, which no longer change",
    custom: "Back: the add-in’s functions again",
  },
  withoutTwin: "Convert into values what has no native formula",
  look: "Show what will change",
  looking: (sheet: string) => (sheet === "" ? "Looking…" : `Looking at ${sheet}…`),
  working: (sheet: string) => (sheet === "" ? "Changing formulas…" : `Changing ${sheet}…`),
  stopping: "Putting everything back…",
  share: (percent: number) => `${percent}% done`,
  cancelled: "Cancelled. Nothing was changed.",

  preview: "This will change",
  nothing: "There is nothing to convert here.",
  native: (count: number) => (count === 1 ? "1 becomes native" : `${count} become native`),
  values: (count: number) => (count === 1 ? "1 becomes a value" : `${count} become values`),
  custom: (count: number) => (count === 1 ? "1 comes back" : `${count} come back`),
  stays: (count: number) => (count === 1 ? "1 stays" : `${count} stay`),
  onSheet: (sheet: string, parts: readonly string[]) => `${sheet}: ${parts.join(", ")}`,
  added: (sheets: readonly string[]) => `Sheets that are added: ${sheets.join(", ")}`,
  removed: (sheets: readonly string[]) => `Sheets that are removed: ${sheets.join(", ")}`,
  others: (count: number) =>
    `${count === 1 ? "1 cell of the template holds another formula" : `${count} cells of templates hold other formulas`} than this version writes: made by an earlier version, or changed by hand. Today’s replace them; undoing brings them back.`,
  same: "All figures stay the same; they are compared afterwards. Nothing else of yours changes.",
  sameValues: "All figures stay the same, but no longer follow the ratings. Nothing else of yours changes.",
  emptiesUndo: "Excel’s own undo list is emptied; the pane’s Undo stays.",
  convert: "Change formulas",
  changedSince: "The workbook has changed in the meantime, so nothing was done. This is what would change now:",

  left: "Left as it is",
  why: {
    "no-twin": (functions: readonly string[]) => `no native formula for ${functions.join(", ")}`,
    "not-calculated": (shows: string) => `shows ${shows}, so there is no value to keep`,
    template: "belongs to a template that stays",
    changed: "something else has been entered since",
    "sheet-gone": "its sheet, or one in its formula, is gone",
  },
  stayingTemplate: (template: string, reason: string) => `${template} stays as it is: ${reason}`,
  templateWhy: {
    "not-remembered": "the workbook does not remember how it was made.",
    newer: "a later version of the add-in made it. Update the add-in first.",
    "model-needed": (id: string, version: string) =>
      `an earlier version of the add-in made it and did not keep its model “${id}”, version ${version}. Open the model’s file, then look again.`,
    "laid-out-differently": "another version of the add-in made it, with cells in other places.",
    "sheet-gone": (sheet: string) => `the sheet ${sheet} is gone.`,
    "table-differs": (table: string) =>
      `the table of ${table} was moved, or has other items, grades or groups than at the insert.`,
    changed:
      "where formulas of its own should be, something else stands. Bring them back first, or insert the template again.",
    occupied: "cells that it needs, or on sheets that would go, hold something else. Move that, then look again.",
    "other-formulas":
      "these cells hold other formulas than the add-in writes today, made by an earlier version or changed by hand, and would have to give way.",
    "in-use": "formulas elsewhere read the sheets that would go. Change these first, then look again.",
  },
  tables: {
    people: "people",
    ratings: "ratings",
    profile: "required levels",
    raters: "rater groups",
    exams: "exams",
    rules: "rules",
  },

  done: {
    native: "The formulas are native now and calculate without the add-in.",
    values: "The formulas are values now.",
    custom: "The add-in’s functions are back.",
  },
  doneSame: "Every figure is the same as before.",
  doneManual:
    "This workbook calculates only when asked, so the figures were not compared. Press F9 to see new figures.",
  doneUnread: "Excel could not be read afterwards, so the figures were not compared.",
  doneDiffers: (count: number) =>
    count === 1 ? "1 cell shows something else than before:" : `${count} cells show something else than before:`,
  putBack: "Put everything back",
  undone: "Undone. The formulas are as they were.",
  undoneBut: "Undone, except for cells that were changed since; they are left alone:",
};
