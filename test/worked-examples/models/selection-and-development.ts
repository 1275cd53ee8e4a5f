import type { CatalogueExample } from "../catalogue-example";

/** Three candidates for one position. */
export const SELECTION_AND_DEVELOPMENT: CatalogueExample = {
  id: "selection-and-development",
  model: "selection-and-development",
  people: [
    {
      code: "X",
      name: { zh: "候选人甲", en: "Candidate X" },
      aim: "G1",
      ratings: { C01: 3, C02: 3, C03: 2 },
      expected: {
        items: { C01: [50, 3, 3, 0, 1], C02: [30, 2, 3, 1, 1], C03: [20, 3, 2, -1, -1] },
        averageActual: 2.8,
        averageRequired: 2.7,
        ratio: 103.7,
        match: 92.6,
        coverage: 100,
        band: "B",
        reached: "G1",
        ratings: 3,
      },
    },
    {
      code: "Y",
      name: { zh: "候选人乙", en: "Candidate Y" },
      aim: "G1",
      ratings: { C01: 4, C02: 1, C03: 3 },
      expected: {
        items: { C01: [50, 3, 4, 1, 1], C02: [30, 2, 1, -1, -1], C03: [20, 3, 3, 0, 1] },
        averageActual: 2.9,
        averageRequired: 2.7,
        ratio: 107.4,
        match: 88.9,
        coverage: 100,
        band: "C",
        reached: null,
        ratings: 3,
      },
    },
    {
      code: "Z",
      name: { zh: "候选人丙", en: "Candidate Z" },
      aim: "G1",
      ratings: { C01: 2, C02: 3, C03: 3 },
      expected: {
        items: { C01: [50, 3, 2, -1, -1], C02: [30, 2, 3, 1, 1], C03: [20, 3, 3, 0, 1] },
        averageActual: 2.5,
        averageRequired: 2.7,
        ratio: 92.6,
        match: 81.5,
        coverage: 100,
        band: "C",
        reached: null,
        ratings: 3,
      },
    },
  ],
};
