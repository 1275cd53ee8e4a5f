import fc from "fast-check";
import { borderline } from "../../../../src/core/scoring/standards/borderline";

describe("a score", () => {
  it.each([
    [62, 60, 3, true],
    [58, 60, 3, true],
    [63, 60, 3, true],
    [57, 60, 3, true],
    [63.01, 60, 3, false],
    [56.99, 60, 3, false],
    [60, 60, 0, true],
  ])("of %p against %p with SEM %p is borderline: %p", (score, cut, sem, expected) => {
    expect(borderline(score, cut, sem)).toBe(expected);
  });

  it("is compared on its decimals, not on what binary makes of them", () => {
    expect(borderline(3.5, 3.2, 0.3)).toBe(true);
    expect(borderline(3.2, 3.5, 0.3)).toBe(true);
    expect(borderline(1.1, 1, 0.1)).toBe(true);
    expect(borderline(63, 60, 2.9999999999999996)).toBe(true);
    expect(borderline(60.3, 60, 0.1, 3)).toBe(true);
  });

  it("may be within more or fewer standard errors", () => {
    expect(borderline(65.88, 60, 3, 1.96)).toBe(true);
    expect(borderline(65.89, 60, 3, 1.96)).toBe(false);
    expect(borderline(61, 60, 3, 0)).toBe(false);
  });

  it("is unknown where score, cut or standard error is missing", () => {
    expect(borderline(null, 60, 3)).toBeNull();
    expect(borderline(60, null, 3)).toBeNull();
    expect(borderline(60, 60, null)).toBeNull();
  });

  it("is as close on one side of the cut as on the other, wherever the scale begins", () => {
    const tenths = fc.integer({ min: -999, max: 999 }).map((units) => units / 10);
    const sem = fc.integer({ min: 0, max: 99 }).map((units) => units / 10);
    fc.assert(
      fc.property(tenths, tenths, sem, (score, cut, error) => {
        expect(borderline(cut, score, error)).toBe(borderline(score, cut, error));
        expect(borderline(-score, -cut, error)).toBe(borderline(score, cut, error));
        const whole = Math.abs(Math.round(score * 10) - Math.round(cut * 10)) <= Math.round(error * 10);
        expect(borderline(score, cut, error)).toBe(whole);
      }),
    );
  });

  it("of any size is judged", () => {
    expect(borderline(1e308, -1e308, 1e308)).toBe(false);
    expect(borderline(1e308, -1e308, 1e308, 2)).toBe(true);
    expect(borderline(1, 0, 1e308, 1e308)).toBe(true);
  });
});
