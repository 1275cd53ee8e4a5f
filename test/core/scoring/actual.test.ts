import { actual, type GivenRating } from "../../../src/core/scoring/actual";

const group = (key: string, weight: number, minimum = 1) => ({ key, label: key, weight, minimum });
const GROUPS = [group("superior", 60), group("peers", 40)];
const given = (...ratings: readonly (readonly [string, number | null])[]): readonly GivenRating[] =>
  ratings.map(([name, level]) => ({ group: name, level }));

describe("the actual level from the ratings of one item", () => {
  it("passes over rows without a group and a rating", () => {
    expect(actual(given(["Superior", 3], ["", null], ["  ", null], ["Customers", 1]), GROUPS)).toEqual({
      level: 3,
      ratings: 1,
    });
  });

  it.each([
    ["  ", 3],
    ["Strangers", 3],
    ["Strangers", null],
  ])("names the first row of a group that nobody knows: %j, %p", (name, level) => {
    const reason = { code: "unknown-group", parameters: { position: 2, value: name } };
    expect(() => actual(given(["Superior", 3], [name, level]), GROUPS)).toThrow(
      expect.objectContaining({ kind: "value", reason }),
    );
  });

  it("counts a group that is listed twice as its first row says", () => {
    expect(actual(given(["Superior", 2], ["Peers", 4]), [...GROUPS, group("peers", 1000)]).level).toBe(2.8);
  });

  it("counts what is no level of the scale as not rated", () => {
    expect(actual(given(["Superior", 2], ["Superior", 6], ["Superior", 2.5], ["Superior", -1]), GROUPS, 5)).toEqual({
      level: 2,
      ratings: 1,
    });
  });
});
