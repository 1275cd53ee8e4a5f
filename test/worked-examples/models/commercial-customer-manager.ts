import type { CatalogueExample } from "../catalogue-example";

/** A surplus on one skill does not hide the gap on another. */
export const COMMERCIAL_CUSTOMER_MANAGER: CatalogueExample = {
  id: "commercial-customer-manager",
  model: "commercial-customer-manager",
  people: [
    {
      code: "0101",
      name: { zh: "周岚", en: "Laura Zhou" },
      aim: "G1",
      ratings: { C01: 2, C02: 1, C03: 2 },
      expected: {
        items: { C01: [1, 2, 2, 0, 1], C02: [1, 2, 1, -1, -1], C03: [1, 1, 2, 1, 1] },
        averageActual: 1.67,
        averageRequired: 1.67,
        ratio: 100,
        // The surplus on C03 does not hide the gap on C02: (2 + 1 + 1) / 5.
        match: 80,
        coverage: 100,
        band: "C",
        reached: null,
        ratings: 3,
      },
    },
  ],
};
