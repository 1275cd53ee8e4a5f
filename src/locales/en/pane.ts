import { changed } from "./pane-changed";
import { models } from "./pane-models";
import { items } from "./pane-items";
import { peopleColumns, peopleNotes } from "./pane-people";
import { recognise } from "./pane-recognise";
import { restoring } from "./pane-restoring";
import { settings } from "./pane-settings";

/** Every text of the task pane except the sentences of issues. */
export const pane = {
  product: "Competency Scorecard",
  places: "Places of the add-in",
  tabs: { template: "Template", check: "Check", results: "Results", functions: "Functions", settings: "Settings" },

  common: {
    undo: "Undo",
    cancel: "Cancel",
    close: "Close",
    copy: "Copy",
    copied: "Copied",
    working: "Working…",
    showMore: (count: number) => `Show ${count} more`,
    toCell: (place: string) => `Go to ${place}`,
  },

  models,

  template: {
    title: "Insert a template",
    model: "Model",
    preview: "Look at an item",
    previewHint: "Choose an item",
    level: (level: number, name: string) => `Level ${level} · ${name}`,
    weight: (percent: number) => `Weight ${percent}%`,
    critical: "Critical item",
    subject: (name: string, weight: number) => `${name} ${weight}%`,

    people: "People",
    peopleLabel: "One person per line: code, name, department, position, grade",
    peopleHint: "Paste a list from a sheet, with headings in any order, or type with commas. Only the code is needed.",
    peopleExample: "001, Li Ming, Key accounts, Customer manager, G2",
    peopleCount: (count: number) => (count === 1 ? "1 person" : `${count} people`),
    peopleNone: "No list yet: blank rows are prepared for you to fill.",
    peopleSummaryNone: "Blank rows",
    grade: "Grade for those without one",
    gradeNone: "None",
    inRoles: {
      peopleLabel: "One person per line: code, name, department, position, role",
      peopleExample: "001, Li Ming, Sales, Product manager, G2",
      grade: "Role for those without one",
    },
    notes: peopleNotes,
    columns: peopleColumns,

    raters: "Raters",
    ratersHint:
      "Rows prepared for each person, what each group counts, and how many ratings of an item it needs to count.",
    group: "Group",
    number: "Raters",
    groupWeight: "Weight %",
    minimum: "Minimum",
    groups: {
      self: "Self",
      superior: "Superior",
      peers: "Peers",
      subordinates: "Subordinates",
      customers: "Customers",
    },
    numberOf: (group: string) => `${group}: raters per person`,
    weightOf: (group: string) => `${group}: weight in per cent`,
    minimumOf: (group: string) => `${group}: fewest ratings to count`,
    weightSum: (sum: number) => `Weights add up to ${sum}%`,
    weightSumOff: (sum: number) => `Weights add up to ${sum}%, not 100%. They are scaled when scores are computed.`,
    rowsPerPerson: (rows: number) => (rows === 1 ? "1 rating row per person" : `${rows} rating rows per person`),
    notANumber: "Enter a whole number, 0 or more.",
    notAWeight: "Enter 0 to 100.",
    notAMinimum: (most: number) => `Enter 1 to ${most}.`,
    tooMany: (most: number) => `At most ${most}.`,
    noRaterCounts: "Give at least one group besides self both raters and a weight, or nobody will have a score.",
    minimumTooHigh: (group: string, minimum: number, number: number) =>
      `${group}: ${minimum} ratings are needed to count, but only ${number} ${number === 1 ? "is" : "are"} prepared.`,

    cycle: "Cycle",
    cycleName: "Name of the cycle",
    cycleDate: "Date",
    cycleDefault: (year: number) => `Assessment ${year}`,
    notADate: "Choose a date.",

    options: "Options",
    sheetLanguage: "Language of the sheets",
    formulas: "Formulas",
    formulasCustom: "Add-in functions",
    formulasCustomHint: "Short and quick. Needs the add-in to recalculate.",
    formulasNative: "Native formulas",
    formulasNativeHint: "Works on any machine without the add-in, also in LibreOffice and WPS.",

    willAdd: (sheets: number) => `Adds ${sheets} sheets. Nothing of yours changes. Excel’s own undo list is emptied.`,
    insert: "Insert template",
    inserting: (sheet: string) => `Writing ${sheet}…`,
    insertingStart: "Preparing the sheets…",
    share: (percent: number) => `${percent}% done`,
    cancelling: "Taking away what was added…",
    cancelled: "Cancelled. Nothing was added.",
    toMend: (count: number) =>
      count === 1 ? "One thing to mend before inserting." : `${count} things to mend before inserting.`,

    doneTitle: "The template is in the workbook",
    doneMade: (sheets: number) => `${sheets} sheets were added:`,
    doneManual: "This workbook calculates only when asked: press F9 to see new figures.",
    doneNext: "Next: fill in the ratings, then check them.",
    goToSheet: (sheet: string) => `Go to sheet ${sheet}`,
    toCheck: "Check ratings",
    another: "Insert another template",
    removing: "Removing the sheets…",
    undone: "Undone. The sheets that were added are gone again.",
    editedTitle: "Remove sheets that were edited?",
    editedText: (sheets: readonly string[]) =>
      `Since the insert something was entered on ${sheets.join(", ")}. Removing the sheets removes that too, and Excel cannot bring it back.`,
    removeHint: "Removing sheets empties Excel’s own undo list.",
    removeAnyway: "Remove anyway",
    keep: "Keep the sheets",
  },

  check: {
    title: "Check the ratings",
    introTitle: "Not checked yet",
    intro:
      "Finds ratings that are missing or impossible, unknown people and items, weights and exam scores that cannot be right.",
    run: "Check ratings",
    running: "Checking…",
    again: "Check again",
    noTemplateTitle: "No template yet",
    noTemplate: "There is nothing to check: this workbook has no competency template.",
    toTemplate: "Insert a template",
    errors: (count: number) => `${count} to correct`,
    warnings: (count: number) => `${count} to look at`,
    toCorrect: "To correct",
    toLookAt: "To look at",
    clearTitle: "All clear",
    checked: (ratings: number, people: number, items: number) =>
      `Checked ${ratings} rating rows, ${people} people and ${items} items.`,
    checkedExams: (rows: number) => `Checked ${rows} exam rows as well.`,
    checkedAt: (time: string) => `Checked at ${time}`,
    live: "Check while typing",
    makeRoom: "Make room",
    makingRoom: (sheet: string) => (sheet === "" ? "Making room…" : `Making room on ${sheet}…`),
    roomMade: (people: number) => `The sheets take in ${people} people now. What you typed and formatted stayed.`,
    roomEnough: "Everything that is typed is calculated already.",
    roomMadeFor: (template: string, people: number) => `${template} takes in ${people} people now.`,
    rowsTakenIn: (template: string, rows: number) => `${template}: rows taken into their tables: ${rows}.`,
    roomStays: (template: string, reason: string) => `${template} has as much room as before: ${reason}`,
    replaceFormulas: "Replace them and make room",
    roomCancelled: "Cancelled. Everything is as it was.",
    roomUndone: "Undone: the sheets have room for as many people as before.",
    roomLeft: "Undone: the sheets have room for as many people as before. Cells that were changed since stayed:",
    correctTo: (value: string) => `Correct to ${value}`,
    correctAll: (count: number) => `Correct all ${count}`,
    correctAllHint: "Only values whose meaning is certain.",
    corrected: (value: string, place: string) => `Corrected to ${value} in ${place}.`,
    correctedAll: (count: number) => (count === 1 ? "1 value corrected." : `${count} values corrected.`),
    changedSince: "The cell has changed since the check. Nothing was written; the list is up to date now.",
    someChangedSince: (count: number) =>
      count === 1
        ? "1 cell had changed since the check and was left alone."
        : `${count} cells had changed since the check and were left alone.`,
    undone: "Correction undone.",
    notUndone: "The cell has changed since the correction. It was left as it is.",
    result: (errors: number, warnings: number) => `${errors} to correct, ${warnings} to look at.`,
    groupCount: (title: string, count: number) => `${title} (${count})`,
    moreOfKind: (count: number) => `Show ${count} more like these`,
  },

  results: {
    title: "Results",
    run: "Update results",
    running: "Calculating…",
    noTemplateTitle: "No results yet",
    noTemplate: "This workbook has no competency template.",
    toTemplate: "Insert a template",
    noPeopleTitle: "Nobody to show yet",
    noPeople: "The people table is empty. Enter codes and names there, then ratings.",
    toPeople: "Go to the people table",
    noMatch: (filter: string) => `Nobody fits “${filter}”.`,
    template: "Template",
    filter: "Filter by name, code or department",
    clearFilter: "Clear the filter",
    sort: "Sort by",
    sortName: "By name",
    sortMatch: "By match, lowest first",
    sortMatchDown: "By match, highest first",
    count: (shown: number, all: number) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
    noBand: "No band",
    match: "Match",
    coverage: "Coverage",
    gradeAimed: "Grade aimed at",
    gradeReached: "Grade reached",
    noGrade: "none yet",
    averages: "Average actual / required",
    noGradeAimed: "No grade aimed at. Choose one on the people sheet.",
    notRated: "Not rated",
    reasons: {
      insufficientData: () => "Too little is rated for a band.",
      notRated: (items: readonly string[]) => `No match or band: required but not rated (${items.join(", ")}).`,
      criticalNotRated: (items: readonly string[]) => `No band: critical item not rated (${items.join(", ")}).`,
      criticalShort: (items: readonly string[]) => `Band capped: critical item short (${items.join(", ")}).`,
      examNotSat: (items: readonly string[]) => `Exam not sat: ${items.join(", ")}.`,
      subjectBelowMinimum: (items: readonly string[]) =>
        `Not passed, because a subject is below its minimum: ${items.join(", ")}.`,
      partNotRated: (items: readonly string[]) =>
        `A scale or part has no rating, so the item counts as not rated: ${items.join(", ")}.`,
    },
    tables: { people: "people", ratings: "ratings", profile: "profile", raters: "rater groups" },
    gone: (tables: readonly string[]) => `There are no results, because these tables are gone: ${tables.join(", ")}.`,
    problems: "Some columns or weights cannot be read, so figures may be missing. Check the ratings to see which.",
    toCheck: "Check ratings",
    ratings: (count: number) => (count === 1 ? "1 rating" : `${count} ratings`),
    open: (name: string) => `Show the details of ${name}`,
    back: "All people",
    showScorecard: "Show scorecard",
    scorecardShown: (name: string) => `The scorecard now shows ${name}.`,
    noScorecard: "The scorecard sheet was deleted or renamed. Give it back its name, or insert the template again.",
    profile: "Required and actual",
    radar: (name: string, rated: number, items: number) =>
      `Radar chart for ${name}: required and actual levels of ${items} items, ${rated} of them rated. The table below holds the same figures.`,
    required: "Required",
    actual: "Actual",
    gap: "Gap",
    met: "Met",
    near: "Near",
    short: "Short",
    needs: "Needs, the weightiest first",
    needsNone: "Every rated item meets what is required.",
    needsUnknown: "Nothing is rated yet.",
    need: (gap: string, required: string) => `${gap} below the required ${required}`,
    loss: (loss: string) => `weighted loss ${loss}`,
    items: "All items",
    roleAimed: "Role aimed at",
    bestRole: "Best-fitting role",
    noRole: "none",
    noRoleAimed: "No role aimed at. Choose one on the people sheet.",
    compareRoles: "Against every role",
    compareGrades: "Against every grade",
    aimed: "aimed at",
    best: "best fit",
    fulfilment: "Fulfilment",
    points: "Score",
    radarPercent: (name: string, rated: number, items: number) =>
      `Radar chart for ${name}: fulfilment of ${items} items in per cent, ${rated} of them rated. The table below holds the same figures.`,
    lossPoints: (points: string) => `costs the match ${points} percentage points`,
    needScore: (gap: string, required: string) => `${gap} below the required score of ${required}`,
  },

  changed,
  items,
  recognise,
  restoring,
  settings,

  shortfalls: {
    charts:
      "Excel did not draw the charts; everything else is there. Undo and try again; if it stays so, use a newer Excel or Excel on the web.",
    pages:
      "Excel did not set up the pages for printing, as where there is no printer; everything else is there. Before printing, choose Page Layout, Width: 1 page.",
  },

  faults: {
    title: "That did not work",
    refusals: {
      "structure-protected":
        "The workbook’s structure is protected, so no sheet can be added or removed. Lift the protection under Review, then try again.",
      "sheet-protected":
        "A sheet is protected, perhaps with a password. Lift its protection under Review, then try again.",
      "read-only": "The workbook is open for reading only. Save a copy or open it for editing, then try again.",
      "cell-being-edited": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
      busy: "Excel is in the middle of something else: a cell that is being edited, or an open dialog. End it, then try again.",
      "no-cell-selected":
        "No cell of this workbook is selected: a chart may be, or another workbook is in front. Click a cell here, then try again.",
      "other-workbook": "Another workbook is in front. Switch back to this one, then try again.",
      "chart-sheet":
        "A chart sheet is shown, and this needs a worksheet. Click the tab of a worksheet, then try again.",
      "cells-in-the-way":
        "Cells are in the way: merged cells, a pivot table, or something at the very end of the sheet. Move them, then try again.",
      "chart-empty": "Excel draws no chart of cells that hold no figures. Enter ratings first, then try again.",
      "rows-hidden":
        "Rows of a table that is to change are hidden, as by a filter. Clear the filter and show the rows, then try again. Nothing changed.",
      "sheet-gone": "A sheet that is needed here was deleted or renamed. Check the ratings to see what is missing.",
      "added-meanwhile":
        "Sheets of the same names were added in the meantime, perhaps in another window. They stay as they are; try again.",
      "too-large": "This is more than Excel takes at once. Insert fewer people at a time.",
      "connection-lost": "The connection to the workbook was interrupted. Nothing was lost; try again.",
      "left-over":
        "The insert stopped half way, and the new sheets could not be removed. Delete them by hand, then insert again. Nothing of yours changed.",
      "half-changed":
        "The change stopped half way, and what had changed could not be put back. Make the change once more, or close the workbook without saving. Nothing that you typed changed.",
      "not-supported": "This version of Excel cannot do that. Update Excel, or use Excel on the web.",
      unknown: "Excel did not carry this out. Try again; if it stays so, save the workbook and reopen it.",
    },
    bug: "Something in the add-in went wrong. Your data is as it was before. The text below helps to mend it.",
    details: "Text for support",
  },
};

/** The shape that every other language fills. */
export type PaneTexts = typeof pane;
