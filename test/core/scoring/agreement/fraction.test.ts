import fc from "fast-check";
import { Fraction } from "../../../../src/core/scoring/agreement/fraction";

const decimal = fc.integer({ min: -9999, max: 9999 }).map((units) => units / 100);

describe("an exact fraction", () => {
  it("adds, multiplies and divides without drift", () => {
    const third = Fraction.ratio(1, 3);
    expect(third.plus(third).plus(third).toNumber()).toBe(1);
    expect(third.times(Fraction.of(0.3)).toNumber()).toBe(0.1);
    expect(Fraction.of(0.3).minus(Fraction.of(0.1)).toNumber()).toBe(0.2);
    expect(Fraction.ratio(1, -4).toNumber()).toBe(-0.25);
  });

  it("becomes the nearest number, however large or small its parts", () => {
    expect(Fraction.of(1e300).over(Fraction.of(3e300)).toNumber()).toBe(1 / 3);
    expect(Fraction.of(2e-300).over(Fraction.of(3)).toNumber()).toBe(2e-300 / 3);
    expect(Fraction.of(5e-324).times(Fraction.of(0.1)).toNumber()).toBe(0);
  });

  it("is never minus zero", () => {
    expect(Object.is(Fraction.of(-5e-324).times(Fraction.of(0.1)).toNumber(), 0)).toBe(true);
    expect(Object.is(Fraction.of(-0).toNumber(), 0)).toBe(true);
  });

  it("says so where it is too large for a number", () => {
    expect(() => Fraction.of(1e308).times(Fraction.of(10)).toNumber()).toThrow(
      expect.objectContaining({ kind: "notAvailable", reason: { code: "too-large", parameters: {} } }),
    );
  });

  it("has no denominator 0", () => {
    expect(() => Fraction.ratio(1, 0)).toThrow(RangeError);
    expect(() => Fraction.of(1).over(Fraction.of(0))).toThrow(RangeError);
  });

  it("gives the same sum in every order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, fc.integer({ min: 1, max: 50 })), { maxLength: 12 }), (terms) => {
        const sum = (given: typeof terms) =>
          given
            .reduce((total, [over, under]) => total.plus(Fraction.of(over).over(Fraction.of(under))), Fraction.of(0))
            .toNumber();
        expect(sum([...terms].reverse())).toBe(sum(terms));
      }),
    );
  });
});
