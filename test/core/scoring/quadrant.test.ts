import fc from "fast-check";
import { quadrant } from "../../../src/core/scoring/quadrant";

describe("the quadrant of self-rating against the others' ratings", () => {
  it.each([
    ["agreed strength", 4.5, 4.2, 1],
    ["hidden strength", 3.5, 4.2, 2],
    ["blind spot", 4.5, 3.2, 3],
    ["agreed need", 3.5, 3.2, 4],
  ])("is that of an %s", (_, self, others, expected) => {
    expect(quadrant(self, others, 4, 4)).toBe(expected);
  });

  it("has a cut for each axis", () => {
    expect(quadrant(3.5, 3.2, 3, 3.5)).toBe(3);
  });

  it("is 0 on a cut, also where arithmetic left it a little off", () => {
    expect(quadrant(4, 4.5, 4, 4)).toBe(0);
    expect(quadrant(4.5, 4, 4, 4)).toBe(0);
    expect(quadrant(0.1 + 0.2, 4, 0.3, 3)).toBe(0);
    expect(quadrant(5, 3.3, 4, 1.1 * 3)).toBe(0);
  });

  it("tells levels apart that differ in any digit which a sheet shows", () => {
    expect(quadrant(3.42, 5, 41 / 12, 4)).toBe(1);
  });

  it("is missing where one of the four is, and never takes it for 0", () => {
    expect(quadrant(null, 4, 3, 3)).toBeNull();
    expect(quadrant(4, null, 3, 3)).toBeNull();
    expect(quadrant(4, 4, null, 3)).toBeNull();
    expect(quadrant(4, 4, 3, null)).toBeNull();
    expect(quadrant(0, 4, 3, 3)).toBe(2);
  });

  it("swaps hidden strength and blind spot where self and the others are exchanged", () => {
    const level = fc.integer({ min: 0, max: 500 }).map((units) => units / 100);
    fc.assert(
      fc.property(level, level, level, level, (self, others, selfCut, othersCut) => {
        const exchanged = { 0: 0, 1: 1, 2: 3, 3: 2, 4: 4 }[quadrant(self, others, selfCut, othersCut) ?? 0];
        expect(quadrant(others, self, othersCut, selfCut)).toBe(exchanged);
      }),
    );
  });

  it("stays where all levels and cuts are moved or stretched alike", () => {
    const level = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(level, level, level, level, fc.integer({ min: 1, max: 9 }), (self, others, cut, other, by) => {
        const moved = (value: number) => value * by + by;
        expect(quadrant(moved(self), moved(others), moved(cut), moved(other))).toBe(quadrant(self, others, cut, other));
      }),
    );
  });
});
