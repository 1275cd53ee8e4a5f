import type { GroupRatings } from "./actual";
import { decimalScale, isSafeQuotient, powerOfTen, wholeQuotient, wholeUnits } from "./decimal";
import { groupPattern } from "./group-pattern";
import type { CountingGroup } from "./rater-group";
import type { RatingTally } from "./rating-tally";

/** Of so many different numbers of ratings what they mean is remembered. */
const MOST_KNOWN = 1 << 16;

/** Whole numbers that make a level of the sums of an item whose groups have certain numbers of ratings. */
interface WholeMeans {
  readonly ratings: number;
  /** Per group: what its sum counts in the dividend. */
  readonly factors: Float64Array;
  /** 0 = not rated; NaN = the numbers are too large to be whole. */
  readonly divisor: number;
}

/**
 * Actual levels of many items. Every item whose groups have the same numbers of ratings has the same weights of the
 * ratings, so these are worked out once, as whole numbers; a level is then one sum of products and one division.
 */
export class GroupMeans {
  /** By the numbers of ratings of the groups, as the digits of a number with these bases; empty where they are too many. */
  private readonly known: (WholeMeans | undefined)[];
  private readonly bases: Int32Array;

  /**
   * @param ratings sums and counts of all people and items
   * @param decimals decimals of levels
   * @param top size of the largest possible rating
   */
  constructor(
    private readonly groups: readonly CountingGroup[],
    private readonly ratings: GroupRatings & Pick<RatingTally, "most">,
    private readonly decimals: number,
    private readonly top: number,
  ) {
    this.bases = Int32Array.from(groups, (_, group) => (ratings.most[group] ?? 0) + 1);
    const patterns = this.bases.reduce((product, base) => product * base, 1);
    this.known = new Array<WholeMeans | undefined>(patterns <= MOST_KNOWN ? patterns : 0).fill(undefined);
  }

  /**
   * Works out some items that follow each other.
   *
   * @param from where the first group of the first item stands in the sums and counts
   * @param units takes the levels as whole units of their last decimal; NaN = not rated
   * @param numbers takes the numbers of ratings
   * @param at where the first level goes
   * @returns false where a level cannot be worked out with whole numbers
   */
  fill(from: number, items: number, units: Float64Array, numbers: Int32Array, at: number): boolean {
    const { sums, counts } = this.ratings;
    const size = this.groups.length;
    let areWhole = true;
    let group = from;
    for (let item = at; item < at + items; item += 1) {
      const first = group;
      let key = 0;
      for (let index = 0; index < size; index += 1) {
        key = (key * (this.bases[index] ?? 1) + (counts[first + index] ?? 0)) | 0;
      }
      group += size;
      const { factors, divisor, ratings } = this.known[key] ?? this.learn(key, first);
      numbers[item] = ratings;
      let dividend = 0;
      for (let index = 0; index < size; index += 1) dividend += (sums[first + index] ?? 0) * (factors[index] ?? 0);
      // Without ratings that count, 0 by 0.
      units[item] = wholeQuotient(dividend, divisor);
      if (Number.isNaN(divisor)) areWhole = false;
    }
    return areWhole;
  }

  private learn(key: number, from: number): WholeMeans {
    const means = wholeMeans(this.groups, this.ratings.counts, from, this.decimals, this.top);
    if (this.known.length > 0) this.known[key] = means;
    return means;
  }
}

function wholeMeans(
  groups: readonly CountingGroup[],
  counts: ArrayLike<number>,
  from: number,
  decimals: number,
  top: number,
): WholeMeans {
  const factors = new Float64Array(groups.length);
  const pattern = groupPattern(groups, counts, from);
  if (pattern === null) return { ratings: 0, factors, divisor: 0 };
  const { present, ratings, multiple } = pattern;
  const scales = present.map((index) => decimalScale(groups[index]?.weight ?? 0));
  const scale = Math.max(...scales);
  let divisor = 0;
  let most = 0;
  for (const [position, index] of present.entries()) {
    const weight = wholeUnits(groups[index]?.weight ?? 0, scales[position] ?? 0, scale) * multiple;
    const count = counts[from + index] ?? 1;
    factors[index] = (weight / count) * powerOfTen(decimals);
    divisor += weight;
    most += (factors[index] ?? 0) * count * top;
  }
  return { ratings, factors, divisor: !scales.includes(-1) && isSafeQuotient(most, divisor) ? divisor : NaN };
}
