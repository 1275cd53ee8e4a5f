import { bigDecimal, bigToNumber, divideHalfAway } from "../decimal";

/** Digits to which a fraction is worked out before it becomes a number: more than a double can hold. */
const DIGITS = 25;

/**
 * An exact fraction of two whole numbers. Coefficients of agreement are quotients of sums; kept exact until the end, they
 * are the same in every order of raters and rows, and 1 where raters agree fully.
 *
 * @example Fraction.of(0.1).plus(Fraction.of(0.2)).toNumber() // 0.3
 */
export class Fraction {
  private constructor(
    private readonly numerator: bigint,
    /** Above 0. */
    private readonly denominator: bigint,
  ) {}

  /** The decimal value of a finite number. */
  static of(value: number): Fraction {
    const { units, scale } = bigDecimal(value);
    return new Fraction(units, 10n ** BigInt(scale));
  }

  /** @throws RangeError where the denominator is 0: whoever divides must ask before. */
  static ratio(numerator: bigint | number, denominator: bigint | number): Fraction {
    const [over, under] = [BigInt(numerator), BigInt(denominator)];
    if (under === 0n) throw new RangeError("A fraction has no denominator 0.");
    return under < 0n ? new Fraction(-over, -under) : new Fraction(over, under);
  }

  plus(other: Fraction): Fraction {
    // Sums of many fractions share their denominators, which would grow without end if they were multiplied each time.
    if (this.denominator % other.denominator === 0n) {
      const factor = this.denominator / other.denominator;
      return new Fraction(this.numerator + other.numerator * factor, this.denominator);
    }
    if (other.denominator % this.denominator === 0n) return other.plus(this);
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** This fraction divided by another one that is not 0. */
  over(other: Fraction): Fraction {
    return Fraction.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Whether it is above 0. */
  get isPositive(): boolean {
    return this.numerator > 0n;
  }

  /**
   * The double nearest to it.
   *
   * @throws FunctionFault "too-large" beyond the range of numbers
   */
  toNumber(): number {
    const missing = this.denominator.toString().length - this.numerator.toString().length;
    const digits = DIGITS + Math.max(0, missing);
    return bigToNumber(divideHalfAway(this.numerator * 10n ** BigInt(digits), this.denominator), digits);
  }
}

/** 1, from which disagreement is taken. */
export const ONE = Fraction.ratio(1n, 1n);
