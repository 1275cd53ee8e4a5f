/**
 * The smallest whole number that both divide; means over it need no rounding.
 *
 * @param a whole, above 0
 * @param b whole, above 0
 * @example leastCommonMultiple(4, 6) // 12
 */
export function leastCommonMultiple(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low > 0) [high, low] = [low, high % low];
  return (a / high) * b;
}
