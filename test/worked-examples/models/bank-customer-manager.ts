import type { CatalogueExample } from "../catalogue-example";

/** Three blocks, each scored in its own way. */
export const BANK_CUSTOMER_MANAGER: CatalogueExample = {
  id: "bank-customer-manager",
  model: "bank-customer-manager",
  people: [
    {
      code: "0301",
      name: { zh: "沈悦", en: "Joy Shen" },
      aim: "G1",
      // prettier-ignore
      ratings: {
        C01: 4, C02: 3, C03: 3, C04: 4, C05: 3, C06: 3, C07: 2, C08: 3, C09: 4, C10: 3, C11: 4,
        C17: 2, C18: 3, C19: 2,
      },
      scores: { C12: [70], C13: [66], C14: [80], C15: [58], C16: [74] },
      expected: {
        items: {
          C01: [1, 3, 4, 1, 1],
          C02: [1, 3, 3, 0, 1],
          C03: [1, 3, 3, 0, 1],
          C04: [1, 3, 4, 1, 1],
          C05: [1, 3, 3, 0, 1],
          C06: [1, 3, 3, 0, 1],
          C07: [1, 3, 2, -1, -1],
          C08: [1, 3, 3, 0, 1],
          C09: [1, 3, 4, 1, 1],
          C10: [1, 3, 3, 0, 1],
          C11: [1, 3, 4, 1, 1],
          C12: [20, 60, 70, 10, 1],
          C13: [25, 60, 66, 6, 1],
          C14: [15, 60, 80, 20, 1],
          C15: [20, 60, 58, -2, -1],
          C16: [20, 60, 74, 14, 1],
          C17: [1, 3, 2, -1, -1],
          C18: [1, 3, 3, 0, 1],
          C19: [1, 3, 2, -1, -1],
        },
        averageActual: null,
        averageRequired: null,
        ratio: null,
        // 0.4 · 97.0 + 0.3 · 68.9 + 0.3 · 77.8 = 82.81
        match: 82.8,
        coverage: 100,
        band: "C",
        reached: null,
        ratings: 14,
        categories: [
          [97, 100, "B"],
          [68.9, 100, "D"],
          [77.8, 100, "C"],
        ],
      },
    },
  ],
};
