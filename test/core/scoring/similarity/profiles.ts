import fc from "fast-check";
import type { ProfilePair } from "../../../../src/core/scoring/similarity/squared-distance";

/** Two profiles as pairs of elements. */
export const profiles = (
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  weights?: readonly (number | null)[],
): readonly ProfilePair[] =>
  first.map((value, index) => ({
    first: value,
    second: second[index] ?? null,
    weight: weights ? (weights[index] ?? null) : 1,
  }));

const score = fc.option(fc.integer({ min: -500, max: 500 }).map((units) => units / 100));

/** Random pairs with blanks among them. */
export const anyPairs: fc.Arbitrary<readonly ProfilePair[]> = fc.array(
  fc.record({ first: score, second: score, weight: fc.constant(1) }),
  { maxLength: 20 },
);
