import { chiSquareMedian } from "../../../../src/core/scoring/similarity/chi-square-median";

describe("the median of chi-square", () => {
  it.each([
    [1, 0.454936423119573],
    [2, 1.38629436111989],
    [3, 2.36597388437534],
    [4, 3.35669398003332],
    [5, 4.35146019109553],
    [10, 9.34181776559197],
    [50, 49.3349367339768],
    [100, 99.3341292359885],
    [399, 398.333531721807],
    [400, 399.333531224931],
    [1000, 999.333412403381],
  ])("with %p degrees of freedom is %p", (degrees, expected) => {
    expect(Math.abs(chiSquareMedian(degrees) / expected - 1)).toBeLessThan(2e-15);
  });

  it("grows by about 1 with every degree of freedom, also where the way of calculating changes", () => {
    for (let degrees = 1; degrees < 500; degrees += 1) {
      const step = chiSquareMedian(degrees + 1) - chiSquareMedian(degrees);
      expect(step).toBeGreaterThan(0.93);
      expect(step).toBeLessThan(1.0000001);
    }
    expect(chiSquareMedian(400) - chiSquareMedian(399)).toBeCloseTo(0.9999995, 6);
  });

  it("is finite for the longest range of cells", () => {
    expect(chiSquareMedian(1048576)).toBeCloseTo(1048575.3333, 4);
  });
});
