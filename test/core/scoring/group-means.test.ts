import fc from "fast-check";
import { actualOfGroups } from "../../../src/core/scoring/actual";
import { GroupMeans } from "../../../src/core/scoring/group-means";
import type { CountingGroup } from "../../../src/core/scoring/rater-group";
import { casesByChance } from "../../random-cases";

const KEYS = ["self", "superior", "peers", "subordinates", "customers"];
const DECIMALS = 2;
const TOP = 5;

/** Levels given for an item, group by group. */
type Given = readonly (readonly number[])[];

function groupsOf(weights: readonly number[], minimum = 1): readonly CountingGroup[] {
  return weights.map((weight, index) => ({ key: KEYS[index] ?? "", label: "", weight, minimum }));
}

/** The levels of some items by whole numbers, and by sums without any rounding. */
function means(groups: readonly CountingGroup[], items: readonly Given[], top = TOP) {
  const sums = items.flatMap((item) =>
    groups.map((_, group) => (item[group] ?? []).reduce((sum, one) => sum + one, 0)),
  );
  const counts = items.flatMap((item) => groups.map((_, group) => item[group]?.length ?? 0));
  const most = Int32Array.from(groups, (_, group) => Math.max(...items.map((item) => item[group]?.length ?? 0)));
  const units = new Float64Array(items.length + 2).fill(-7);
  const numbers = new Int32Array(items.length + 2).fill(-7);
  const areWhole = new GroupMeans(groups, { sums, counts, most }, DECIMALS, top).fill(
    0,
    items.length,
    units,
    numbers,
    1,
  );
  const exact = items.map((_, item) => actualOfGroups(groups, { sums, counts }, item * groups.length, DECIMALS));
  return {
    areWhole,
    levels: Array.from(units.subarray(1, -1), (level) => (Number.isNaN(level) ? null : level / 100)),
    numbers: [...numbers.subarray(1, -1)],
    beside: [units[0], units.at(-1), numbers[0], numbers.at(-1)],
    exact,
  };
}

const level = fc.integer({ min: 0, max: TOP });
const given = fc.array(fc.array(level, { maxLength: 4 }), { minLength: 5, maxLength: 5 });
const usualWeight = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0.5, 33.3, 12.25));

describe("the levels of items by whole numbers", () => {
  it("are those of a worked example", () => {
    // 2 · 10 + 1.5 · 60 + 7/3 · 30, over 100; without self 3 · 60 + 4 · 30, over 90; self alone is not enough.
    const items = [[[2], [1, 2], [2, 2, 3]], [[], [3], [4, 4]], [[5], [], []]]; // prettier-ignore
    const { areWhole, levels, numbers } = means(groupsOf([10, 60, 30]), items);
    expect(areWhole).toBe(true);
    expect(levels).toEqual([1.8, 3.33, null]);
    expect(numbers).toEqual([6, 3, 0]);
  });

  it("are what sums without any rounding give, for weights as people type them", () => {
    const weights = fc.array(usualWeight, { minLength: 1, maxLength: 5 });
    const items = fc.array(given, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 3 }), items, (typed, minimum, rated) => {
        const { areWhole, levels, numbers, beside, exact } = means(groupsOf(typed, minimum), rated);
        expect(areWhole).toBe(true);
        expect(levels).toEqual(exact.map((one) => one.level));
        expect(numbers).toEqual(exact.map((one) => one.ratings));
        expect(beside).toEqual([-7, -7, -7, -7]);
      }),
      casesByChance(300, 30_000),
    );
  });

  it.each([
    ["has more digits than a double", [0.1 + 0.2, 1]],
    ["is smaller than any digit of a sheet", [1e-20, 1]],
    ["is too large to be counted in", [1e200, 1]],
    ["is too large to be multiplied", [1e13, 1]],
    ["is so many of the smallest digits", [1e9, 1e-9]],
  ])("do not exist where a weight %s, and say so", (_, weights) => {
    const { areWhole, numbers } = means(groupsOf(weights), [[[1], [2]], [[], [2]]]); // prettier-ignore
    expect(areWhole).toBe(false);
    expect(numbers).toEqual([2, 1]);
  });

  it("exist where only an item is without ratings that count, however large the weights", () => {
    expect(means(groupsOf([1e200, 1]), [[[5], []], [[], []]])).toMatchObject({ areWhole: true, levels: [null, null] }); // prettier-ignore
  });

  it("do not exist where the highest level on the sheet is too high for them", () => {
    expect(means(groupsOf([30, 70]), [[[1], [2]]], 2 ** 43).areWhole).toBe(false);
    expect(means(groupsOf([30, 70]), [[[1], [2]]], 2 ** 33).areWhole).toBe(true);
  });

  it("are right where raters are too many for every mix of their numbers to be remembered", () => {
    const crowd = (raters: number): number[] => Array.from({ length: raters }, (_, index) => index % 5);
    // In 32 bits both of the first two items would have the same mix.
    const items = [
      [crowd(0), crowd(0), crowd(3), crowd(2)],
      [crowd(256), crowd(0), crowd(3), crowd(2)],
      [crowd(255), crowd(255), crowd(255), crowd(255)],
    ];
    for (const some of [items, items.slice(0, 1), [...items, ...items]]) {
      const { levels, exact } = means(groupsOf([0, 20, 30, 50]), some);
      expect(levels).toEqual(exact.map((one) => one.level));
    }
  });
});
