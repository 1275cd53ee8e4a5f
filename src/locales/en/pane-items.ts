/** Adding an item to a template, and taking one away. */
export const items = {
  title: "Items of the template",
  hint: "Adds an item of the model that was left out at the insert, or takes one away, on every sheet. What you typed, formatted and sorted stays.",
  look: "Look at the items",
  looking: "Looking at the items…",
  noTemplate: "This workbook has no template.",
  count: (template: string, count: number) => `${template}: ${count === 1 ? "1 item" : `${count} items`}`,
  toAdd: "Item to add",
  toRemove: "Item to remove",
  choose: "Choose an item",
  add: "Add item",
  remove: "Remove item",
  allIn: "All items of the model are in.",
  wholeUnknown:
    "The workbook keeps only the items that were chosen of this model, so there is none to add. For others, insert the template again from the model’s file.",
  asks: {
    title: (item: string) => `Remove ${item}?`,
    text: (ratings: number) =>
      `${ratings === 1 ? "1 rating" : `${ratings} ratings`} of it will go too. Undo brings back all.`,
    cancel: "Keep it",
  },
  working: (sheet: string) => (sheet === "" ? "Changing the sheets…" : `Changing ${sheet}…`),
  cancelled: "Cancelled. Everything is as it was.",
  added: (item: string) =>
    `${item} is on every sheet now. Its required levels are those of the model. Look at its weight and levels in Profile, and change them if you like.`,
  removed: (item: string, ratings: number) =>
    ratings === 0
      ? `${item} is gone from every sheet.`
      : `${item} is gone from every sheet, with ${ratings === 1 ? "1 rating" : `${ratings} ratings`}.`,
  weights: (sum: string) =>
    `The weights sum to ${sum} now, not to 100: their shares are used. Change them in Profile if you like.`,
  undone: "Undone: items and ratings are as they were.",
  addedBefore: (item: string) => `Before that ${item} was added: that can be undone too.`,
  removedBefore: (item: string) => `Before that ${item} was removed: that can be undone too.`,
  changedSince:
    "Rows, columns, ratings or formulas have changed since, so undoing would mix them up. Nothing was done.",
  stays: (template: string, reason: string) => `The items of ${template} stay as they are: ${reason} Nothing changed.`,
  why: {
    "table-differs": (table: string) =>
      `the table of ${table} was moved, or its columns stand in another order. Put it back as it was inserted, with columns of your own to the right.`,
    "other-sheet": (sheet: string) =>
      `the sheet ${sheet} would have to change too, which is not done in place. Insert the template again with the items that you want, and copy what is typed.`,
    "whole-model-unknown": "it is not known any more which items its model has besides.",
    "stands-already": (item: string) =>
      `${item} stands in Profile or Ratings already. Take that row or column away first; Add item puts it on every sheet.`,
    "no-such-item": "it has no such item.",
    "only-item": "it has no other item.",
  },
};
