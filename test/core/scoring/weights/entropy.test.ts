import fc from "fast-check";
import { entropyWeights } from "../../../../src/core/scoring/weights/entropy";

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The formula as it is printed. */
const asPrinted = (columns: readonly (readonly number[])[]) => {
  const parts = columns.map((values) => {
    const total = sum(values);
    return 1 + sum(values.map((x) => (x === 0 ? 0 : (x / total) * Math.log(x / total)))) / Math.log(values.length);
  });
  return parts.map((part) => part / sum(parts));
};

const transposed = (columns: readonly (readonly (number | null)[])[]) =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));

describe("entropy weights", () => {
  it("follow 1 − E of each column", () => {
    // E = (½ ln 2 + ½ ln 4) ÷ ln 3 and (¼ ln 4 + ¾ ln 4/3) ÷ ln 3
    const columns = [[1, 1, 2], [0, 1, 3]]; // prettier-ignore
    const [first, second] = entropyWeights(transposed(columns)) ?? [];
    const [a, b] = [1 - (1.5 * Math.log(2)) / Math.log(3), 1 - (Math.log(4) - 0.75 * Math.log(3)) / Math.log(3)];
    expect(first).toBeCloseTo(a / (a + b), 14);
    expect(second).toBeCloseTo(b / (a + b), 14);
  });

  it("give all the weight to the only column that varies, and exactly 0 to constant ones", () => {
    expect(entropyWeights([[1, 5, 0, 0], [1, 5, 1, 0]])).toEqual([0, 0, 1, 0]); // prettier-ignore
  });

  it("give 0 to a column that varies only beyond what a sheet shows", () => {
    expect(entropyWeights([[0.3, 1], [0.1 + 0.2, 2]])).toEqual([0, 1]); // prettier-ignore
  });

  it("keep their digits where columns hardly vary", () => {
    // For small t the divergence grows with t²: twice the spread, four times the weight.
    const [one, two] = entropyWeights([[1e6, 1e6], [1e6 + 1, 1e6 + 2]]) ?? []; // prettier-ignore
    expect((two ?? 0) / (one ?? 1)).toBeCloseTo(4, 4);
  });

  it("leave a missing value out of its own column", () => {
    const whole = transposed([[1, 2, 4], [3, 3, 9]]); // prettier-ignore
    const holed = transposed([[1, 2, 4, null], [3, null, 3, 9]]); // prettier-ignore
    expect(entropyWeights(holed)).toEqual(entropyWeights(whole));
    expect(entropyWeights(transposed([[1, 2, 4, 0], [3, 3, 9, 0]]))).not.toEqual(entropyWeights(whole)); // prettier-ignore
  });

  it("have none for a column without any value, and 0 for one with a single value", () => {
    expect(entropyWeights(transposed([[null, null], [1, 2], [7, null]]))).toEqual([null, 1, 0]); // prettier-ignore
  });

  it("are missing where nothing is rated", () => {
    expect(entropyWeights([])).toBeNull();
    expect(entropyWeights([[null, null], [null, null]])).toBeNull(); // prettier-ignore
  });

  it.each([
    [
      "all columns are constant",
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      "all values are 0",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ["there is one case", [[1, 2]]],
    ["there is one value", [[7]]],
  ])("do not exist where %s", (_, matrix) => {
    expect(() => entropyWeights(matrix)).toThrow(
      expect.objectContaining({
        kind: "notAvailable",
        reason: { code: "nothing-varies", parameters: { parameter: "matrix" } },
      }),
    );
  });

  const columns = (value: fc.Arbitrary<number>) =>
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 8 }))
      .chain(([count, length]) =>
        fc.array(fc.array(value, { minLength: length, maxLength: length }), { minLength: count, maxLength: count }),
      )
      .filter((given) => given.some((values) => values.some((x) => x !== values[0])));
  const levels = columns(fc.integer({ min: 0, max: 9 }));

  it("are those of the printed formula", () => {
    fc.assert(
      fc.property(levels, (given) => {
        const usable = given.filter((values) => values.some((x) => x !== values[0]));
        entropyWeights(transposed(usable))?.forEach((weight, i) =>
          expect(weight).toBeCloseTo(asPrinted(usable)[i] ?? 0, 10),
        );
      }),
    );
  });

  it("sum to 1, stay in every order of cases and move with their columns", () => {
    fc.assert(
      fc.property(levels, (given) => {
        const weights = entropyWeights(transposed(given)) ?? [];
        expect(sum(weights)).toBeCloseTo(1, 14);
        const cases = entropyWeights(transposed(given).reverse()) ?? [];
        const moved = [...(entropyWeights(transposed([...given].reverse())) ?? [])].reverse();
        expect(cases).toEqual(weights);
        expect(moved).toEqual(weights);
      }),
    );
  });

  it("do not depend on a column's unit", () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(1e-300, 0.01, 3, 1000, 1e300), (given, unit) => {
        const scaled = given.map((values, index) => (index === 0 ? values.map((x) => x * unit) : values));
        const [weights, others] = [entropyWeights(transposed(given)), entropyWeights(transposed(scaled))];
        weights?.forEach((weight, i) => expect(others?.[i]).toBeCloseTo(weight ?? 0, 10));
      }),
    );
  });

  it("are finite for any values", () => {
    const value = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 5e-324, 1e308),
    );
    fc.assert(
      fc.property(columns(value), (given) => {
        try {
          for (const weight of entropyWeights(transposed(given)) ?? []) expect(Number.isFinite(weight)).toBe(true);
        } catch (cause) {
          expect(cause).toMatchObject({ reason: { code: "nothing-varies" } });
        }
      }),
    );
  });
});
