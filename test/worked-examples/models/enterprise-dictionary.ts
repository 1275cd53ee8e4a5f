import type { CatalogueExample, ExamplePerson } from "../catalogue-example";

/** What the superior gives the person on 21 of the 22 items. */
// prettier-ignore
const RATINGS: ExamplePerson["ratings"] = {
  C01: 3, C02: 3, C03: 4, C04: 4, C05: 3, C06: 2, C07: 4, C09: 3, C10: 3, C11: 4, C12: 2, C13: 3, C14: 4, C15: 3,
  C16: 3, C17: 2, C18: 4, C19: 3, C20: 3, C21: 3, C22: 2,
};

const NAME = { zh: "温婷", en: "Wendy Tong" };

/** One person against the three roles of the enterprise dictionary, listed once for each. */
export const ENTERPRISE_DICTIONARY: CatalogueExample = {
  id: "enterprise-dictionary",
  model: "enterprise-dictionary",
  people: [
    {
      code: "W1",
      name: NAME,
      aim: "G1",
      ratings: RATINGS,
      expected: {
        items: {
          C01: [1, 4, 3, -1, -1],
          C02: [1, 3, 3, 0, 1],
          C03: [1, 4, 4, 0, 1],
          C04: [1, 4, 4, 0, 1],
          C05: [1, 4, 3, -1, -1],
          C06: [1, 3, 2, -1, -1],
          C07: [1, 4, 4, 0, 1],
          C09: [1, 2, 3, 1, 1],
          C10: [1, 3, 3, 0, 1],
          C11: [1, 4, 4, 0, 1],
          C13: [1, 4, 3, -1, -1],
          C14: [1, 4, 4, 0, 1],
          C15: [1, 3, 3, 0, 1],
          C16: [1, 3, 3, 0, 1],
          C17: [1, 3, 2, -1, -1],
          C18: [1, 3, 4, 1, 1],
        },
        averageActual: 3.25,
        averageRequired: 3.44,
        ratio: 94.5,
        match: 90.9,
        coverage: 100,
        band: "B",
        reached: "G3",
        ratings: 16,
        grades: { G2: [75, 92.3, "C"], G3: [93.3, 100, "B"] },
      },
    },
    {
      code: "W2",
      name: NAME,
      aim: "G2",
      ratings: RATINGS,
      expected: {
        items: {
          C01: [1, 4, 3, -1, -1],
          C02: [1, 4, 3, -1, -1],
          C04: [1, 4, 4, 0, 1],
          C05: [1, 4, 3, -1, -1],
          C06: [1, 4, 2, -2, -1],
          C07: [1, 4, 4, 0, 1],
          C08: [1, 4, null, null, null],
          C09: [1, 3, 3, 0, 1],
          C10: [1, 4, 3, -1, -1],
          C12: [1, 4, 2, -2, -1],
          C16: [1, 4, 3, -1, -1],
          C19: [1, 4, 3, -1, -1],
          C20: [1, 5, 3, -2, -1],
        },
        averageActual: 3,
        averageRequired: 4,
        ratio: 75,
        // On the boundary, which belongs to the band above it.
        match: 75,
        coverage: 92.3,
        band: "C",
        reached: "G3",
        ratings: 12,
      },
    },
    {
      code: "W3",
      name: NAME,
      aim: "G3",
      ratings: RATINGS,
      expected: {
        items: {
          C01: [1, 3, 3, 0, 1],
          C04: [1, 4, 4, 0, 1],
          C05: [1, 4, 3, -1, -1],
          C07: [1, 3, 4, 1, 1],
          C09: [1, 3, 3, 0, 1],
          C10: [1, 3, 3, 0, 1],
          C11: [1, 4, 4, 0, 1],
          C12: [1, 3, 2, -1, -1],
          C13: [1, 3, 3, 0, 1],
          C14: [1, 3, 4, 1, 1],
          C16: [1, 3, 3, 0, 1],
          C19: [1, 3, 3, 0, 1],
          C21: [1, 3, 3, 0, 1],
          C22: [1, 3, 2, -1, -1],
        },
        averageActual: 3.14,
        averageRequired: 3.21,
        ratio: 97.8,
        match: 93.3,
        coverage: 100,
        band: "B",
        reached: "G3",
        ratings: 14,
      },
    },
  ],
};
