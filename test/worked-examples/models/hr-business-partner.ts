import type { CatalogueExample } from "../catalogue-example";

/** A divided item, and a seventh one that was chosen but not rated. */
export const HR_BUSINESS_PARTNER: CatalogueExample = {
  id: "hr-business-partner",
  model: "hr-business-partner",
  only: { G1: ["C01", "C02", "C03", "C04", "C05", "C06", "C07"] },
  people: [
    {
      code: "0901",
      name: { zh: "任嘉", en: "Carla Renner" },
      aim: "G1",
      ratings: { C011: 3, C012: 3, C02: 3, C03: 4, C04: 3, C05: 4, C06: 3 },
      expected: {
        items: {
          C01: [1, 3, 3, 0, 1],
          C011: [50, 3, 3, 0, 1],
          C012: [50, 3, 3, 0, 1],
          C02: [1, 4, 3, -1, -1],
          C03: [1, 4, 4, 0, 1],
          C04: [1, 4, 3, -1, -1],
          C05: [1, 3, 4, 1, 1],
          C06: [1, 3, 3, 0, 1],
          C07: [1, 3, null, null, null],
        },
        averageActual: 3.33,
        averageRequired: 3.5,
        ratio: 95.2,
        match: 90.5,
        coverage: 85.7,
        band: "B",
        reached: "G1",
        ratings: 7,
      },
    },
  ],
};
