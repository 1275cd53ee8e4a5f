/** Restoring the drop-downs, limits and marks that pasting took from cells. */
export const restoring = {
  restore: "Restore",
  done: (cells: number) =>
    `${cells === 1 ? "1 cell has" : `${cells} cells have`} drop-downs, limits and marks again. What is typed stayed.`,
  nothing: "Every cell has its drop-downs, limits and marks.",
  undone: "The cells are as they were before restoring.",
  left: "The cells are as they were before restoring. Areas that were changed since stayed:",
};
