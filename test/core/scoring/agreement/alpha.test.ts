import fc from "fast-check";
import { alpha } from "../../../../src/core/scoring/agreement/alpha";
import { ALPHA_METRICS, type AlphaMetric } from "../../../../src/core/scoring/agreement/alpha-metric";

const row = (ratings: string): (number | null)[] =>
  ratings.split(" ").map((rating) => (rating === "." ? null : Number(rating)));

/** Four raters, twelve units, ratings missing: the worked example of Krippendorff 2011. */
const PUBLISHED = [
  row("1 2 3 3 2 1 4 1 2 . . ."),
  row("1 2 3 3 2 2 4 1 2 5 . ."),
  row(". 3 3 3 2 3 4 2 2 5 1 3"),
  row("1 2 3 3 2 4 4 1 2 5 1 ."),
];

const matrices = (cell: fc.Arbitrary<number | null>) =>
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const levels = matrices(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }));
const tenths = matrices(fc.option(fc.integer({ min: 0, max: 50 }).map((units) => units / 10), { freq: 3 })); // prettier-ignore
const metrics = fc.constantFrom(...ALPHA_METRICS);

/** The figure, or the code of the fault. */
function figure(matrix: readonly (readonly (number | null)[])[], metric: AlphaMetric): unknown {
  try {
    return alpha(matrix, metric);
  } catch (cause) {
    return (cause as { readonly reason?: { readonly code: string } }).reason?.code ?? cause;
  }
}

/** 1 − D_o/D_e from every pair of ratings, as the definition has it. */
function byPairs(matrix: readonly (readonly (number | null)[])[], metric: AlphaMetric): number {
  const units = (matrix[0] ?? [])
    .map((_, column) => matrix.map((ratings) => ratings[column] ?? null).filter((rating) => rating !== null))
    .filter((ratings) => ratings.length > 1);
  const all = units.flat();
  const often = (value: number): number => all.filter((rating) => rating === value).length;
  const difference = (c: number, k: number): number => {
    if (c === k) return 0;
    if (metric === "nominal") return 1;
    if (metric === "interval") return (c - k) ** 2;
    if (metric === "ratio") return ((c - k) / (c + k)) ** 2;
    const between = all.filter((rating) => rating >= Math.min(c, k) && rating <= Math.max(c, k)).length;
    return (between - (often(c) + often(k)) / 2) ** 2;
  };
  const sum = (ratings: readonly number[]): number =>
    ratings.reduce((total, c) => total + ratings.reduce((inner, k) => inner + difference(c, k), 0), 0);
  const observed = units.reduce((total, ratings) => total + sum(ratings) / (ratings.length - 1), 0) / all.length;
  return 1 - observed / (sum(all) / (all.length * (all.length - 1)));
}

describe("Krippendorff's alpha", () => {
  it.each([
    ["nominal", "0.7434"],
    ["ordinal", "0.8154"],
    ["interval", "0.8491"],
    ["ratio", "0.7974"],
  ] as const)("of his published ratings is, %s, %s", (metric, published) => {
    expect(alpha(PUBLISHED, metric)?.toFixed(4)).toBe(published);
  });

  it("is interval where nothing else is said", () => expect(alpha(PUBLISHED)).toBe(alpha(PUBLISHED, "interval")));

  it("of his two raters without gaps is .095 for two categories and .692 for five", () => {
    expect(alpha([row("0 1 0 0 0 0 0 0 1 0"), row("1 1 1 0 0 1 0 0 0 0")], "nominal")?.toFixed(3)).toBe("0.095");
    const [ben, gerry] = [row("1 1 2 2 4 3 3 3 5 4 4 1"), row("2 1 2 2 2 3 3 3 5 4 4 4")];
    expect(alpha([ben, gerry], "nominal")?.toFixed(3)).toBe("0.692");
  });

  it.each(ALPHA_METRICS)("is, %s, 1 where raters agree fully and 0 for a single unit", (metric) => {
    expect(alpha([[1, 2, 5], [1, 2, 5], [null, 2, 5]], metric)).toBe(1); // prettier-ignore
    expect(alpha([[1], [4]], metric)).toBe(0);
  });

  it("leaves units with fewer than two ratings out, and does not take blanks for 0", () => {
    const given = [[1, 2, 3], [1, 3, 3]]; // prettier-ignore
    const more = [[null, 1, 2, 3, 5], [null, 1, 3, 3, null], [null, null, null, null, null]]; // prettier-ignore
    for (const metric of ALPHA_METRICS) expect(alpha(more, metric)).toBe(alpha(given, metric));
    expect(alpha([[0, 1, 2, 3, 5], [0, 1, 3, 3, 0]])).not.toBe(alpha(given)); // prettier-ignore
  });

  it("has no result where nothing is rated", () => {
    expect(alpha([[null, null], [null, null]])).toBeNull(); // prettier-ignore
    expect(alpha([])).toBeNull();
  });

  it("is not defined where no two ratings meet, nor where all are equal", () => {
    expect(figure([[1, null], [null, 2]], "interval")).toBe("no-common-ratings"); // prettier-ignore
    expect(figure([[1, 2, 3]], "nominal")).toBe("no-common-ratings");
    for (const metric of ALPHA_METRICS) expect(figure([[2, 2], [2, 2]], metric)).toBe("no-variance"); // prettier-ignore
    expect(figure([[0, 0, 7], [0, 0, null]], "ratio")).toBe("no-variance"); // prettier-ignore
  });

  it("takes no ratings below 0 for proportions, and names the place", () => {
    expect(() =>
      alpha(
        [
          [1, 2],
          [3, -1],
        ],
        "ratio",
      ),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({
        kind: "value",
        reason: {
          code: "negative-number",
          parameters: { parameter: "matrix", row: 2, column: 2, value: "-1" },
        },
      }),
    );
    expect(figure([[1, 2], [3, -1]], "interval")).toBe(-4 / 35); // prettier-ignore
  });

  it("is what the definition by pairs of ratings says", () => {
    fc.assert(
      fc.property(levels, metrics, (matrix, metric) => {
        const given = figure(matrix, metric);
        if (typeof given === "number") expect(given).toBeCloseTo(byPairs(matrix, metric), 10);
      }),
    );
  });

  it("is the same in every order of raters and units, to the last digit", () => {
    fc.assert(
      fc.property(tenths, metrics, fc.integer({ min: 0, max: 6 }), (matrix, metric, turn) => {
        const rows = [...matrix.slice(turn), ...matrix.slice(0, turn)];
        const columns = rows.map((ratings) => [...ratings.slice(turn), ...ratings.slice(0, turn)].reverse());
        expect(figure(columns, metric)).toBe(figure(matrix, metric));
      }),
    );
  });

  it("does not mind which rater gave which rating of a unit", () => {
    fc.assert(
      fc.property(levels, metrics, (matrix, metric) => {
        const turned = matrix.map((ratings, index) =>
          ratings.map((_, column) => matrix[(index + column) % matrix.length]?.[column] ?? null),
        );
        expect(figure(turned, metric)).toBe(figure(matrix, metric));
      }),
    );
  });

  it("keeps to what its metric holds on to", () => {
    const changed = (matrix: readonly (readonly (number | null)[])[], change: (rating: number) => number) =>
      matrix.map((ratings) => ratings.map((rating) => (rating === null ? null : change(rating))));
    fc.assert(
      fc.property(levels, fc.integer({ min: -20, max: 20 }), fc.constantFrom(2, 3, 0.5, 10), (matrix, more, times) => {
        const interval = changed(matrix, (rating) => rating * times + more);
        expect(figure(interval, "interval")).toBe(figure(matrix, "interval"));
        const ratio = changed(matrix, (rating) => rating * times);
        expect(figure(ratio, "ratio")).toBe(figure(matrix, "ratio"));
        const order = changed(matrix, (rating) => rating ** 3 + more);
        expect(figure(order, "ordinal")).toBe(figure(matrix, "ordinal"));
        const names = changed(matrix, (rating) => (rating * 2 + 3) % 5);
        expect(figure(names, "nominal")).toBe(figure(matrix, "nominal"));
      }),
    );
  });

  it("never passes 1", () => {
    fc.assert(
      fc.property(tenths, metrics, (matrix, metric) => {
        const given = figure(matrix, metric);
        if (typeof given === "number") expect(given).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("holds at the ends of the range of numbers", () => {
    for (const metric of ALPHA_METRICS) {
      for (const factor of [3e307, 1e-300]) {
        const far = PUBLISHED.map((ratings) => ratings.map((rating) => (rating === null ? null : rating * factor)));
        expect(alpha(far, metric)).toBeCloseTo(alpha(PUBLISHED, metric) ?? NaN, 10);
      }
    }
    expect(alpha([[5e-324, 1.7e308], [1e-323, 1.7e308]], "ratio")).toBeCloseTo(34 / 37, 12); // prettier-ignore
  });

  it("takes a hundred thousand ratings, which no pass over pairs of them could", () => {
    const matrix = [
      Array.from({ length: 50_000 }, (_, unit) => unit % 5),
      Array.from({ length: 50_000 }, (_, unit) => (unit + (unit % 2)) % 5),
    ];
    for (const metric of ALPHA_METRICS) {
      const small = matrix.map((ratings) => ratings.slice(0, 1000));
      expect(alpha(matrix, metric)).toBeCloseTo(alpha(small, metric) ?? NaN, 2);
    }
  });
});
