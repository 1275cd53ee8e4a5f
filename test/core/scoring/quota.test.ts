import fc from "fast-check";
import { classSizes, quota } from "../../../src/core/scoring/quota";

const counted = (classes: readonly (number | null)[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => classes.filter((one) => one === index + 1).length);

describe("the sizes of the classes", () => {
  it.each([
    ["shares that give whole people", 10, [20, 70, 10], [2, 7, 1]],
    // 2.2, 7.7 and 1.1: the place that is left goes to .7.
    ["the largest remainder", 11, [20, 70, 10], [2, 8, 1]],
    // 0.5 and 0.5
    ["the better of classes with equal remainders", 1, [50, 50], [1, 0]],
    // 1.75 three times: two places more for the first two.
    ["the better classes one place each", 5, [1, 1, 1], [2, 2, 1]],
    // 10 · 0.1 / 1 is 1, whatever 0.1 + 0.2 + 0.7 is in binary.
    ["decimals as they are written", 10, [0.1, 0.2, 0.7], [1, 2, 7]],
    ["a class without a share", 4, [0, 1, 0], [0, 4, 0]],
    ["nobody", 0, [20, 80], [0, 0]],
  ])("follow %s", (_, places, shares, expected) => {
    expect(classSizes(places, shares)).toEqual(expected);
  });

  it("sum to the places and are less than one away from the share", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), shares, (places, given) => {
        const total = given.reduce((sum, share) => sum + share, 0);
        fc.pre(total > 0);
        const sizes = classSizes(places, given);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(places);
        sizes.forEach((size, index) => {
          expect(Math.abs(size - (places * (given[index] ?? 0)) / total)).toBeLessThan(1);
        });
      }),
    );
  });

  it("do not exist where all shares are 0", () => {
    const fault = expect.objectContaining({
      kind: "value",
      reason: { code: "no-shares", parameters: { parameter: "shares" } },
    });
    expect(() => classSizes(3, [0, 0])).toThrow(fault);
    expect(() => classSizes(3, [])).toThrow(fault);
  });
});

describe("a forced distribution", () => {
  it("gives the best scores the first class", () => {
    expect(quota([71, 95, 88, 60, 79], [20, 60, 20])).toEqual([2, 1, 2, 3, 2]);
  });

  it("counts shares in per cent, fractions or people alike", () => {
    const scores = [3, 9, 1, 7, 5, 2, 8, 6, 4, 10];
    expect(quota(scores, [0.2, 0.7, 0.1])).toEqual(quota(scores, [20, 70, 10]));
    expect(quota(scores, [2, 7, 1])).toEqual(quota(scores, [20, 70, 10]));
  });

  it("lets equal scores share the better class, which the next class pays for", () => {
    expect(quota([90, 90, 80, 70], [25, 50, 25])).toEqual([1, 1, 2, 3]);
    expect(quota([90, 80, 80, 80], [25, 25, 50])).toEqual([1, 2, 2, 2]);
    expect(quota([80, 80, 80], [10, 80, 10])).toEqual([2, 2, 2]);
  });

  it("takes scores for equal that arithmetic left a little apart", () => {
    expect(quota([0.1 + 0.2, 0.3], [50, 50])).toEqual([1, 1]);
  });

  it("leaves out who has no score, who is not the last", () => {
    expect(quota([null, 3, null, 1], [50, 50])).toEqual([null, 1, null, 2]);
    expect(quota([null], [50, 50])).toEqual([null]);
    expect(quota([0, null], [1, 1])).toEqual([1, null]);
  });

  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
  const positive = shares.filter((given) => given.some((share) => share > 0));

  it("fills the shares exactly where there are no ties", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { maxLength: 60 }), positive, (scores, given) => {
        expect(counted(quota(scores, given), given.length)).toEqual(classSizes(scores.length, given));
      }),
    );
  });

  it("never gives the better score the worse class, nor equal scores two classes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), positive, (scores, given) => {
        const classes = quota(scores, given);
        scores.forEach((score, i) => {
          scores.forEach((other, j) => {
            if (score >= other) expect(classes[i]).toBeLessThanOrEqual(classes[j] ?? 0);
          });
        });
      }),
    );
  });

  it("is the same in every order of rows, on every scale and with blanks between", () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 40 });
    fc.assert(
      fc.property(scores, positive, (given, parts) => {
        const classes = quota(given, parts);
        expect(quota([...given].reverse(), parts)).toEqual([...classes].reverse());
        const stretched = given.map((score) => (score === null ? null : score * 2.5 + 7));
        expect(quota(stretched, parts)).toEqual(classes);
        expect(quota([...given, null], parts)).toEqual([...classes, null]);
      }),
    );
  });
});
