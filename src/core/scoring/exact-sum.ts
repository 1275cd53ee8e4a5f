import {
  bigDecimal,
  bigToNumber,
  decimalScale,
  divideHalfAway,
  isSafeQuotient,
  powerOfTen,
  wholeQuotient,
} from "./decimal";

/** Digits of a quotient that is not rounded: more than a double can hold. */
const QUOTIENT_DIGITS = 25;

/**
 * A sum of products of decimals without any rounding error, so that the order of rows never changes a result: in binary
 * 0.7·3 + 0.1·3 + 0.2·3 is 2.9999999999999996. It counts whole units of a power of ten in a double while they are safe
 * integers, and in a BigInt from then on.
 *
 * @example const sum = new ExactSum(); sum.add(0.7, 3); sum.add(0.1, 3); sum.add(0.2, 3); sum.toNumber() // 3
 */
export class ExactSum {
  private units = 0;
  private bigUnits: bigint | null = null;
  private scale = 0;

  /** Adds value × factor. Both are finite. */
  add(value: number, factor = 1): void {
    this.addScaled(value, decimalScale(value), factor, decimalScale(factor));
  }

  /** The same where the decimal scales are known already, so that a number used in several sums is looked at once. */
  addScaled(value: number, valueScale: number, factor: number, factorScale: number): void {
    if (this.bigUnits === null && valueScale >= 0 && factorScale >= 0) {
      const product = unitsOf(value, valueScale) * unitsOf(factor, factorScale);
      if (this.addSafely(product, valueScale + factorScale)) return;
    }
    this.addBig(value, factor);
  }

  /**
   * Holds a sum that was added up elsewhere, in place of its own.
   *
   * @param units a safe whole number
   * @param scale power of ten that they are divided by
   */
  hold(units: number, scale: number): void {
    this.units = units;
    this.bigUnits = null;
    this.scale = scale;
  }

  /** Whether the sum is above 0. */
  get isPositive(): boolean {
    return this.bigUnits === null ? this.units > 0 : this.bigUnits > 0n;
  }

  /** The double nearest to the sum. */
  toNumber(): number {
    if (this.bigUnits === null && this.scale <= 22) return this.units / powerOfTen(this.scale);
    return bigToNumber(this.big(), this.scale);
  }

  /**
   * This sum divided by another one that is above 0, times a factor, rounded half away from zero.
   *
   * @param factor a whole number, such as 100 for per cent
   */
  dividedBy(divisor: ExactSum, factor: number, decimals: number): number {
    const exponent = divisor.scale - this.scale + decimals;
    if (this.bigUnits === null && divisor.bigUnits === null) {
      // A power of ten that no double holds is not safe either.
      const dividend = this.units * factor * powerOfTen(Math.max(0, exponent));
      const by = divisor.units * powerOfTen(Math.max(0, -exponent));
      if (isSafeQuotient(dividend, by)) return wholeQuotient(dividend, by) / powerOfTen(decimals);
    }
    const dividend = this.big() * BigInt(factor) * bigPower(exponent);
    return bigToNumber(divideHalfAway(dividend, divisor.big() * bigPower(-exponent)), decimals);
  }

  /** The double nearest to this sum divided by another one that is above 0. */
  quotient(divisor: ExactSum): number {
    const exponent = divisor.scale - this.scale;
    if (this.bigUnits === null && divisor.bigUnits === null) {
      const dividend = this.units * powerOfTen(Math.max(0, exponent));
      const by = divisor.units * powerOfTen(Math.max(0, -exponent));
      if (Math.abs(dividend) + by <= Number.MAX_SAFE_INTEGER) return dividend / by;
    }
    const dividend = this.big();
    const by = divisor.big();
    const digits = QUOTIENT_DIGITS + Math.max(0, by.toString().length - dividend.toString().length);
    return bigToNumber(divideHalfAway(dividend * bigPower(digits), by), digits - exponent);
  }

  private addSafely(product: number, scale: number): boolean {
    const common = Math.max(scale, this.scale);
    const units = this.units * powerOfTen(common - this.scale);
    const added = product * powerOfTen(common - scale);
    if (Math.abs(units) + Math.abs(added) > Number.MAX_SAFE_INTEGER) return false;
    this.units = units + added;
    this.scale = common;
    return true;
  }

  private addBig(value: number, factor: number): void {
    const left = bigDecimal(value);
    const right = bigDecimal(factor);
    const scale = left.scale + right.scale;
    const common = Math.max(scale, this.scale);
    this.bigUnits = this.big() * bigPower(common - this.scale) + left.units * right.units * bigPower(common - scale);
    this.scale = common;
  }

  private big(): bigint {
    return this.bigUnits ?? BigInt(this.units);
  }
}

/** Ten to the power of an exponent above 0, 1 for others. */
function bigPower(exponent: number): bigint {
  return 10n ** BigInt(Math.max(0, exponent));
}

function unitsOf(value: number, scale: number): number {
  return scale === 0 ? value : Math.round(value * powerOfTen(scale));
}
