import { HEADER_ROW } from "../sheet-draft";

/** The cell in which the person is picked, from 0. */
export const PERSON = { row: HEADER_ROW - 1, column: 1 } as const;

/** Rows of the page, counted from the one in which the person is picked: labels, and their values a row below. */
export const BELOW_PERSON = { facts: 1, figures: 3, reason: 5 } as const;

/** First columns of the facts and of the figures, with the number of columns that each takes. */
export const FACTS = {
  department: [0, 1],
  position: [1, 2],
  grade: [3, 3],
  reached: [6, 2],
  ratings: [8, 1],
  version: [9, 2],
} as const;
export const FIGURES = {
  band: [0, 1],
  match: [1, 2],
  coverage: [3, 2],
  averageActual: [5, 1],
  averageRequired: [6, 1],
  ratio: [7, 2],
  hundred: [9, 2],
} as const;

/** Columns of the printed page. */
export const PAGE = {
  item: 0,
  category: 1,
  weight: 2,
  required: 3,
  actual: 4,
  gap: 5,
  status: 6,
  weightedActual: 7,
  weightedCounted: 8,
  weightedRequired: 9,
  loss: 10,
} as const;
export const PAGE_WIDTHS = [28, 20, 8.5, 8.5, 8.5, 8.5, 12, 8.5, 8.5, 8.5, 8.5] as const;

/** Columns of the tables of categories and of grades. */
export const SMALL_TABLE = { name: 0, band: 1, items: 2, weight: 3, coverage: 4, match: 5 } as const;
