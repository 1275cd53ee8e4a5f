import type { CatalogueExample } from "../catalogue-example";

/** The same scores with chapters of at least 50, and of at least 60. */
export const CUSTOMER_MANAGER_CERTIFICATION: CatalogueExample = {
  id: "customer-manager-certification",
  model: "customer-manager-certification",
  people: [
    {
      code: "0201",
      name: { zh: "许宁", en: "Nina Xu" },
      aim: "G1",
      ratings: {},
      // 17 + 14 + 14 + 26.95 = 71.95, shown as 72.0, and no chapter below 50.
      scores: { C01: [85, 70, 56, 77] },
      expected: {
        items: { C01: [100, 1, 1, 0, 1] },
        averageActual: 1,
        averageRequired: 1,
        ratio: 100,
        match: 100,
        coverage: 100,
        band: "A",
        reached: "G1",
        ratings: 0,
        grades: { G2: [50, 100, "D"] },
      },
    },
    {
      code: "0202",
      name: { zh: "高原", en: "Gordon Gao" },
      aim: "G1",
      ratings: {},
      scores: { C01: [85, 70, 56, 77] },
      minimum: 60,
      expected: {
        items: { C01: [100, 1, 0, -1, -1] },
        averageActual: 0,
        averageRequired: 1,
        ratio: 0,
        match: 0,
        coverage: 100,
        band: "D",
        reasons: [["subjectBelowMinimum", "C01"]],
        reached: null,
        ratings: 0,
      },
    },
  ],
};
