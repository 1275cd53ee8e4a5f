import fc from "fast-check";
import { ladder } from "../../../src/core/scoring/ladder";

describe("the level on a ladder of rungs", () => {
  it.each([
    [[true, true, true], 3, 3, 3],
    [[true, true, false, true], 2, 3, 4],
    [[false, true, true], 0, 2, 3],
    [[false, false], 0, 0, 0],
    [[true], 1, 1, 1],
  ] as const)("of %j is %p strictly, %p by count and %p by the highest", (met, strict, count, highest) => {
    expect(ladder(met)).toBe(strict);
    expect(ladder(met, "strict")).toBe(strict);
    expect(ladder(met, "count")).toBe(count);
    expect(ladder(met, "highest")).toBe(highest);
  });

  it("stops below a rung that was not assessed, as what lies above it is not proven", () => {
    expect(ladder([true, null, true])).toBe(1);
    expect(ladder([true, true, null])).toBe(2);
  });

  it("is unknown in a strict ladder whose lowest rung was not assessed, which is not below the lowest", () => {
    expect(ladder([null, true, true])).toBeNull();
    expect(ladder([null, false])).toBeNull();
    expect(ladder([false, null])).toBe(0);
  });

  it("passes over rungs that were not assessed where rungs are counted or the highest is looked for", () => {
    expect(ladder([null, true, null, false], "count")).toBe(1);
    expect(ladder([null, true, null, false], "highest")).toBe(2);
    expect(ladder([null, false], "count")).toBe(0);
  });

  it.each(["strict", "count", "highest"] as const)("is missing where nothing was assessed (%s)", (method) => {
    expect(ladder([], method)).toBeNull();
    expect(ladder([null, null], method)).toBeNull();
  });

  it("is never higher strictly than by count, and never higher by count than by the highest", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null), { maxLength: 12 }), (met) => {
        const [count, highest] = [ladder(met, "count") ?? 0, ladder(met, "highest") ?? 0];
        expect(ladder(met) ?? 0).toBeLessThanOrEqual(count);
        expect(count).toBeLessThanOrEqual(highest);
      }),
    );
  });

  it("by count does not depend on the order of rungs", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null), { maxLength: 12 }), (met) => {
        expect(ladder([...met].reverse(), "count")).toBe(ladder(met, "count"));
      }),
    );
  });
});
