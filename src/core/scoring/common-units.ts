import { type BigDecimal, bigDecimal } from "./decimal";

/** Numbers as whole units of one power of ten: 2.25 and 3 are 225 and 300 units of scale 2. */
export interface CommonUnits {
  readonly units: readonly bigint[];
  /** Digits after the decimal point that a unit stands for, 0 or more. */
  readonly scale: number;
}

/**
 * The exact decimal values of numbers in one unit that makes all of them whole, in their order.
 *
 * @param values finite
 * @example commonUnits([2.25, 3]) // { units: [225n, 300n], scale: 2 }
 */
export function commonUnits(values: readonly number[]): CommonUnits {
  // Ratings repeat a few levels over and over.
  const known = new Map<number, BigDecimal>();
  for (const value of values) if (!known.has(value)) known.set(value, decimalOf(value));
  let scale = 0;
  for (const decimal of known.values()) scale = Math.max(scale, decimal.scale);
  const units = new Map<number, bigint>();
  for (const [value, decimal] of known) units.set(value, decimal.units * 10n ** BigInt(scale - decimal.scale));
  return { units: values.map((value) => units.get(value) ?? 0n), scale };
}

function decimalOf(value: number): BigDecimal {
  return Number.isSafeInteger(value) ? { units: BigInt(value), scale: 0 } : bigDecimal(value);
}
