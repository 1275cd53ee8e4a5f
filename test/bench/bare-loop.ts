import type { Assessment } from "../../src/core/scoring/assessment";
import type { RatingSheets } from "../../src/core/scoring/rating-tally";

/** What the bare loop makes, and has room for. */
export interface BareFigures {
  /** Actual level per person and item. */
  readonly levels: Float64Array;
  /** Mean level of each person. */
  readonly means: Float64Array;
  /** Match per person and grade, in per cent. */
  readonly matches: Float64Array;
}

/**
 * The same figures as an engineer writes them who needs them once: ratings in one typed array, five raters per person in
 * a known order, in plain floating point. No blanks, no minimums, no rounding, no bands, no reasons, no names.
 */
export function bareLoop({ levels: ratings }: RatingSheets, { profile, people }: Assessment): BareFigures {
  const width = profile.items.length;
  const weights = Float64Array.from(profile.items, ({ weight }) => weight);
  const requireds = profile.grades.map(({ required }) => Float64Array.from(required, (level) => level ?? 0));
  const wholes = requireds.map((levels) => levels.reduce((sum, level, item) => sum + (weights[item] ?? 0) * level, 0));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const levels = new Float64Array(people.length * width);
  const means = new Float64Array(people.length);
  const matches = new Float64Array(people.length * requireds.length);
  for (let person = 0; person < people.length; person += 1) {
    const first = person * width;
    const rows = first * 5;
    let sum = 0;
    for (let item = 0; item < width; item += 1) {
      const at = rows + item;
      const peers = (ratings[at + 2 * width]! + ratings[at + 3 * width]! + ratings[at + 4 * width]!) / 3;
      const level = 0.1 * ratings[at]! + 0.6 * ratings[at + width]! + 0.3 * peers;
      levels[first + item] = level;
      sum += weights[item]! * level;
    }
    means[person] = sum / weight;
    for (let grade = 0; grade < requireds.length; grade += 1) {
      const required = requireds[grade]!;
      let counted = 0;
      for (let item = 0; item < width; item += 1) {
        counted += weights[item]! * Math.min(levels[first + item]!, required[item]!);
      }
      matches[person * requireds.length + grade] = (100 * counted) / wholes[grade]!;
    }
  }
  return { levels, means, matches };
}

/** The least that the same numbers can cost: one addition each. */
export function oneAddition({ levels }: RatingSheets): number {
  let sum = 0;
  for (let index = 0; index < levels.length; index += 1) sum += levels[index]!;
  return sum;
}
