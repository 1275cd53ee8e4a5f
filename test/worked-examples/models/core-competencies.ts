import type { CatalogueExample } from "../catalogue-example";

/** Nine items of equal weight. */
export const CORE_COMPETENCIES: CatalogueExample = {
  id: "core-competencies",
  model: "core-competencies",
  people: [
    {
      code: "0601",
      name: { zh: "林一帆", en: "Ivan Lin" },
      aim: "G1",
      ratings: { C01: 3, C02: 2, C03: 4, C04: 3, C05: 3, C06: 3, C07: 2, C08: 2, C09: 3 },
      expected: {
        items: {
          C01: [1, 3, 3, 0, 1],
          C02: [1, 3, 2, -1, -1],
          C03: [1, 3, 4, 1, 1],
          C04: [1, 3, 3, 0, 1],
          C05: [1, 3, 3, 0, 1],
          C06: [1, 3, 3, 0, 1],
          C07: [1, 3, 2, -1, -1],
          C08: [1, 2, 2, 0, 1],
          C09: [1, 2, 3, 1, 1],
        },
        averageActual: 2.78,
        averageRequired: 2.78,
        ratio: 100,
        match: 92,
        coverage: 100,
        band: "B",
        reached: "G1",
        ratings: 9,
      },
    },
  ],
};
