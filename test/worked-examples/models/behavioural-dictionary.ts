import type { CatalogueExample } from "../catalogue-example";

/** Items with several scales: one role narrowed to three items, to three others, and to one that begins at -1. */
export const BEHAVIOURAL_DICTIONARY: readonly CatalogueExample[] = [
  {
    id: "behavioural-dictionary-customer-role",
    model: "behavioural-dictionary",
    only: { G1: ["C01", "C06", "C13"] },
    people: [
      {
        code: "0701",
        name: { zh: "方可", en: "Kay Fang" },
        aim: "G1",
        ratings: { C011: 4, C012: 3, C061: 5, C062: 4, C131: 3 },
        expected: {
          items: {
            C01: [1, 100, 88, null, -1],
            C011: [60, 5, 4, -1, -1],
            C012: [40, 3, 3, 0, 1],
            C06: [1, 100, 88.3, null, -1],
            C061: [70, 6, 5, -1, -1],
            C062: [30, 4, 4, 0, 1],
            C13: [1, 100, 100, null, 1],
            C131: [60, 3, 3, 0, 1],
          },
          averageActual: null,
          averageRequired: null,
          ratio: null,
          // (88.0 + 88.3 + 100.0) / 3
          match: 92.1,
          coverage: 100,
          band: "B",
          reached: "G1",
          ratings: 5,
        },
      },
    ],
  },
  {
    id: "behavioural-dictionary-relations",
    model: "behavioural-dictionary",
    only: { G1: ["C05", "C06", "C09"] },
    people: [
      {
        code: "0701",
        name: { zh: "方可", en: "Kay Fang" },
        aim: "G1",
        ratings: { C051: 3, C052: 3, C061: 5, C062: 4, C091: 3, C092: 4 },
        expected: {
          items: {
            C05: [1, 100, 87.5, null, -1],
            C051: [50, 3, 3, 0, 1],
            C052: [50, 4, 3, -1, -1],
            C06: [1, 100, 88.3, null, -1],
            C061: [70, 6, 5, -1, -1],
            C062: [30, 4, 4, 0, 1],
            C09: [1, 100, 85, null, -1],
            C091: [60, 4, 3, -1, -1],
            C092: [40, 3, 4, 1, 1],
          },
          averageActual: null,
          averageRequired: null,
          ratio: null,
          match: 86.9,
          coverage: 100,
          band: "C",
          reached: "G1",
          ratings: 6,
        },
      },
    ],
  },
  {
    id: "behavioural-dictionary-flexibility",
    model: "behavioural-dictionary",
    only: { G1: ["C19"] },
    people: [
      {
        code: "0701",
        name: { zh: "方可", en: "Kay Fang" },
        aim: "G1",
        // From the lowest rung -1: (2 + 1) / (4 + 1) = 60, and 100.
        ratings: { C191: 2, C192: 2 },
        expected: {
          items: { C19: [1, 100, 80, null, -1], C191: [50, 4, 2, -2, -1], C192: [50, 2, 2, 0, 1] },
          averageActual: null,
          averageRequired: null,
          ratio: null,
          match: 80,
          coverage: 100,
          band: "C",
          reached: "G1",
          ratings: 2,
        },
      },
    ],
  },
];
