import fc from "fast-check";
import { ahp } from "../../../../src/core/scoring/weights/ahp";
import { ahpConsistency } from "../../../../src/core/scoring/weights/ahp-consistency";
import { pairwiseComparisons } from "../../../../src/core/scoring/weights/pairwise-comparisons";
import { principalEigenvector } from "../../../../src/core/scoring/weights/principal-eigenvector";
import { comparisons, CONTRADICTING, LEADER } from "./comparisons";

const SCALE = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 7, 9];

/** Random comparisons of 1 to 10 criteria on Saaty's scale. */
const judged = fc
  .integer({ min: 1, max: 10 })
  .chain((n) =>
    fc
      .array(fc.constantFrom(...SCALE), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((above) => comparisons(n, above)),
  );

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const places = (values: readonly number[] | null) => values?.map((value) => Number(value.toFixed(4)));

describe("priorities from comparisons in pairs", () => {
  it("are the published ones", () => {
    expect(places(ahp(LEADER))).toEqual([0.5476, 0.1266, 0.2699, 0.0559]);
    expect(principalEigenvector(LEADER).value).toBeCloseTo(4.1184, 4);
  });

  it("exist for comparisons that contradict each other", () => {
    expect(principalEigenvector(CONTRADICTING).value).toBeCloseTo(4.3907, 4);
    expect(sum(ahp(CONTRADICTING) ?? [])).toBeCloseTo(1, 15);
  });

  it("are the weights that consistent comparisons were made from", () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const matrix = weights.map((row) => weights.map((column) => row / column));
    ahp(matrix)?.forEach((weight, index) => expect(weight).toBeCloseTo(weights[index] ?? 0, 14));
  });

  it("exist for comparisons that lie far apart, consistent or not", () => {
    const [large, small] = [1e150, 1e-150];
    const ladder = [[1, large, 1e300], [small, 1, large], [1e-300, small, 1]]; // prettier-ignore
    expect(principalEigenvector(ladder).vector.map((part) => Number(part.toPrecision(12)))).toEqual([
      1, 1e-150, 1e-300,
    ]);
    const circle = [[1, large, small], [small, 1, large], [large, small, 1]]; // prettier-ignore
    const { vector, value } = principalEigenvector(circle);
    for (const part of vector) expect(part).toBeCloseTo(1 / 3, 12);
    expect(value / large).toBeCloseTo(1, 12);
  });

  it("are equal where everything is equally important", () => {
    expect(ahp(comparisons(10, Array<number>(45).fill(1)))).toEqual(Array<number>(10).fill(0.1));
    expect(ahp([[1]])).toEqual([1]);
  });

  it("are those of a cycle: nobody is ahead", () => {
    ahp(comparisons(3, [9, 1 / 9, 9]))?.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 14));
  });

  it("sum to 1, are above 0 and solve A·w = λ·w", () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { vector, value } = principalEigenvector(matrix);
        expect(Math.abs(sum(vector) - 1)).toBeLessThan(5e-16);
        expect(value).toBeGreaterThan(matrix.length - 1e-9);
        vector.forEach((weight, i) => {
          expect(weight).toBeGreaterThan(0);
          const product = sum((matrix[i] ?? []).map((entry, j) => entry * (vector[j] ?? 0)));
          expect(Math.abs(product / (value * weight) - 1)).toBeLessThan(1e-12);
        });
      }),
    );
  });

  it("move with their criteria when these are put in another order", () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const moved = [...matrix].reverse().map((row) => [...row].reverse());
        [...(ahp(moved) ?? [])].reverse().forEach((weight, i) => expect(weight).toBeCloseTo(ahp(matrix)?.[i] ?? 0, 12));
        expect(ahpConsistency(moved)).toBeCloseTo(ahpConsistency(matrix) ?? 0, 11);
      }),
    );
  });

  it("are numbers or a fault for any comparisons, however far apart", () => {
    const extreme = fc.constantFrom(1e-308, 1e-200, 1e-20, 1 / 9, 1, 9, 1e20, 1e200, 1e307);
    const size = fc.integer({ min: 2, max: 10 });
    const matrices = size.chain((n) =>
      fc
        .array(extreme, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
        .map((above) => comparisons(n, above)),
    );
    fc.assert(
      fc.property(matrices, (matrix) => {
        try {
          expect(sum(ahp(matrix) ?? [])).toBeCloseTo(1, 12);
          expect(Number.isFinite(ahpConsistency(matrix))).toBe(true);
        } catch (cause) {
          expect(cause).toMatchObject({ name: "FunctionFault", reason: { code: "too-large" } });
        }
      }),
    );
  });

  it("are found where two groups of criteria contradict themselves alike, which takes long to tell apart", () => {
    const matrix = comparisons(6, [1e8, 1e-8, 1, 1, 1, 1e8, 1, 1, 1, 1, 1, 1, 1e8, 1e-8, 1e8]);
    ahp(matrix)?.forEach((weight) => expect(weight).toBeCloseTo(1 / 6, 6));
  });
});

describe("the consistency ratio", () => {
  it("is the published one", () => {
    expect(ahpConsistency(LEADER)).toBeCloseTo(0.0439, 4);
  });

  it("is above 0.10 for comparisons that must be revised", () => {
    expect(ahpConsistency(CONTRADICTING)?.toFixed(3)).toBe("0.145");
  });

  it("is exactly 0 for consistent comparisons", () => {
    expect(ahpConsistency([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]])).toBe(0); // prettier-ignore
    expect(ahpConsistency(comparisons(10, Array<number>(45).fill(1)))).toBe(0);
  });

  it("is 0 for one or two criteria, which cannot contradict each other", () => {
    expect(ahpConsistency([[1]])).toBe(0);
    expect(ahpConsistency(comparisons(2, [9]))).toBe(0);
  });

  it.each([
    [3, 0.58],
    [4, 0.9],
    [5, 1.12],
    [6, 1.24],
    [7, 1.32],
    [8, 1.41],
    [9, 1.45],
    [10, 1.49],
  ])("of %p criteria is held against %p", (n, random) => {
    const matrix = comparisons(n, [9, 1 / 9]);
    const index = (principalEigenvector(matrix).value - n) / (n - 1);
    expect(ahpConsistency(matrix)).toBeCloseTo(index / random, 12);
  });
});

describe("a matrix of comparisons", () => {
  const faultOf = (matrix: readonly (readonly (number | null)[])[]) => {
    try {
      pairwiseComparisons(matrix);
    } catch (cause) {
      return (cause as { reason: { code: string; parameters: object } }).reason;
    }
    return null;
  };

  it.each([0.33, 0.333, 0.3333, 0.34 - 0.006, 1 / 3])("takes %p for a third where 3 stands across", (third) => {
    expect(pairwiseComparisons([[1, third], [3, 1]])).toEqual([[1, 1 / 3], [3, 1]]); // prettier-ignore
    expect(ahp([[1, 3], [third, 1]])).toEqual([0.75, 0.25]); // prettier-ignore
  });

  it("takes every reciprocal of Saaty's scale that is typed with two decimals", () => {
    for (const whole of [2, 3, 4, 5, 6, 7, 8, 9]) {
      for (const typed of [Math.floor(100 / whole) / 100, Number((1 / whole).toFixed(2))]) {
        if (Math.abs(typed - 1 / whole) > 0.005 + 1e-12) continue;
        expect(pairwiseComparisons([[1, whole], [typed, 1]])?.[1]?.[0]).toBe(1 / whole); // prettier-ignore
      }
    }
    expect(pairwiseComparisons([[1, 8], [0.13, 1]])?.[1]?.[0]).toBe(0.125); // prettier-ignore
  });

  it.each([0.3, 0.4, 0.25, 3, 46025])("names %p below the diagonal where 3 stands across", (value) => {
    expect(faultOf([[1, 3], [value, 1]])).toEqual({ code: "not-reciprocal", parameters: { parameter: "matrix", row: 2, column: 1, value: String(value), mirrored: "3" } }); // prettier-ignore
  });

  it("is missing where nothing is filled in, whatever its shape", () => {
    expect(pairwiseComparisons([])).toBeNull();
    expect(pairwiseComparisons([[null, null]])).toBeNull();
  });

  it.each([
    [
      "a blank cell",
      [
        [1, 3],
        [null, 1],
      ],
      "cell-missing",
      { row: 2, column: 1 },
    ],
    [
      "a blank diagonal",
      [
        [null, 3],
        [1 / 3, 1],
      ],
      "cell-missing",
      { row: 1, column: 1 },
    ],
    [
      "0",
      [
        [1, 0],
        [3, 1],
      ],
      "comparison-not-positive",
      { row: 1, column: 2, value: "0" },
    ],
    [
      "a negative number",
      [
        [1, 3],
        [-3, 1],
      ],
      "comparison-not-positive",
      { row: 2, column: 1, value: "-3" },
    ],
    [
      "a diagonal other than 1",
      [
        [1, 3],
        [1 / 3, 2],
      ],
      "diagonal-not-one",
      { row: 2, column: 2, value: "2" },
    ],
    [
      "more columns than rows",
      [
        [1, 3, 5],
        [1 / 3, 1, 2],
      ],
      "not-square",
      { rows: 2, columns: 3 },
    ],
    ["11 criteria", comparisons(11, []), "too-many-criteria", { criteria: 11, most: 10 }],
  ] as const)("with %s is refused", (_, matrix, code, parameters) => {
    expect(faultOf(matrix)).toEqual({ code, parameters: { parameter: "matrix", ...parameters } });
  });
});
