import { type ProfilePair, squaredDistance } from "./squared-distance";

/**
 * Distance of two profiles, D = √Σw·d² over the elements that both have. It minds level, scatter and shape together, and is
 * in the units of the elements.
 *
 * Source: Osgood & Suci 1952.
 *
 * @returns 0 or more, not rounded; null where no element with weight is in both profiles
 * @throws FunctionFault "too-large"
 * @example distance([{ first: 3, second: 0, weight: 1 }, { first: 0, second: 4, weight: 1 }]) // 5
 */
export function distance(pairs: readonly ProfilePair[]): number | null {
  const { sum, elements } = squaredDistance(pairs);
  return elements === 0 ? null : Math.sqrt(sum);
}
