import fc from "fast-check";
import { meanDeviation } from "../../../../src/core/scoring/agreement/mean-deviation";
import { withinGroupAgreement } from "../../../../src/core/scoring/agreement/within-group-agreement";
import { withinGroupAgreementOfItems } from "../../../../src/core/scoring/agreement/within-group-agreement-of-items";

const level = fc.integer({ min: 1, max: 5 });
const ratings = fc.array(level, { minLength: 2, maxLength: 12 });
/** Decimals such as 0.1 and 4.7, which binary sums would blur. */
const tenths = fc.array(
  fc.integer({ min: 0, max: 40 }).map((units) => units / 10),
  { minLength: 2, maxLength: 12 },
);
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(level, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const raising = (kind: string, code: string) =>
  expect.objectContaining({ kind, reason: expect.objectContaining({ code }) as unknown });

describe("agreement of raters on one item, r_wg", () => {
  it("is .75 where five raters of a 5-point scale are one point around 4", () => {
    expect(withinGroupAgreement([3, 4, 4, 4, 5], 5)).toBe(0.75);
  });

  it("is −1.667 where half of the raters say 1 and half 5, and is reported so", () => {
    expect(withinGroupAgreement([1, 1, 5, 5], 5)).toBeCloseTo(-1.667, 3);
  });

  it("is 1 where all give the same", () => expect(withinGroupAgreement([2, 2, 2], 7)).toBe(1));

  it.each([
    ["a slight skew", 1.34, 0.627],
    ["a moderate skew", 0.9, 0.444],
    ["a heavy skew", 0.44, -0.136],
    ["a triangle", 1.32, 0.621],
    ["a normal distribution", 1.04, 0.519],
  ])("takes the variance of %s, %p, as chance where it is given", (_, variance, expected) => {
    expect(withinGroupAgreement([3, 4, 4, 4, 5], 5, variance)).toBeCloseTo(expected, 3);
  });

  it("leaves blanks out, which are not 0", () => {
    expect(withinGroupAgreement([null, 3, 4, null, 4, 4, 5], 5)).toBe(0.75);
    expect(withinGroupAgreement([0, 4, 4], 5)).not.toBe(withinGroupAgreement([null, 4, 4], 5));
  });

  it("has no result where nobody rated, and no agreement where one did", () => {
    expect(withinGroupAgreement([null, null], 5)).toBeNull();
    expect(withinGroupAgreement([], 5)).toBeNull();
    expect(() => withinGroupAgreement([4, null], 5)).toThrow(raising("notAvailable", "too-few-ratings"));
  });

  it.each([null, 0, 1, -5, 2.5])("does not take %p for the points of a scale", (points) => {
    expect(() => withinGroupAgreement([1, 2], points)).toThrow(raising("value", "points-not-whole"));
  });

  it("takes a scale that starts at 1, at 0 or below", () => {
    for (const lowest of [1, 0, -1, -4]) expect(withinGroupAgreement([lowest, lowest + 4], 5)).toBe(-3);
  });

  it.each([
    ["further apart than it is long", [0, 5]],
    ["above it, though close together", [7, 9]],
    ["below it, though close together", [-6, -5]],
    ["between its points, but beyond the last", [4, 5.5]],
  ])("refuses ratings that the scale cannot hold: %s", (_, given) => {
    const refused = raising("value", "ratings-exceed-points");
    expect(() => withinGroupAgreement(given, 5)).toThrow(refused);
    expect(() => withinGroupAgreement(given, 5, 1.34)).toThrow(refused);
    expect(() => withinGroupAgreementOfItems([given], 5)).toThrow(refused);
  });

  it("names the ratings that it refuses", () => {
    expect(() => withinGroupAgreement([1, 45], 5)).toThrow(
      expect.objectContaining({
        reason: {
          code: "ratings-exceed-points",
          parameters: { parameter: "ratings", lowest: 1, highest: 45, points: 5 },
        },
      }),
    );
    expect(withinGroupAgreement([1, 45], 45, 1000)).toBe(0.032);
  });

  it.each([0, -1])("does not take %p for the variance of chance", (variance) => {
    expect(() => withinGroupAgreement([1, 2], 5, variance)).toThrow(raising("value", "unknown-null"));
  });

  it("is the same in every order of raters, to the last digit", () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 11 }), (given, turn) => {
        const turned = [...given.slice(turn), ...given.slice(0, turn)].reverse();
        expect(withinGroupAgreement(turned, 5)).toBe(withinGroupAgreement(given, 5));
      }),
    );
  });

  it("does not change when every rater adds the same, nor when ratings and chance are scaled together", () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: -5, max: 0 }), fc.integer({ min: 1, max: 9 }), (given, more, times) => {
        const usual = withinGroupAgreement(given, 5);
        const added = given.map((rating) => rating + more);
        const scaled = given.map((rating) => rating * times);
        expect(withinGroupAgreement(added, 5)).toBe(usual);
        expect(withinGroupAgreement(scaled, 5 * times, 2 * times ** 2)).toBe(usual);
      }),
    );
  });

  it("never passes 1, and is 1 only where all agree", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const agreement = withinGroupAgreement(given, 5) ?? NaN;
        expect(agreement).toBeLessThanOrEqual(1);
        expect(agreement === 1).toBe(new Set(given).size === 1);
      }),
    );
  });
});

describe("agreement of raters over several items, r_wg(j)", () => {
  it("is .9375 for five items whose variances are .5 on average", () => {
    expect(withinGroupAgreementOfItems([[3, 4, 2, 5, 1], [4, 3, 3, 4, 2]], 5)).toBe(0.9375); // prettier-ignore
    expect(withinGroupAgreementOfItems([[3, 3, 3, 3, 3], [3, 4, 3, 5, 3]], 5)).toBe(0.9375); // prettier-ignore
  });

  it("is r_wg for a single item", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const single = given.map((rating) => [rating]);
        expect(withinGroupAgreementOfItems(single, 5)).toBe(withinGroupAgreement(given, 5));
      }),
    );
  });

  it("takes the variance of another distribution as chance", () => {
    const matrix = [[3, 1], [4, 2], [4, 2], [4, 2], [5, 3]]; // prettier-ignore
    // q = .5 ÷ 1.34.
    expect(withinGroupAgreementOfItems(matrix, 5, 1.34)).toBeCloseTo(168 / 218, 14);
    expect(withinGroupAgreementOfItems(matrix, 5, 2)).toBe(withinGroupAgreementOfItems(matrix, 5));
    expect(() => withinGroupAgreementOfItems(matrix, 5, 0)).toThrow(raising("value", "unknown-null"));
  });

  it("passes over raters who left an item out", () => {
    const matrix = [[3, 3], [4, null], [4, 4], [4, 4], [5, 5]]; // prettier-ignore
    // Variances 1/2 and 2/3 of chance 2: q = 7/24.
    expect(withinGroupAgreementOfItems(matrix, 5)).toBeCloseTo(34 / 41, 14);
  });

  it("names the item that nobody rated, and leaves it out only where nobody rated any", () => {
    expect(() =>
      withinGroupAgreementOfItems(
        [
          [3, null, 2],
          [4, null, 2],
        ],
        5,
      ),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({
        kind: "notAvailable",
        reason: { code: "item-not-rated", parameters: { column: 2 } },
      }),
    );
  });

  it("names the item that a single rater rated", () => {
    expect(() =>
      withinGroupAgreementOfItems(
        [
          [3, 2],
          [4, null],
        ],
        5,
      ),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({
        kind: "notAvailable",
        reason: { code: "item-rated-once", parameters: { column: 2 } },
      }),
    );
  });

  it("has no result where nobody rated", () => {
    expect(withinGroupAgreementOfItems([[null, null]], 5)).toBeNull();
    expect(withinGroupAgreementOfItems([], 5)).toBeNull();
  });

  it("has no meaning where the raters differ so much that the formula would rise above 1", () => {
    // q = 4: 2 · (1 − 4) ÷ (2 · (1 − 4) + 4) would be 3.
    expect(() => withinGroupAgreementOfItems([[1, 1], [5, 5]], 5)).toThrow(raising("notAvailable", "below-chance")); // prettier-ignore
    // q = 2 and J = 2 would divide by 0.
    expect(() => withinGroupAgreementOfItems([[1, 3], [5, 3]], 5)).toThrow(raising("notAvailable", "below-chance")); // prettier-ignore
  });

  it("is the same in every order of raters and items, whatever is added to an item, and never passes 1", () => {
    const figure = (given: readonly (readonly number[])[], points = 5): number | string | null => {
      try {
        return withinGroupAgreementOfItems(given, points);
      } catch (cause) {
        return String(cause);
      }
    };
    fc.assert(
      fc.property(matrix, (given) => {
        const usual = figure(given, 9);
        expect(figure([...given].reverse(), 9)).toBe(usual);
        expect(figure(given.map((row) => [...row].reverse()), 9)).toBe(usual); // prettier-ignore
        expect(figure(given.map((row) => row.map((rating, item) => rating + (item % 5))), 9)).toBe(usual); // prettier-ignore
        const agreement = figure(given);
        if (typeof agreement === "number") expect(agreement).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the average deviation, AD_M", () => {
  it("is .4 where five raters of a 5-point scale are one point around 4", () => {
    expect(meanDeviation([3, 4, 4, 4, 5])).toBe(0.4);
    expect(meanDeviation([3, null, 4, 4, 4, 5])).toBe(0.4);
  });

  it("has no result where nobody rated, and no agreement where one did", () => {
    expect(meanDeviation([null])).toBeNull();
    expect(() => meanDeviation([3])).toThrow(raising("notAvailable", "too-few-ratings"));
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(tenths, (given) => {
        const mean = given.reduce((sum, rating) => sum + rating, 0) / given.length;
        const expected = given.reduce((sum, rating) => sum + Math.abs(rating - mean), 0) / given.length;
        expect(meanDeviation(given)).toBeCloseTo(expected, 12);
      }),
    );
  });

  it("is the same in every order, does not change when a constant is added, and grows with the scale", () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: -100, max: 100 }), (given, more) => {
        const usual = meanDeviation(given) ?? NaN;
        expect(meanDeviation([...given].reverse())).toBe(usual);
        expect(meanDeviation(given.map((rating) => rating + more))).toBe(usual);
        expect(meanDeviation(given.map((rating) => rating * 8))).toBe(usual * 8);
        expect(meanDeviation(given.map((rating) => -rating))).toBe(usual);
      }),
    );
  });
});
