import type { CatalogueExample } from "../catalogue-example";

/** Six of the items against three grades. */
export const LEADERSHIP: CatalogueExample = {
  id: "leadership",
  model: "leadership",
  only: {
    G1: ["C13", "C14", "C15", "C16", "C21", "C28"],
    G2: ["C13", "C14", "C15", "C16", "C21", "C28"],
    G3: ["C13", "C14", "C15", "C16", "C21", "C28"],
  },
  people: [
    {
      code: "1001",
      name: { zh: "郭立", en: "Lee Grant" },
      aim: "G2",
      ratings: {
        C13: { superior: [4], peers: [4, 3] },
        C14: { superior: [3], peers: [3, 2] },
        C15: { superior: [3], peers: [4, 4] },
        C16: { superior: [4], peers: [5, 4] },
        C21: 4,
        C28: { superior: [2], peers: [3, 3] },
      },
      expected: {
        items: {
          C13: [1, 4, 3.85, -0.15, 0],
          C14: [1, 3, 2.85, -0.15, 0],
          C15: [1, 4, 3.3, -0.7, -1],
          C16: [1, 4, 4.15, 0.15, 1],
          C21: [1, 4, 4, 0, 1],
          C28: [1, 4, 2.3, -1.7, -1],
        },
        // 20.45 / 6, 23 / 6 and 20.3 / 23
        averageActual: 3.41,
        averageRequired: 3.83,
        ratio: 88.9,
        match: 88.3,
        coverage: 100,
        band: "C",
        reached: "G1",
        ratings: 16,
        grades: { G1: [100, 100, "A"], G3: [78.7, 100, "C"] },
      },
    },
  ],
};
