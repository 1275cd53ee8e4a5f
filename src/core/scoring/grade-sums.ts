import type { KnownLevels } from "./actual-levels";
import type { Assessment, ProfileGrade } from "./assessment";
import { decimalScale, hasDecimals, powerOfTen, wholeUnits } from "./decimal";
import { ExactSum } from "./exact-sum";
import type { Shortfalls } from "./final-band";
import { judgedItems, summedItems } from "./grade-items";
import type { ProfileTotals } from "./profile-totals";
import { MISSING, type RuleSet } from "./rule-set";
import { statusOfGap } from "./status";

/** Up to a quarter of the safe integers, a level times its power of ten is the whole number meant, or rounds to it. */
const MOST_SUM = Number.MAX_SAFE_INTEGER / 4;

/**
 * The sums of a grade whose items all have levels, made ready for many people: weights and required levels stand as whole
 * units of a power of ten side by side, so that a person costs one loop over them. Whole numbers below 2^53 are exact as
 * doubles; what could leave them is summed elsewhere.
 */
export class GradeSums {
  /** Of the person added last. */
  readonly totals: ProfileTotals = {
    weight: new ExactSum(),
    rated: new ExactSum(),
    actual: new ExactSum(),
    required: new ExactSum(),
    counted: new ExactSum(),
  };
  /** Σw of the items that are rated; `totals.rated` has all that are summed, also those that count as 0. */
  readonly covered = new ExactSum();
  /** Of the person added last. */
  shortfalls: Shortfalls = { below: false, notRated: false, criticalShort: false, criticalNotRated: false };

  private readonly items: Int32Array;
  /** 0 for an item that is judged, but not summed. */
  private readonly weights: Float64Array;
  private readonly requireds: Float64Array;
  private readonly critical: Uint8Array;
  private readonly weight: number;
  private readonly weightScale: number;
  private readonly levelScale: number;
  /** Largest gap in units that is near and not short. */
  private readonly tolerance: number;
  private readonly blankIsZero: boolean;
  /** Weights and required levels are whole units, and few enough of them for safe sums. */
  private readonly isWhole: boolean;
  /** Levels up to this size make safe sums. */
  private readonly most: number;

  constructor({ profile, rules }: Assessment, grade: ProfileGrade, indexes?: readonly number[]) {
    const judged = judgedItems(profile, grade, indexes);
    const summed = new Set(summedItems(grade.required, grade.weights, judged));
    const weights = judged.map((index) => (summed.has(index) ? (grade.weights[index] ?? 0) : 0));
    const requireds = judged.map((index) => grade.required[index] ?? 0);
    const scales = weights.map(decimalScale);
    this.levelScale = rules.levelDecimals;
    this.weightScale = Math.max(0, ...scales);
    this.items = Int32Array.from(judged);
    this.weights = Float64Array.from(weights, (weight, position) =>
      wholeUnits(weight, scales[position] ?? 0, this.weightScale),
    );
    this.requireds = Float64Array.from(requireds, (level) => wholeUnits(level, this.levelScale, this.levelScale));
    this.critical = Uint8Array.from(judged, (index) => (profile.items[index]?.critical === true ? 1 : 0));
    this.weight = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.tolerance = nearUnits(rules);
    this.blankIsZero = rules.missing === MISSING.zero;
    const mostUnits = Math.floor(MOST_SUM / Math.max(1, this.weight));
    this.most = mostUnits / powerOfTen(this.levelScale);
    this.isWhole =
      !scales.includes(-1) &&
      this.weight <= MOST_SUM &&
      requireds.every((level) => level <= this.most && hasDecimals(level, this.levelScale));
  }

  /**
   * Sums a person.
   *
   * @returns false when the sums cannot be made of whole units; they are not to be used then
   */
  add({ numbers, row, onScale }: KnownLevels): boolean {
    if (!onScale || !this.isWhole) return false;
    const { items, weights, requireds, critical, tolerance, blankIsZero, most } = this;
    const power = powerOfTen(this.levelScale);
    let [rated, summed, actuals, required, counted] = [0, 0, 0, 0, 0];
    let [below, notRated, criticalShort, criticalNotRated] = [false, false, false, false];
    for (let position = 0; position < items.length; position += 1) {
      const weight = weights[position] ?? 0;
      const asked = requireds[position] ?? 0;
      const level = numbers[row + (items[position] ?? 0)] ?? NaN;
      let units = 0;
      if (Number.isNaN(level)) {
        notRated = true;
        if (critical[position] === 1) criticalNotRated = true;
        if (!blankIsZero) continue;
      } else {
        if (Math.abs(level) > most) return false;
        units = Math.round(level * power);
        rated += weight;
        if (units < asked) {
          below = true;
          if (asked - units > tolerance && critical[position] === 1) criticalShort = true;
        }
      }
      summed += weight;
      actuals += weight * units;
      required += weight * asked;
      counted += weight * (units < asked ? units : asked);
    }
    const { totals, weightScale, levelScale } = this;
    totals.weight.hold(this.weight, weightScale);
    totals.rated.hold(summed, weightScale);
    totals.actual.hold(actuals, weightScale + levelScale);
    totals.required.hold(required, weightScale + levelScale);
    totals.counted.hold(counted, weightScale + levelScale);
    this.covered.hold(rated, weightScale);
    this.shortfalls = { below, notRated, criticalShort, criticalNotRated };
    return true;
  }
}

/** The largest gap below the requirement that the rules call near, in units of levels. */
function nearUnits({ tolerance, levelDecimals }: RuleSet): number {
  const power = powerOfTen(levelDecimals);
  const isNear = (units: number): boolean => statusOfGap(-units / power, tolerance) !== -1;
  const units = Math.floor(tolerance * power);
  if (isNear(units + 1)) return units + 1;
  return isNear(units) ? units : units - 1;
}

/** Each grade of an assessment is made ready once, and so is each list of items that is summed by itself. */
const known = new WeakMap<Assessment, Map<ProfileGrade, GradeSums>>();
const knownParts = new WeakMap<Assessment, Map<ProfileGrade, WeakMap<readonly number[], GradeSums>>>();

/**
 * The sums of a grade, ready for the next person.
 *
 * @param indexes the items to sum, such as those of a category; absent = all
 */
export function gradeSums(assessment: Assessment, grade: ProfileGrade, indexes?: readonly number[]): GradeSums {
  if (indexes === undefined) {
    const ofGrades = kept(known, assessment, () => new Map<ProfileGrade, GradeSums>());
    return kept(ofGrades, grade, () => new GradeSums(assessment, grade));
  }
  const ofGrades = kept(knownParts, assessment, () => new Map<ProfileGrade, WeakMap<readonly number[], GradeSums>>());
  const ofItems = kept(ofGrades, grade, () => new WeakMap<readonly number[], GradeSums>());
  return kept(ofItems, indexes, () => new GradeSums(assessment, grade, indexes));
}

/** What is kept under a key; it is made when it is asked for first. */
function kept<Key, Value>(
  places: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  let value = places.get(key);
  if (value === undefined) places.set(key, (value = make()));
  return value;
}
