import { blockTotals } from "../../../src/core/scoring/block-totals";

const block = (weight: number, match: number | null, coverage: number | null) => ({ weight, match, coverage });

describe("the total of blocks that are scored by themselves", () => {
  it("is the weighted mean of their per cents as they are shown", () => {
    // 38.80 + 20.67 + 23.34
    expect(blockTotals([block(40, 97, 100), block(30, 68.9, 100), block(30, 77.8, 100)])).toEqual({
      match: 82.8,
      coverage: 100,
    });
  });

  it("needs no weights that sum to 100", () => {
    expect(blockTotals([block(4, 97, 100), block(3, 68.9, 100), block(3, 77.8, 100)]).match).toBe(82.8);
  });

  it("leaves a block without ratings out of the mean, but not out of the coverage", () => {
    expect(blockTotals([block(50, 90, 100), block(50, null, 0)])).toEqual({ match: 90, coverage: 50 });
  });

  it("leaves a block without items in the grade out of everything", () => {
    expect(blockTotals([block(50, 90, 80), block(50, null, null)])).toEqual({ match: 90, coverage: 80 });
  });

  it("rounds half away from zero on the decimal value", () => {
    expect(blockTotals([block(50, 59.9, 100), block(50, 60, 100)]).match).toBe(60);
  });

  it("does not exist where nothing is rated or no block has items", () => {
    expect(blockTotals([block(40, null, 0)])).toEqual({ match: null, coverage: 0 });
    expect(blockTotals([block(40, null, null)])).toEqual({ match: null, coverage: null });
    expect(blockTotals([])).toEqual({ match: null, coverage: null });
  });
});
