import fc from "fast-check";
import { similarity } from "../../../../src/core/scoring/similarity/similarity";
import { anyPairs, profiles } from "./profiles";

describe("Cattell's coefficient of pattern similarity", () => {
  it("is 1 for the same profile", () => {
    expect(similarity(profiles([1, 0, -1], [1, 0, -1]))).toBe(1);
  });

  it("is 0 where the profiles are as far apart as two at random: E = 4 ln 2 with two elements", () => {
    expect(similarity(profiles([Math.sqrt(4 * Math.LN2), 0], [0, 0]))).toBeCloseTo(0, 14);
  });

  it("is (E − Σd²) ÷ (E + Σd²)", () => {
    // Three elements: E = 2 · 2.36597; Σd² = 0.5
    expect(similarity(profiles([1, 0, -1], [0.5, 0.5, -1]))).toBeCloseTo((4.7319478 - 0.5) / (4.7319478 + 0.5), 7);
  });

  it("counts only elements that both profiles have", () => {
    expect(similarity(profiles([1, null, -1], [0.5, 3, -1]))).toBe(similarity(profiles([1, -1], [0.5, -1])));
    expect(similarity(profiles([1, 0, -1], [0.5, 3, -1]))).not.toBe(similarity(profiles([1, -1], [0.5, -1])));
  });

  it("is missing where no element is left", () => {
    expect(similarity([])).toBeNull();
    expect(similarity(profiles([1, null], [null, 1]))).toBeNull();
  });

  it("is from −1 to 1, the same both ways and in every order of elements", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const coefficient = similarity(pairs);
        if (coefficient !== null) {
          expect(coefficient).toBeLessThanOrEqual(1);
          expect(coefficient).toBeGreaterThan(-1);
        }
        const swapped = pairs.map(({ first, second, weight }) => ({ first: second, second: first, weight }));
        expect(similarity([...swapped].reverse())).toBe(coefficient);
      }),
    );
  });

  it("stays when both profiles are raised alike", () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: -9, max: 9 }), (pairs, by) => {
        const raised = pairs.map(({ first, second, weight }) => ({
          first: first === null ? null : first + by,
          second: second === null ? null : second + by,
          weight,
        }));
        expect(similarity(raised) ?? 0).toBeCloseTo(similarity(pairs) ?? 0, 10);
      }),
    );
  });
});
