import fc from "fast-check";
import { distance } from "../../../../src/core/scoring/similarity/distance";
import { anyPairs, profiles } from "./profiles";

describe("the distance of two profiles", () => {
  it("is the root of the summed squared differences", () => {
    expect(distance(profiles([3, 0], [0, 4]))).toBe(5);
    expect(distance(profiles([3, 4, 2], [4, 4, 4]))).toBe(Math.sqrt(5));
  });

  it("is that of the decimals", () => {
    expect(distance(profiles([0.3], [0.1]))).toBe(0.2);
    expect(distance(profiles([3.3, 1.1], [3, 0.7]))).toBe(0.5);
  });

  it("weighs squared differences", () => {
    expect(distance(profiles([3, 0], [0, 4], [4, 1]))).toBe(Math.sqrt(52));
    expect(distance(profiles([3, 0], [0, 4], [0, 1]))).toBe(4);
    expect(distance(profiles([3, 0], [0, 4], [null, 1]))).toBe(4);
  });

  it("leaves out an element that one profile lacks, which is no 0", () => {
    expect(distance(profiles([3, null, 2], [3, 4, null]))).toBe(0);
    expect(distance(profiles([3, 0, 2], [3, 4, null]))).toBe(4);
  });

  it("is missing where nothing is left", () => {
    expect(distance([])).toBeNull();
    expect(distance(profiles([null], [1]))).toBeNull();
    expect(distance(profiles([3], [1], [0]))).toBeNull();
  });

  it("is 0 to itself, the same both ways and in every order of elements", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const swapped = pairs.map(({ first, second, weight }) => ({ first: second, second: first, weight }));
        expect(distance(swapped)).toBe(distance(pairs));
        expect(distance([...pairs].reverse())).toBe(distance(pairs));
        const same = pairs.map(({ first, weight }) => ({ first, second: first, weight }));
        expect(distance(same) ?? 0).toBe(0);
      }),
    );
  });

  it("stays when both profiles are raised alike, and grows with their unit", () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 1, max: 9 }), (pairs, by) => {
        const change = (value: number | null, made: (value: number) => number) => (value === null ? null : made(value));
        const made = (how: (value: number) => number) =>
          distance(
            pairs.map(({ first, second, weight }) => ({
              first: change(first, how),
              second: change(second, how),
              weight,
            })),
          );
        const plain = distance(pairs);
        expect(made((value) => value + by) ?? 0).toBeCloseTo(plain ?? 0, 10);
        expect(made((value) => value * by) ?? 0).toBeCloseTo((plain ?? 0) * by, 10);
      }),
    );
  });

  it("says so where it is too large for a number", () => {
    expect(() => distance(profiles([1e308], [-1e308]))).toThrow(
      expect.objectContaining({ kind: "notAvailable", reason: { code: "too-large", parameters: {} } }),
    );
  });
});
