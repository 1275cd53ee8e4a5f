import type { CatalogueExample } from "../catalogue-example";

/** A placeholder that is not in the profile, and one that is but nobody rated. */
export const BROKER_CUSTOMER_MANAGER: readonly CatalogueExample[] = [
  {
    id: "broker-customer-manager",
    model: "broker-customer-manager",
    people: [
      {
        code: "0501",
        name: { zh: "邓超群", en: "Derek Deng" },
        aim: "G1",
        ratings: { C01: { superior: [4, 3] }, C02: 3 },
        // The placeholder has no required level: it is not in the profile.
        expected: {
          items: { C01: [40, 4, 3.5, -0.5, 0], C02: [30, 3, 3, 0, 1] },
          averageActual: 3.29,
          averageRequired: 3.57,
          ratio: 92,
          match: 92,
          coverage: 100,
          band: "B",
          reached: "G1",
          ratings: 3,
        },
      },
    ],
  },
  {
    id: "broker-customer-manager-third-not-rated",
    model: "broker-customer-manager",
    profile: { C03: { G1: 3 } },
    people: [
      {
        code: "0501",
        name: { zh: "邓超群", en: "Derek Deng" },
        aim: "G1",
        ratings: { C01: { superior: [4, 3] }, C02: 3 },
        expected: {
          items: { C01: [40, 4, 3.5, -0.5, 0], C02: [30, 3, 3, 0, 1], C03: [30, 3, null, null, null] },
          averageActual: 3.29,
          averageRequired: 3.57,
          ratio: 92,
          match: 92,
          coverage: 70,
          band: null,
          reasons: [["insufficientData"]],
          reached: null,
          ratings: 3,
        },
      },
    ],
  },
];
