import fc from "fast-check";
import {
  ICC_TYPES,
  type IccType,
  intraclassCorrelation,
} from "../../../../src/core/scoring/agreement/intraclass-correlation";

/** Six targets, four raters: the worked example of Shrout & Fleiss 1979. */
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const matrices = (cell: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const levels = matrices(fc.integer({ min: 0, max: 5 }));
const tenths = matrices(fc.integer({ min: 0, max: 50 }).map((units) => units / 10));

/** The figure, or the code of the fault. */
function figure(matrix: readonly (readonly (number | null)[])[], type: IccType): unknown {
  try {
    return intraclassCorrelation(matrix, type);
  } catch (cause) {
    return (cause as { readonly reason?: { readonly code: string } }).reason?.code ?? cause;
  }
}

describe("the intraclass correlation", () => {
  it.each([
    ["1,1", 0.1657],
    ["2,1", 0.2898],
    ["3,1", 0.7148],
    ["1,k", 0.4428],
    ["2,k", 0.6201],
    ["3,k", 0.9093],
  ] as const)("of Shrout and Fleiss's ratings is, for type %s, %p", (type, published) => {
    expect(intraclassCorrelation(PUBLISHED, type)?.toFixed(4)).toBe(published.toFixed(4));
  });

  it.each(ICC_TYPES)("of type %s is 1 where raters agree fully", (type) => {
    expect(intraclassCorrelation([[1, 1], [3, 3], [4, 4]], type)).toBe(1); // prettier-ignore
  });

  it("of type 3 does not mind a rater who is more severe, type 2 does", () => {
    const severe = PUBLISHED.map(([first = 0, ...others]) => [first - 3, ...others]);
    expect(intraclassCorrelation(severe, "3,1")).toBe(intraclassCorrelation(PUBLISHED, "3,1"));
    expect(intraclassCorrelation(severe, "2,1")).not.toBe(intraclassCorrelation(PUBLISHED, "2,1"));
  });

  it("of type 3,k is Cronbach's alpha of the raters", () => {
    const variance = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    };
    fc.assert(
      fc.property(levels, (matrix) => {
        const raters = matrix[0]?.length ?? 0;
        const totals = variance(matrix.map((row) => row.reduce((sum, rating) => sum + rating, 0)));
        const columns = Array.from({ length: raters }, (_, column) => variance(matrix.map((row) => row[column] ?? 0)));
        const cronbach = (raters / (raters - 1)) * (1 - columns.reduce((sum, value) => sum + value, 0) / totals);
        const given = figure(matrix, "3,k");
        if (typeof given === "number") expect(given).toBeCloseTo(cronbach, 8);
        else expect(totals).toBeCloseTo(0, 12);
      }),
    );
  });

  it("names the rating that is missing", () => {
    expect(() =>
      intraclassCorrelation(
        [
          [1, 2],
          [3, null],
        ],
        "1,1",
      ),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({
        kind: "notAvailable",
        reason: { code: "rating-gap", parameters: { parameter: "matrix", row: 2, column: 2 } },
      }),
    );
  });

  it("has no result where nothing is rated", () => {
    expect(intraclassCorrelation([[null, null], [null, null]], "2,1")).toBeNull(); // prettier-ignore
    expect(intraclassCorrelation([], "2,1")).toBeNull();
  });

  it("is not defined for one target or one rater, nor without any variance", () => {
    for (const type of ICC_TYPES) {
      expect(figure([[1, 2, 3]], type)).toBe("matrix-too-small");
      expect(figure([[1], [2], [3]], type)).toBe("matrix-too-small");
      expect(figure([[2, 2], [2, 2]], type)).toBe("no-variance"); // prettier-ignore
    }
  });

  it("is not defined where the targets do not differ enough for its divisor", () => {
    const alike = [[1, 2], [2, 1]]; // prettier-ignore
    expect(ICC_TYPES.map((type) => figure(alike, type))).toEqual([-1, "targets-alike", -1, "targets-alike", "targets-alike", "targets-alike"]); // prettier-ignore
    // Mean squares between 1, of raters 0, of the error 9: (1 − 9) ÷ (1 + (0 − 9) ÷ 2) would be 2.29.
    expect(figure([[1, 4], [5, 2]], "2,k")).toBe("targets-alike"); // prettier-ignore
  });

  it("is the same in every order of targets and raters, to the last digit", () => {
    fc.assert(
      fc.property(tenths, fc.constantFrom(...ICC_TYPES), fc.integer({ min: 0, max: 5 }), (matrix, type, turn) => {
        const rows = [...matrix.slice(turn), ...matrix.slice(0, turn)];
        const columns = rows.map((row) => [...row.slice(turn), ...row.slice(0, turn)].reverse());
        expect(figure(columns, type)).toBe(figure(matrix, type));
      }),
    );
  });

  it("does not change when the ratings are shifted or scaled", () => {
    const shift = fc.integer({ min: -50, max: 50 });
    const scale = fc.constantFrom(-3, 2, 10, 0.5);
    fc.assert(
      fc.property(levels, fc.constantFrom(...ICC_TYPES), shift, scale, (matrix, type, more, times) => {
        const changed = matrix.map((row) => row.map((rating) => rating * times + more));
        expect(figure(changed, type)).toBe(figure(matrix, type));
      }),
    );
  });

  it("never passes 1, and the mean of all raters is more reliable than one where one is reliable at all", () => {
    fc.assert(
      fc.property(levels, fc.constantFrom("1", "2", "3"), (matrix, design) => {
        const single = figure(matrix, `${design},1` as IccType);
        const average = figure(matrix, `${design},k` as IccType);
        for (const given of [single, average]) if (typeof given === "number") expect(given).toBeLessThanOrEqual(1);
        if (typeof single === "number" && single > 0) expect(average).toBeGreaterThanOrEqual(single);
      }),
    );
  });

  it("holds at the ends of the range of numbers", () => {
    const huge = PUBLISHED.map((row) => row.map((rating) => rating * 1e307));
    const tiny = PUBLISHED.map((row) => row.map((rating) => rating * 1e-300));
    expect(intraclassCorrelation(huge, "2,1")).toBeCloseTo(0.2898, 4);
    expect(intraclassCorrelation(tiny, "2,1")).toBeCloseTo(0.2898, 4);
  });
});
