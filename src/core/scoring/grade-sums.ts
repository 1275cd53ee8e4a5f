import type { KnownLevels } from "./actual-levels";
import type { Assessment, ProfileGrade } from "./assessment";
import { decimalScale, powerOfTen, wholeUnits } from "./decimal";
import { ExactSum } from "./exact-sum";
import type { Shortfalls } from "./final-band";
import { judgedItems } from "./grade-items";
import type { ProfileTotals } from "./profile-totals";
import { MISSING } from "./rule-set";
import { widestNear } from "./status";

/** Sums up to a half of the safe integers leave room for the differences of levels. */
const MOST_SUM = Number.MAX_SAFE_INTEGER / 2;

/**
 * The sums of one person against a grade, and what they keep its match from. Whoever scores many people makes one and
 * hands it on, and reads it before the next person is summed into it.
 */
export class PersonSums implements Shortfalls {
  readonly totals: ProfileTotals = {
    weight: new ExactSum(),
    rated: new ExactSum(),
    actual: new ExactSum(),
    required: new ExactSum(),
    counted: new ExactSum(),
  };
  /** Σw of the items that are rated; `totals.rated` has all that are summed, also those that count as 0. */
  readonly covered = new ExactSum();
  below = false;
  notRated = false;
  criticalShort = false;
  criticalNotRated = false;
}

/**
 * A grade whose items all have levels, made ready for many people: weights and required levels stand as whole units of a
 * power of ten side by side, so that a person costs one loop over them. Whole numbers below 2^53 are exact as doubles;
 * what could leave them is summed elsewhere. Nothing here changes once it is made.
 */
export class GradeSums {
  private readonly items: Int32Array;
  /** 0 for an item that is judged, but not summed. */
  private readonly weights: Float64Array;
  private readonly requireds: Float64Array;
  /** Positions in `items` of those that are critical. */
  private readonly critical: Int32Array;
  /** Σw and Σw·R of all items. */
  private readonly weight: number;
  private readonly required: number;
  private readonly weightScale: number;
  private readonly levelScale: number;
  /** Largest gap in units that is near and not short. */
  private readonly tolerance: number;
  private readonly blankIsZero: boolean;
  /** Weights are whole units, and few enough of them for safe sums of required levels and of any that can be given. */
  private readonly isWhole: boolean;

  constructor({ profile, rules }: Assessment, grade: ProfileGrade, indexes?: readonly number[]) {
    const judged = judgedItems(profile, grade, indexes);
    const weights = judged.map((index) => grade.weights[index] ?? 0);
    const scales = weights.map(decimalScale);
    this.levelScale = rules.levelDecimals;
    this.weightScale = Math.max(0, ...scales);
    this.items = Int32Array.from(judged);
    this.weights = Float64Array.from(weights, (weight, position) =>
      wholeUnits(weight, scales[position] ?? 0, this.weightScale),
    );
    this.requireds = Float64Array.from(judged, (index) =>
      wholeUnits(grade.required[index] ?? 0, this.levelScale, this.levelScale),
    );
    this.critical = Int32Array.from(
      judged.flatMap((index, at) => (profile.items[index]?.critical === true ? [at] : [])),
    );
    this.weight = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.required = this.weights.reduce((sum, weight, at) => sum + weight * (this.requireds[at] ?? 0), 0);
    this.tolerance = widestNear(rules.tolerance, rules.levelDecimals);
    this.blankIsZero = rules.missing === MISSING.zero;
    // No level is above all tops: that of an item made of parts is their mean.
    const top = Math.max(0, ...profile.items.map((item) => item.top ?? 0));
    const highest = Math.max(top * powerOfTen(this.levelScale), ...this.requireds);
    this.isWhole = !scales.includes(-1) && Math.max(1, this.weight) * highest <= MOST_SUM;
  }

  /**
   * Sums a person.
   *
   * @param sums takes the sums
   * @returns false when the sums cannot be made of whole units; they are not to be used then
   */
  add({ units, row, exact }: KnownLevels, sums: PersonSums): boolean {
    if (exact !== null || !this.isWhole) return false;
    const { items, weights, requireds } = this;
    let actual = 0;
    let counted = 0;
    let notRated = 0;
    let missedWeight = 0;
    let missedRequired = 0;
    let widestGap = 0;
    // No branch in this loop depends on how high a level is, since a processor guesses such branches wrong half the time.
    for (let position = 0; position < items.length; position += 1) {
      const weight = weights[position] ?? 0;
      const asked = requireds[position] ?? 0;
      const level = units[row + (items[position] ?? 0)] ?? NaN;
      if (Number.isNaN(level)) {
        notRated += 1;
        missedWeight += weight;
        missedRequired += weight * asked;
        continue;
      }
      actual += weight * level;
      counted += weight * Math.min(level, asked);
      widestGap = Math.max(widestGap, asked - level);
    }
    const { weightScale, levelScale } = this;
    const { totals } = sums;
    totals.weight.hold(this.weight, weightScale);
    const rated = this.weight - missedWeight;
    totals.rated.hold(this.blankIsZero ? this.weight : rated, weightScale);
    const required = this.blankIsZero ? this.required : this.required - missedRequired;
    totals.actual.hold(actual, weightScale + levelScale);
    totals.required.hold(required, weightScale + levelScale);
    totals.counted.hold(counted, weightScale + levelScale);
    sums.covered.hold(rated, weightScale);
    sums.below = widestGap > 0;
    sums.notRated = notRated > 0;
    this.judgeCritical(units, row, sums);
    return true;
  }

  private judgeCritical(units: Float64Array, row: number, sums: PersonSums): void {
    const { critical, items, requireds } = this;
    sums.criticalShort = false;
    sums.criticalNotRated = false;
    for (let index = 0; index < critical.length; index += 1) {
      const position = critical[index] ?? 0;
      const level = units[row + (items[position] ?? 0)] ?? NaN;
      if (Number.isNaN(level)) sums.criticalNotRated = true;
      else if ((requireds[position] ?? 0) - level > this.tolerance) sums.criticalShort = true;
    }
  }
}

/** Each grade of an assessment is made ready once, and so is each list of items that is summed by itself. */
interface Ready {
  readonly whole: Map<ProfileGrade, GradeSums>;
  readonly parts: Map<ProfileGrade, WeakMap<readonly number[], GradeSums>>;
}

const ready = new WeakMap<Assessment, Ready>();

/**
 * A grade of an assessment, ready for its people.
 *
 * @param indexes the items to sum, such as those of a category; absent = all
 */
export function gradeSums(assessment: Assessment, grade: ProfileGrade, indexes?: readonly number[]): GradeSums {
  let { whole, parts } = ready.get(assessment) ?? NOTHING;
  if (whole === NOTHING.whole) ready.set(assessment, { whole: (whole = new Map()), parts: (parts = new Map()) });
  let sums = indexes === undefined ? whole.get(grade) : parts.get(grade)?.get(indexes);
  if (sums === undefined) {
    sums = new GradeSums(assessment, grade, indexes);
    if (indexes === undefined) whole.set(grade, sums);
    else parts.set(grade, (parts.get(grade) ?? new WeakMap<readonly number[], GradeSums>()).set(indexes, sums));
  }
  return sums;
}

const NOTHING: Ready = { whole: new Map(), parts: new Map() };
