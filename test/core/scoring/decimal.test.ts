import fc from "fast-check";
import { decimalScale, roundedDifference, roundHalfAway } from "../../../src/core/scoring/decimal";
import { ExactSum } from "../../../src/core/scoring/exact-sum";

describe("rounding half away from zero on the decimal value", () => {
  it.each([
    [59.95, 1, 60],
    [76.35, 1, 76.4],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [2.085, 2, 2.09],
    [3.625, 2, 3.63],
    [89.95, 1, 90],
    [89.94, 1, 89.9],
    [99.95, 1, 100],
    [74.95, 1, 75],
    [-0.125, 2, -0.13],
    [-59.95, 1, -60],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2, 2, 2],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
  ])("rounds %p to %p decimals as %p", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it("takes what arithmetic made of a decimal for the decimal", () => {
    expect(0.7 * 3 + 0.1 * 3 + 0.2 * 3).toBe(2.9999999999999996);
    expect(roundHalfAway(0.7 * 3 + 0.1 * 3 + 0.2 * 3, 2)).toBe(3);
    expect(roundHalfAway(59.949999999999996, 1)).toBe(60);
  });

  it("never gives minus zero", () => {
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0, 2), 0)).toBe(true);
  });

  it("agrees with whole-number arithmetic for every decimal of up to four digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (units) => {
        const away = Math.sign(units) * Math.floor((Math.abs(units) + 50) / 100);
        expect(roundHalfAway(units / 10_000, 2)).toBe(away / 100 + 0);
      }),
    );
  });

  it("subtracts levels without a binary remainder", () => {
    expect(roundedDifference(2.14, 2, 2)).toBe(0.14);
    expect(roundedDifference(1.85, 2, 2)).toBe(-0.15);
    expect(roundedDifference(1.145, 1, 2)).toBe(0.15);
  });

  it("finds the digits of a number", () => {
    expect([3, 2.5, 59.95, 0.1 + 0.2].map(decimalScale)).toEqual([0, 1, 2, -1]);
  });
});

describe("an exact sum", () => {
  const sumOf = (terms: readonly (readonly [number, number])[]): ExactSum => {
    const sum = new ExactSum();
    for (const [value, factor] of terms) sum.add(value, factor);
    return sum;
  };

  it("adds decimals without drift", () => {
    expect(sumOf([[0.1, 1], [0.2, 1]]).toNumber()).toBe(0.3); // prettier-ignore
    expect(sumOf([[0.7, 3], [0.1, 3], [0.2, 3]]).toNumber()).toBe(3); // prettier-ignore
  });

  it("goes on exactly where doubles end", () => {
    const sum = sumOf([
      [9007199254740991, 1],
      [1, 1],
      [1, 1],
      [-9007199254740991, 1],
    ]);
    expect(sum.toNumber()).toBe(2);
  });

  it("divides sums of any size", () => {
    const whole = sumOf([[1e200, 3]]);
    expect(sumOf([[1e200, 2]]).dividedBy(whole, 100, 1)).toBe(66.7);
    expect(sumOf([[1e200, 2]]).quotient(whole)).toBe(2 / 3);
    expect(sumOf([[1e-200, 2]]).quotient(sumOf([[1e-200, 3]]))).toBe(2 / 3);
  });

  it("does not depend on the order of its terms", () => {
    const decimal = fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 1000);
    const terms = fc.array(fc.tuple(decimal, decimal), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(terms, (given) => {
        expect(sumOf([...given].reverse()).toNumber()).toBe(sumOf(given).toNumber());
      }),
    );
  });
});
