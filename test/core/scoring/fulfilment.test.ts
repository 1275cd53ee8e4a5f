import { fulfilment, type ScaleLevels, statusOfScales } from "../../../src/core/scoring/fulfilment";

const scale = (required: number | null, actual: number | null, weight: number, lowest = 0): ScaleLevels => ({
  required,
  actual,
  weight,
  lowest,
});

describe("the fulfilment of an item with several scales", () => {
  it.each([
    ["80 and 100 by 60 and 40", [scale(5, 4, 60), scale(3, 3, 40)], 88],
    ["5 of 6 and 100 by 70 and 30, rounded once at the end", [scale(6, 5, 70), scale(4, 4, 30)], 88.3],
    ["100 and 75 by halves", [scale(3, 3, 50), scale(4, 3, 50)], 87.5],
    ["a surplus that fills nothing else", [scale(4, 3, 60), scale(3, 4, 40)], 85],
    ["one scale", [scale(3, 3, 100)], 100],
    ["a lowest rung of -1: 3 of 5 steps, and 100", [scale(4, 2, 50, -1), scale(2, 2, 50)], 80],
    ["a lowest rung of 1: 2 of 4 steps", [scale(5, 3, 100, 1)], 50],
    ["thirds, which no decimal holds", [scale(3, 1, 1), scale(3, 1, 1), scale(3, 1, 1)], 33.3],
  ] as const)("%s", (_, scales, expected) => {
    expect(fulfilment(scales)).toBe(expected);
  });

  it("is 0 and never below where the rating stays at or under the lowest rung", () => {
    expect(fulfilment([scale(4, -1, 100, -1)])).toBe(0);
    expect(fulfilment([scale(5, 0, 100, 1)])).toBe(0);
  });

  it("rounds half away from zero on the decimal value", () => {
    // (3 / 8 · 1 + 1 · 1) / 2 = 68.75
    expect(fulfilment([scale(8, 3, 1), scale(2, 2, 1)])).toBe(68.8);
  });

  it("counts levels with two decimals, as several raters give them", () => {
    expect(fulfilment([scale(4, 3.29, 100)])).toBe(82.3);
  });

  it("rounds levels to two decimals before it compares them", () => {
    expect(fulfilment([scale(3, 2.9999999999999996, 100)])).toBe(100);
    expect(fulfilment([scale(4, 1.005, 100)])).toBe(25.3);
  });

  it("leaves out a scale that requires no more than its lowest rung", () => {
    expect(fulfilment([scale(5, 4, 60), scale(1, null, 40, 1)])).toBe(80);
    expect(fulfilment([scale(0.001, 1, 40)])).toBeNull();
  });

  it("needs no common denominator of the scales", () => {
    const required = [9.97, 9.73, 9.67, 9.41, 9.29, 9.11, 8.87, 8.63];
    expect(fulfilment(required.map((level) => scale(level, level, 1)))).toBe(100);
    expect(fulfilment(required.map((level) => scale(level, 0, 1)))).toBe(0);
    expect(fulfilment([...required.map((level) => scale(level, level, 1)), scale(4, 3, 8)])).toBe(87.5);
  });

  it("does not exist for levels that no scale has", () => {
    expect(() => fulfilment([scale(1e308, 1, 1)])).toThrow(
      expect.objectContaining({ reason: { code: "too-large", parameters: {} } }),
    );
  });

  it("leaves out scales that the profile does not ask for, also when they are rated or not", () => {
    expect(fulfilment([scale(5, 4, 60), scale(null, 1, 40)])).toBe(80);
    expect(fulfilment([scale(5, 4, 60), scale(null, null, 40)])).toBe(80);
    expect(fulfilment([scale(5, 4, 60), scale(3, 0, 0)])).toBe(80);
  });

  it("does not exist where a scale of the profile is not rated", () => {
    expect(fulfilment([scale(5, 4, 60), scale(3, null, 40)])).toBeNull();
  });

  it("does not exist where no scale is in the profile", () => {
    expect(fulfilment([scale(null, 4, 60)])).toBeNull();
    expect(fulfilment([])).toBeNull();
  });
});

describe("the status of an item with several scales", () => {
  const status = (...scales: ScaleLevels[]) => statusOfScales(scales, 0.5, 2);

  it("is that of its weakest scale", () => {
    expect(status(scale(3, 4, 50), scale(3, 3, 50))).toBe(1);
    expect(status(scale(3, 4, 50), scale(3, 2.5, 50))).toBe(0);
    expect(status(scale(3, 4, 50), scale(3, 2.5, 50), scale(3, 1, 50))).toBe(-1);
    expect(status(scale(3, 1, 50), scale(3, 2.5, 50), scale(3, 4, 50))).toBe(-1);
  });

  it("is not known while a scale of the profile is not rated", () => {
    expect(status(scale(3, 1, 50), scale(3, null, 50))).toBeNull();
  });

  it("passes over scales outside the profile", () => {
    expect(status(scale(3, 3, 50), scale(null, 0, 50))).toBe(1);
    expect(status(scale(null, 0, 50))).toBeNull();
  });
});
