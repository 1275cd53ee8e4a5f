import { SHEET_DIGITS } from "../tables/sheet-digits";
import { fault } from "./fault";

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The decimal value of a number as whole units of a power of ten: 2.25 is 225 units of scale 2. */
export interface BigDecimal {
  readonly units: bigint;
  /** Digits after the decimal point, 0 or more. */
  readonly scale: number;
}

/**
 * Ten to the power of a whole exponent: exactly up to 22, beyond as near as a double can be.
 *
 * @example powerOfTen(2) // 100
 */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent;
}

/**
 * Digits after the decimal point that a number is written with, or -1 where its digits do not fit a safe integer. The
 * number is then exactly `Math.round(value * powerOfTen(scale))` units.
 *
 * Dividing two exact integers rounds correctly, so the division gives back the very same double only when the digits are
 * the number's own.
 *
 * @example decimalScale(59.95) // 2
 */
export function decimalScale(value: number): number {
  if (Number.isInteger(value)) return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : -1;
  for (let scale = 1; scale <= SHEET_DIGITS; scale += 1) {
    const power = powerOfTen(scale);
    const units = Math.round(value * power);
    if (Math.abs(units) > Number.MAX_SAFE_INTEGER) return -1;
    if (units / power === value) return scale;
  }
  return -1;
}

/**
 * A number as whole units of a power of ten.
 *
 * @param scale digits that the number is written with, as `decimalScale` gives them
 * @param unitScale digits of the unit, as many or more
 * @example wholeUnits(2.5, 1, 2) // 250
 */
export function wholeUnits(value: number, scale: number, unitScale: number): number {
  return Math.round(value * powerOfTen(scale)) * powerOfTen(unitScale - scale);
}

/**
 * Whether `wholeQuotient` is exact: neither twice the dividend nor what is added to it leaves the safe integers.
 *
 * @example isSafeQuotient(2 ** 52, 1) // false
 */
export function isSafeQuotient(dividend: number, divisor: number): boolean {
  return 2 * Math.abs(dividend) + 3 * divisor <= Number.MAX_SAFE_INTEGER;
}

/**
 * Quotient of two whole numbers, rounded half away from zero. The divisor is positive. The quotient of doubles is the one
 * nearest to the true quotient, which is at least 1 ÷ 2·divisor below the next whole number: too far for numbers that are
 * safe to be rounded up to it.
 *
 * @example wholeQuotient(-5, 2) // -3
 */
export function wholeQuotient(dividend: number, divisor: number): number {
  const size = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));
  return dividend < 0 ? 0 - size : size;
}

/**
 * The decimal value of any finite number, by the shortest digits that name it.
 *
 * @example bigDecimal(0.1) // { units: 1n, scale: 1 }
 */
export function bigDecimal(value: number): BigDecimal {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * Rounds half away from zero, on the decimal value and not on its binary neighbour (rule C9). Digits beyond the fifteen
 * that a spreadsheet keeps are dropped first: 59.949999999999996 is what arithmetic made of 59.95.
 *
 * @param decimals digits after the decimal point, 0 or more
 * @example roundHalfAway(59.95, 1) // 60
 * @example roundHalfAway(-0.125, 2) // -0.13
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value; // Such doubles have no digits after the point.
  if (hasDecimals(value, decimals)) return value + 0;
  const digits = bigDecimal(Number(value.toPrecision(SHEET_DIGITS)));
  if (digits.scale <= decimals) return bigToNumber(digits.units, digits.scale);
  return bigToNumber(divideHalfAway(digits.units, 10n ** BigInt(digits.scale - decimals)), decimals);
}

/**
 * The difference of two decimals, exactly, each of them rounded before and the result with as many decimals.
 *
 * @example roundedDifference(2.14, 2, 2) // 0.14
 */
export function roundedDifference(value: number, subtrahend: number, decimals: number): number {
  const power = powerOfTen(decimals);
  const units = Math.round(roundHalfAway(value, decimals) * power);
  const lessUnits = Math.round(roundHalfAway(subtrahend, decimals) * power);
  if (Math.abs(units) <= Number.MAX_SAFE_INTEGER && Math.abs(lessUnits) <= Number.MAX_SAFE_INTEGER) {
    return (units - lessUnits) / power;
  }
  return roundHalfAway(finite(value - subtrahend), decimals);
}

/**
 * Whether a number is written with at most so many decimals, and whole units of the last of them are safe integers.
 *
 * @example hasDecimals(2.25, 1) // false
 */
export function hasDecimals(value: number, decimals: number): boolean {
  const power = powerOfTen(decimals);
  const units = Math.round(value * power);
  return Math.abs(units) <= Number.MAX_SAFE_INTEGER && units / power === value;
}

/** Quotient of two integers, rounded half away from zero. The divisor is positive. */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const half = (2n * (dividend < 0n ? -dividend : dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -half : half;
}

/** The double nearest to a number of units. */
export function bigToNumber(units: bigint, scale: number): number {
  return finite(Number(`${units}e${-scale}`)) + 0;
}

/** Passes a finite number on; a result beyond the range of numbers is a fault. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw fault("notAvailable", { code: "too-large", parameters: {} });
  return value;
}
