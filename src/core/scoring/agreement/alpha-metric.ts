import { Fraction } from "./fraction";
import type { Tally } from "./tally";
import { commonUnits } from "../common-units";

/** How far apart two values are: by size, by name, by rank, by proportion. */
export const ALPHA_METRICS = ["interval", "nominal", "ordinal", "ratio"] as const;

export type AlphaMetric = (typeof ALPHA_METRICS)[number];

/** Σδ² over all ordered pairs of ratings in a tally. */
export type PairDifferences = (tally: Tally) => Fraction;

/**
 * The sum of squared differences δ² of a metric. Between values c and k: nominal 1; interval (c − k)²; ratio
 * ((c − k)/(c + k))²; ordinal the number of ratings from the middle of c to the middle of k, squared, as all ratings
 * are ranked.
 *
 * @param all every rating that counts, which ordinal ranks are taken from
 * @example pairDifferences("interval", { values: [1, 3], counts: [1, 2], total: 3 })({ values: [1, 3], counts: [1, 1], total: 2 }).toNumber() // 8
 */
export function pairDifferences(metric: AlphaMetric, all: Tally): PairDifferences {
  if (metric === "nominal") return differentPairs;
  if (metric === "ratio") return proportionalDifferences;
  const places = metric === "ordinal" ? doubledRanks(all) : commonUnits(all.values).units;
  return squaredDistances(new Map(all.values.map((value, index) => [value, places[index] ?? 0n])));
}

/** Middle rank of each value among all ratings, times 2 to be whole. */
function doubledRanks({ counts }: Tally): readonly bigint[] {
  let below = 0;
  return counts.map((count) => {
    const rank = 2 * below + count;
    below += count;
    return BigInt(rank);
  });
}

function differentPairs({ counts, total }: Tally): Fraction {
  const alike = counts.reduce((sum, count) => sum + BigInt(count) ** 2n, 0n);
  return Fraction.ratio(BigInt(total) ** 2n - alike, 1n);
}

/** Σ(c − k)² over all pairs of n values is 2(nΣc² − (Σc)²): one pass, and not one over pairs. */
function squaredDistances(places: ReadonlyMap<number, bigint>): PairDifferences {
  return ({ values, counts, total }) => {
    let sum = 0n;
    let squares = 0n;
    values.forEach((value, index) => {
      const place = places.get(value) ?? 0n;
      const weighted = BigInt(counts[index] ?? 0) * place;
      sum += weighted;
      squares += weighted * place;
    });
    return Fraction.ratio(2n * (BigInt(total) * squares - sum * sum), 1n);
  };
}

/** Proportions of a pair cannot be split into sums over values, so this one looks at every pair of distinct values. */
function proportionalDifferences({ values, counts }: Tally): Fraction {
  let sum = 0;
  values.forEach((high, index) => {
    const often = counts[index] ?? 0;
    for (let lower = 0; lower < index; lower += 1) {
      sum += 2 * often * (counts[lower] ?? 0) * proportionalDistance(values[lower] ?? 0, high) ** 2;
    }
  });
  return Fraction.of(sum);
}

/** (high − low)/(high + low), 0 ≤ low < high; halved first where the sum would pass the range of numbers. */
function proportionalDistance(low: number, high: number): number {
  if (high > Number.MAX_VALUE / 2) return (high / 2 - low / 2) / (high / 2 + low / 2);
  return (high - low) / (high + low);
}
