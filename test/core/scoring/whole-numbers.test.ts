import fc from "fast-check";
import { actualOfGroups } from "../../../src/core/scoring/actual";
import { KnownLevels, knownLevels } from "../../../src/core/scoring/actual-levels";
import type { Assessment, ProfileItem } from "../../../src/core/scoring/assessment";
import { isSafeQuotient, roundHalfAway, wholeQuotient } from "../../../src/core/scoring/decimal";
import { gradeFigures, gradeResult } from "../../../src/core/scoring/grade-result";
import type { CountingGroup } from "../../../src/core/scoring/rater-group";
import { tallySheets } from "../../../src/core/scoring/rating-tally";
import { DEFAULT_RULES, type RuleSet } from "../../../src/core/scoring/rule-set";
import { casesByChance } from "../../random-cases";

const KEYS = ["self", "superior", "peers", "subordinates", "customers"];

/** Weights as people type them, and such that no double holds their sums. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1000 }).map((units) => units / 8) },
  fc.double({ min: 1e-12, max: 1, noNaN: true }).map((value) => Number(value.toPrecision(15))),
  fc.constantFrom(1e15, 9_007_199_254_740_991, 123_456_789.123_456, 1e-9, 1e200),
);

const groups: fc.Arbitrary<readonly CountingGroup[]> = fc
  .array(fc.record({ weight, minimum: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 5 })
  .map((given) => given.map((group, index) => ({ ...group, key: KEYS[index] ?? "", label: KEYS[index] ?? "" })));

const rules: fc.Arbitrary<RuleSet> = fc
  .record({
    levelDecimals: fc.integer({ min: 0, max: 6 }),
    percentDecimals: fc.integer({ min: 0, max: 6 }),
    tolerance: fc.oneof(fc.constantFrom(0, 0.3, 0.5, 1), fc.double({ min: 0, max: 1e6, noNaN: true })),
    missing: fc.integer({ min: 1, max: 3 }),
    criticalBand: fc.integer({ min: 0, max: 4 }),
  })
  .map((figures) => ({ ...DEFAULT_RULES, ...figures }));

interface Asked {
  readonly weight: number;
  readonly top: number;
  readonly critical: boolean;
  readonly required: number | null;
}

const asked: fc.Arbitrary<Asked> = fc.record({
  weight,
  top: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(Number.MAX_SAFE_INTEGER) },
  ),
  critical: fc.boolean(),
  required: fc.option(fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100)),
});

/** A rater's levels, one per item at most; those that a scale does not have are blank. */
const rater = fc.record({
  group: fc.nat({ max: 4 }),
  levels: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -1, max: 9 }) },
      { weight: 2, arbitrary: fc.constant(NaN) },
      { weight: 1, arbitrary: fc.constantFrom(1e15, 4_503_599_627_370_497) },
    ),
    { minLength: 6, maxLength: 6 },
  ),
});

const assessments = fc
  .record({
    groups,
    rules,
    asked: fc.array(asked, { minLength: 1, maxLength: 6 }),
    raters: fc.array(rater, { maxLength: 12 }),
  })
  .map((given) => assessmentOf(given.groups, given.rules, given.asked, given.raters));

function assessmentOf(
  groups: readonly CountingGroup[],
  rules: RuleSet,
  asked: readonly Asked[],
  raters: readonly { readonly group: number; readonly levels: readonly number[] }[],
): Assessment {
  const items = asked.map(({ weight, top, critical }, index): ProfileItem => ({
    ...{ code: `C0${index}`, label: `C0${index}`, name: "", category: "", weight, critical, top, lowest: -1 },
    scale: { top, lowest: -1 },
    ...{ kind: "rated", unit: "level", partOf: null, parts: [] },
  }));
  const levels = raters.flatMap((row) =>
    asked.map(({ top }, index) => {
      const level = row.levels[index] ?? NaN;
      return level <= top ? level : NaN;
    }),
  );
  const tally = tallySheets(
    {
      people: new Int32Array(raters.length),
      groups: Int32Array.from(raters, ({ group }) => group % groups.length),
      items: Int32Array.from(asked, (_, index) => index),
      levels: Float64Array.from(levels),
    },
    { people: 1, items: asked.length, groups: groups.length },
  );
  return {
    people: [{ code: "1", name: "", grade: "G1" }],
    profile: {
      items,
      grades: [
        {
          ...{ code: "G1", name: "G1", weights: asked.map(({ weight }) => weight) },
          required: asked.map(({ required }) => required && roundHalfAway(required, rules.levelDecimals)),
        },
      ],
      categories: [{ name: "", items: items.map((_, index) => index) }],
      usesFulfilment: false,
    },
    groups,
    ratings: { ...tally, codes: ["1"], slot: () => 0, start: (_, item) => item * groups.length },
    exams: () => [],
    rules,
    problems: [],
  };
}

function parts(assessment: Assessment) {
  const [person] = assessment.people;
  const [grade] = assessment.profile.grades;
  if (person === undefined || grade === undefined) throw new Error("There is one person and one grade.");
  return { known: knownLevels(assessment, person), grade };
}

describe("scoring with whole numbers", () => {
  it("gives the levels that sums without any rounding give", () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { groups, ratings, rules } = assessment;
        const expected = assessment.profile.items.map((_, index) =>
          actualOfGroups(groups, ratings, index * groups.length, rules.levelDecimals),
        );
        expect(parts(assessment).known.levels).toEqual(expected);
      }),
      casesByChance(200, 20_000),
    );
  });

  it("gives the figures, bands and reasons that sums without any rounding give", () => {
    fc.assert(
      fc.property(assessments, fc.boolean(), (assessment, some) => {
        const { known, grade } = parts(assessment);
        const { units, ratings, row, width, actuals } = known;
        // Levels that are given as they are, are never scored with whole numbers.
        const apart = new KnownLevels(units, ratings, row, width, assessment.rules.levelDecimals, actuals);
        const items = some
          ? assessment.profile.items.flatMap((_, index) => (index % 2 === 0 ? [index] : []))
          : undefined;
        const expected = gradeResult(assessment, apart, grade, items);
        expect(gradeResult(assessment, known, grade, items)).toEqual(expected);
        expect(gradeFigures(assessment, known, grade, items).band).toEqual(expected.band);
      }),
      casesByChance(200, 20_000),
    );
  });

  it("divides to the nearest whole number, halves away from zero, as far as it says that it is safe", () => {
    const most = Number.MAX_SAFE_INTEGER;
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: most }), (dividend, divisor) => {
        fc.pre(isSafeQuotient(dividend, divisor));
        const [whole, by] = [BigInt(Math.abs(dividend)), BigInt(divisor)];
        const size = Number((2n * whole + by) / (2n * by));
        expect(wholeQuotient(dividend, divisor)).toBe(dividend < 0 ? 0 - size : size);
      }),
      casesByChance(400, 40_000),
    );
    expect(wholeQuotient(-1, 3)).toBe(0);
    expect(wholeQuotient((most - 3) / 2, 1)).toBe((most - 3) / 2);
  });
});
