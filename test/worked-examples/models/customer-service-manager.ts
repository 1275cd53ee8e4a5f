import type { CatalogueExample } from "../catalogue-example";

/** Groups of raters, customers among them; self is shown and weighs nothing. */
export const CUSTOMER_SERVICE_MANAGER: CatalogueExample = {
  id: "customer-service-manager",
  model: "customer-service-manager",
  people: [
    {
      code: "0801",
      name: { zh: "马晓东", en: "Don Marsh" },
      aim: "G1",
      ratings: {
        C01: { self: [4], superior: [4], peers: [3, 4], customers: [4, 5, 4] },
        C02: { self: [4], superior: [3], peers: [4] },
        C03: { self: [5], superior: [4], peers: [4], customers: [3, 4] },
        C04: { self: [3], superior: [3], peers: [3], customers: [4] },
        C05: { self: [3], superior: [2], peers: [3] },
        C06: { self: [4], superior: [3], peers: [3] },
        C07: { self: [4], superior: [4], customers: [3] },
      },
      expected: {
        items: {
          C01: [20, 4, 4, 0, 1],
          C02: [15, 4, 3.29, -0.71, -1],
          C03: [20, 4, 3.85, -0.15, 0],
          C04: [15, 3, 3.3, 0.3, 1],
          C05: [10, 3, 2.29, -0.71, -1],
          C06: [10, 3, 3, 0, 1],
          C07: [10, 4, 3.63, -0.37, 0],
        },
        averageActual: 3.45,
        averageRequired: 3.65,
        ratio: 94.5,
        match: 93.3,
        coverage: 100,
        band: "B",
        reached: "G1",
        // Self weighs nothing and is not counted.
        ratings: 21,
      },
    },
  ],
};
