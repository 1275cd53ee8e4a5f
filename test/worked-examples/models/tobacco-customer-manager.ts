import type { CatalogueExample } from "../catalogue-example";

/** Four items with weights of their own. */
export const TOBACCO_CUSTOMER_MANAGER: CatalogueExample = {
  id: "tobacco-customer-manager",
  model: "tobacco-customer-manager",
  people: [
    {
      code: "0401",
      name: { zh: "韩松", en: "Simon Han" },
      aim: "G1",
      ratings: { C01: 3, C02: 4, C03: 3, C04: 2 },
      expected: {
        items: {
          C01: [30, 4, 3, -1, -1],
          C02: [30, 4, 4, 0, 1],
          C03: [20, 3, 3, 0, 1],
          C04: [20, 3, 2, -1, -1],
        },
        averageActual: 3.1,
        averageRequired: 3.6,
        ratio: 86.1,
        match: 86.1,
        coverage: 100,
        band: "C",
        reached: null,
        ratings: 4,
      },
    },
  ],
};
