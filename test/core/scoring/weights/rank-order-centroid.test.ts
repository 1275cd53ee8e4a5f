import { rankOrderCentroid } from "../../../../src/core/scoring/weights/rank-order-centroid";

describe("rank-order-centroid weights", () => {
  it.each([
    [1, [1]],
    [2, [0.75, 0.25]],
    [3, [0.6111, 0.2778, 0.1111]],
    [4, [0.5208, 0.2708, 0.1458, 0.0625]],
  ])("of %p criteria are %j", (n, expected) => {
    expect(rankOrderCentroid(n).map((weight) => Number(weight.toFixed(4)))).toEqual(expected);
  });

  it("sum to 1 and fall from rank to rank", () => {
    for (const n of [1, 2, 7, 30, 1000]) {
      const weights = rankOrderCentroid(n);
      expect(weights).toHaveLength(n);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
      weights.slice(1).forEach((weight, index) => expect(weight).toBeLessThan(weights[index] ?? 0));
    }
  });

  it.each([0, -1, 2.5, 1001, 1e308])("do not exist for %p criteria", (n) => {
    expect(() => rankOrderCentroid(n)).toThrow(
      expect.objectContaining({
        kind: "value",
        reason: { code: "argument-not-a-count", parameters: { parameter: "n", value: String(n), most: 1000 } },
      }),
    );
  });
});
