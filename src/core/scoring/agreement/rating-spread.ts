import { Fraction } from "./fraction";
import { commonUnits } from "../common-units";

/**
 * The variance of ratings Σ(x − x̄)²/(N − 1), exactly.
 *
 * @param ratings two or more
 * @example ratingVariance([3, 4, 4, 4, 5]).toNumber() // 0.5
 */
export function ratingVariance(ratings: readonly number[]): Fraction {
  const { units, scale } = commonUnits(ratings);
  const count = BigInt(units.length);
  let sum = 0n;
  let squares = 0n;
  for (const unit of units) {
    sum += unit;
    squares += unit * unit;
  }
  return Fraction.ratio(count * squares - sum * sum, count * (count - 1n) * 10n ** BigInt(2 * scale));
}

/**
 * The mean distance of ratings from their mean Σ|x − x̄|/N, exactly.
 *
 * @param ratings one or more
 * @example meanDistance([3, 4, 4, 4, 5]).toNumber() // 0.4
 */
export function meanDistance(ratings: readonly number[]): Fraction {
  const { units, scale } = commonUnits(ratings);
  const count = BigInt(units.length);
  let sum = 0n;
  for (const unit of units) sum += unit;
  let distances = 0n;
  for (const unit of units) {
    const distance = count * unit - sum;
    distances += distance < 0n ? -distance : distance;
  }
  return Fraction.ratio(distances, count * count * 10n ** BigInt(scale));
}
