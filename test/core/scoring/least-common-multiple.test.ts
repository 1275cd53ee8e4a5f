import { leastCommonMultiple } from "../../../src/core/scoring/least-common-multiple";

it.each([
  [1, 1, 1],
  [4, 6, 12],
  [6, 4, 12],
  [5, 7, 35],
  [3, 12, 12],
  [12, 3, 12],
  [9, 9, 9],
])("the least common multiple of %d and %d is %d", (one, other, expected) => {
  expect(leastCommonMultiple(one, other)).toBe(expected);
});
