import fc from "fast-check";
import {
  decimalScale,
  finite,
  hasDecimals,
  isSafeQuotient,
  roundedDifference,
  roundHalfAway,
} from "../../../src/core/scoring/decimal";

const MOST = Number.MAX_SAFE_INTEGER;

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

  it.each([
    [1e308, 1, 1e308],
    [1, 1e308, -1e308],
    [1e20, 4e19, 6e19],
  ])("subtracts numbers that have no hundredths any more: %p less %p", (value, subtrahend, expected) => {
    expect(roundedDifference(value, subtrahend, 2)).toBe(expected);
  });

  it("has no number for a difference beyond all of them", () => {
    const tooLarge = expect.objectContaining({ kind: "notAvailable", reason: { code: "too-large", parameters: {} } });
    expect(() => roundedDifference(1e308, -1e308, 2)).toThrow(tooLarge);
    expect(() => finite(Infinity)).toThrow(tooLarge);
  });

  it("leaves numbers as they are that have no more decimals, whatever their size", () => {
    for (const value of [2 ** 53, -(2 ** 53), 1e300, 90_071_992_547_409.91])
      expect(roundHalfAway(value, 2)).toBe(value);
  });
});

describe("the digits of a number", () => {
  it.each([
    [3, 0],
    [2.5, 1],
    [-59.95, 2],
    [1e-15, 15],
    [MOST, 0],
    [900_719_925_474_099.1, 1],
  ])("after the point: %p has %p", (value, digits) => {
    expect(decimalScale(value)).toBe(digits);
  });

  it.each([0.1 + 0.2, 1e-16, 2 ** 53, -1e21, 1_234_567_890_123.4568, 4503599627370495.5])(
    "are too many for whole units that are safe: %p",
    (value) => expect(decimalScale(value)).toBe(-1),
  );

  it("are at most so many where it is as many whole units", () => {
    expect([2.25, -2.25, 2.257, 7, 90_071_992_547_409.91].map((value) => hasDecimals(value, 2))).toEqual([
      ...[true, true, false, true, true],
    ]);
    expect([2 ** 53, 1e22].map((value) => hasDecimals(value, 2))).toEqual([false, false]);
  });
});

describe("a quotient of whole numbers", () => {
  it.each([
    [(MOST - 3) / 2, 1, true],
    [-(MOST - 3) / 2, 1, true],
    [(MOST - 1) / 2, 1, false],
    [-(MOST - 1) / 2, 1, false],
    [1, (MOST - 4) / 3, true],
    [1, 2 ** 52, false],
    [Infinity, 1, false],
    [1, NaN, false],
  ])("is safe while twice the dividend and three times the divisor are: %p by %p", (dividend, divisor, expected) => {
    expect(isSafeQuotient(dividend, divisor)).toBe(expected);
  });
});
