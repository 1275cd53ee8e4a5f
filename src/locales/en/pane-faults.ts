/** What the pane says when something did not work: what to do about it. */
export const faults = {
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
    "chart-sheet": "A chart sheet is shown, and this needs a worksheet. Click the tab of a worksheet, then try again.",
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
};
