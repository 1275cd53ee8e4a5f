import { ExactSum } from "../exact-sum";

/** One element of two profiles, such as a competency with a person's and a position's level. null = not rated. */
export interface ProfilePair {
  readonly first: number | null;
  readonly second: number | null;
  /** 0 or more; null or 0 = the element is left out. */
  readonly weight: number | null;
}

/** Σw·d² over the elements that both profiles have, and how many those are. */
export interface SquaredDistance {
  readonly sum: number;
  readonly elements: number;
}

/**
 * Sum of the squared differences of two profiles. An element that one of them lacks is left out. Differences and sums are
 * those of the decimals, so that 0.3 and 0.1 are 0.2 apart and the order of elements never matters.
 *
 * @throws FunctionFault "too-large"
 * @example squaredDistance([{ first: 0.3, second: 0.1, weight: 2 }, { first: null, second: 4, weight: 1 }]) // { sum: 0.08, elements: 1 }
 */
export function squaredDistance(pairs: readonly ProfilePair[]): SquaredDistance {
  const sum = new ExactSum();
  let elements = 0;
  for (const { first, second, weight } of pairs) {
    if (first === null || second === null || weight === null || weight === 0) continue;
    const difference = new ExactSum();
    difference.add(first);
    difference.add(second, -1);
    const square = new ExactSum();
    square.add(difference.toNumber(), difference.toNumber());
    sum.add(square.toNumber(), weight);
    elements += 1;
  }
  return { sum: sum.toNumber(), elements };
}
