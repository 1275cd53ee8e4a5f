import { commonUnits } from "./common-units";
import { sheetDigits } from "../tables/sheet-digits";
import { fault } from "./fault";

/**
 * Forced distribution: the class of every score, 1 for the best. Of n scores, class i gets n·share ÷ Σ share, rounded to
 * whole people by the largest remainder (equal remainders: the better class first). Equal scores share the better class, so
 * that the sizes are met exactly where there are no ties, and the order of rows never matters.
 *
 * Source: Balinski & Young 2001, Fair Representation (the method of largest remainders, there called Hamilton's).
 *
 * @param scores the more the better; null = not rated
 * @param shares per class from the best, 0 or more, in any unit: people, per cent or parts
 * @returns per score its class; null where there is no score
 * @throws FunctionFault "no-shares" where the shares sum to 0
 * @example quota([71, 95, null, 88, 60, 79], [20, 60, 20]) // [2, 1, null, 2, 3, 2]
 */
export function quota(scores: readonly (number | null)[], shares: readonly number[]): readonly (number | null)[] {
  const ordered = scores
    .flatMap((score) => (score === null ? [] : [sheetDigits(score)]))
    .sort((first, second) => second - first);
  const sizes = classSizes(ordered.length, shares);
  const classOf = new Map<number, number>();
  let [current, places] = [0, 0];
  ordered.forEach((score, place) => {
    while (place >= places) {
      places += sizes[current] ?? 1;
      current += 1;
    }
    if (!classOf.has(score)) classOf.set(score, current);
  });
  return scores.map((score) => (score === null ? null : (classOf.get(sheetDigits(score)) ?? null)));
}

/**
 * How many of n places each share gets, by the largest remainder.
 *
 * @param places whole, 0 or more
 * @example classSizes(11, [20, 70, 10]) // [2, 8, 1]
 */
export function classSizes(places: number, shares: readonly number[]): readonly number[] {
  // Whole units, so that two remainders that are equal are seen to be.
  const { units } = commonUnits(shares);
  const total = units.reduce((sum, unit) => sum + unit, 0n);
  if (total === 0n) throw fault("value", { code: "no-shares", parameters: { parameter: "shares" } });
  const sizes = units.map((unit) => Number((BigInt(places) * unit) / total));
  const left = places - sizes.reduce((sum, size) => sum + size, 0);
  const remainders = units.map((unit, index) => ({ index, remainder: (BigInt(places) * unit) % total }));
  remainders.sort((first, second) =>
    first.remainder === second.remainder ? 0 : first.remainder < second.remainder ? 1 : -1,
  );
  for (const { index } of remainders.slice(0, left)) sizes[index] = (sizes[index] ?? 0) + 1;
  return sizes;
}
