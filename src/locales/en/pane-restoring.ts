/** Restoring the drop-downs, limits and marks that pasting took from cells. */
export const restoring = {
  restore: "Restore",
  done: (cells: number) =>
    `${cells === 1 ? "1 cell has" : `${cells} cells have`} drop-downs, limits and marks again. What is typed stayed.`,
  nothing: "Every cell has its drop-downs, limits and marks.",
  undone: "The cells are as they were before restoring.",
  left: "The cells are as they were before restoring. Areas that were changed since stayed:",

  stuck: (formulas: number) =>
    `${formulas === 1 ? "1 formula still shows" : `${formulas} formulas still show`} #NAME?: the workbook was saved where the add-in is missing, and Excel keeps that sign until the formulas are entered again.`,
  enterAgain: "Enter them again",
  entered: (formulas: number) =>
    `${formulas === 1 ? "1 formula was" : `${formulas} formulas were`} entered again. If #NAME? comes back, close Excel and open it again.`,
};
