/** No scale in use has more levels; greater numbers are slips of the finger. */
export const LONGEST_SCALE = 9;

/** What a per cent or a score can reach: the top of an item that counts in points or per cents. */
export const FULL = 100;

/** From which to which level an item can be rated. */
export interface Scale {
  readonly top: number;
  /** Lowest level that can be given: 0 for "below level 1", or the rung below 0 of a scale that has one. */
  readonly lowest: number;
}

/**
 * Whether a value can be a rating on a scale: a whole number from 0 ("below the lowest level") to the top level (C1), or
 * from a rung below 0 where the scale has one.
 *
 * @example isLevel(0, 4) // true
 * @example isLevel(2.5, 4) // false
 * @example isLevel(-1, 5, -1) // true
 */
export function isLevel(value: number, top: number, lowest = 0): boolean {
  return Number.isInteger(value) && value >= Math.min(0, lowest) && value <= top;
}

/**
 * Whether a number can be the highest level of an item: of a scale, or 100 where points or per cents count.
 *
 * @example isTop(100) // true
 * @example isTop(12) // false
 */
export function isTop(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && ((value >= 1 && value <= LONGEST_SCALE) || value === FULL);
}

/**
 * Whether a number can be the lowest rung of a scale: 1, 0 where a rung describes nothing done, -1 where one describes
 * harm.
 *
 * @example isLowest(-1) // true
 * @example isLowest(2) // false
 */
export function isLowest(value: number | null): value is number {
  return value === 1 || value === 0 || value === -1;
}
