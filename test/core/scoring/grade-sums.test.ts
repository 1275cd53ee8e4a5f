import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { knownLevels } from "../../../src/core/scoring/actual-levels";
import { gradeResult } from "../../../src/core/scoring/grade-result";
import { gradeSums, PersonSums } from "../../../src/core/scoring/grade-sums";
import type { CellValue } from "../../../src/core/tables/cell";

interface Item {
  readonly weight?: CellValue;
  readonly critical?: boolean;
  readonly top?: CellValue;
  readonly required?: CellValue;
  readonly rating: number | null;
}

/** One person, one superior, and a profile with one grade. */
function summed(
  items: readonly Item[],
  rules: readonly (readonly CellValue[])[] = [],
  sums = new PersonSums(),
  superior = 100,
) {
  const label = (index: number): string => `C${String(index + 10)} Item`;
  const assessment = readAssessment({
    people: [["P1", "P2", "P5"], ["2", "Wang", "G1"], ["1", "Li", "G1"]],
    ratings: [
      ["R1", "R2", ...items.map((_, index) => label(index))],
      ["2", "Superior", ...items.map(() => 1)],
      ["1", "Superior", ...items.map(({ rating }) => rating)],
    ],
    profile: [
      ["F1", "F2", "F3", "F4", "F5", "G1"],
      ...items.map(({ weight = 1, critical = false, top = 4, required = 2 }, index) => [
        ...[label(index), "", weight, critical, top, required],
      ]),
    ],
    raters: [["A1", "A2", "A3"], ["Superior", superior, 1]],
    rules: [["S1", "S2"], ...rules],
  }); // prettier-ignore
  const person = assessment.people[1];
  const [grade] = assessment.profile.grades;
  if (person === undefined || grade === undefined) throw new Error("There are two people and a grade.");
  const known = knownLevels(assessment, person);
  const add = (indexes?: readonly number[]) => {
    const isSummed = gradeSums(assessment, grade, indexes).add(known, sums);
    const { weight, rated, actual, required, counted } = sums.totals;
    return {
      isSummed,
      totals: [weight, rated, actual, required, counted, sums.covered].map((sum) => sum.toNumber()),
      shortfalls: [sums.below, sums.notRated, sums.criticalShort, sums.criticalNotRated],
    };
  };
  return { ...add(), add, result: gradeResult(assessment, known, grade) };
}

const NOTHING = [false, false, false, false];

describe("the sums of a person against a grade by whole numbers", () => {
  it("are those of a worked example, with weights of several decimals", () => {
    const items = [
      { weight: 2.5, required: 2, rating: 3 },
      { weight: 0.25, required: 3, rating: 2 },
      { weight: 10, required: 4, rating: null },
      { weight: 7, required: "–", rating: 1 },
    ];
    const { isSummed, totals, shortfalls, result } = summed(items);
    expect(isSummed).toBe(true);
    // Σw, then of the rated ones Σw, Σw·A, Σw·R, Σw·min(A, R) and Σw
    expect(totals).toEqual([12.75, 2.75, 8, 5.75, 5.5, 2.75]);
    expect(shortfalls).toEqual([true, true, false, false]);
    expect(result).toMatchObject({ averageActual: 2.91, averageRequired: 2.09, match: 95.7, coverage: 21.6 });
    expect(summed(items, [["U41", 2]]).totals).toEqual([12.75, 12.75, 8, 45.75, 5.5, 2.75]);
  });

  it("are of some items where some are asked for, each time of those", () => {
    const { add } = summed([{ rating: 1 }, { weight: 2, rating: 2 }, { weight: 4, rating: 3 }]);
    const [some, others] = [[0, 2], [1]];
    expect(add(some).totals).toEqual([5, 5, 13, 10, 9, 5]);
    expect(add(others).totals).toEqual([2, 2, 4, 4, 4, 2]);
    expect(add().totals).toEqual([7, 7, 17, 14, 13, 7]);
    expect(add(some).totals).toEqual([5, 5, 13, 10, 9, 5]);
  });

  it.each([
    ["all is met", [{ rating: 2 }, { rating: 3 }], NOTHING],
    ["an item without weight is short", [{ rating: 2 }, { weight: 0, rating: 1 }], [true, false, false, false]],
    ["an item is not rated", [{ rating: 2 }, { rating: null }], [false, true, false, false]],
    ["a critical one is short", [{ critical: true, rating: 1 }, { rating: 2 }], [true, false, true, false]],
    ["a critical one is near", [{ critical: true, required: 1.5, rating: 1 }], [true, false, false, false]],
    ["a critical one is not rated", [{ rating: 2 }, { critical: true, rating: null }], [false, true, false, true]],
    [
      "another than the critical one is short",
      [{ rating: 1 }, { critical: true, rating: 2 }],
      [true, false, false, false],
    ],
  ])("say what keeps the match from its band where %s", (_, items, shortfalls) => {
    expect(summed(items)).toMatchObject({ isSummed: true, shortfalls });
  });

  it("forget the person before", () => {
    const sums = new PersonSums();
    const before = [{ critical: true, rating: 1 }, { critical: true, rating: null }]; // prettier-ignore
    expect(summed(before, [], sums).shortfalls).toEqual([true, true, true, true]);
    expect(summed([{ critical: true, rating: 2 }], [], sums).shortfalls).toEqual(NOTHING);
  });

  it.each([
    ["ordinary weights", { weight: 30 }, true],
    ["weights that sum to 1", { weight: 0.333333 }, true],
    ["a weight with more digits than a sheet keeps", { weight: 1e-20 }, false],
    ["a weight beyond whole numbers", { weight: 1e200 }, false],
    ["a weight beyond them as soon as it is multiplied", { weight: 2e13 }, false],
    ["a required level beyond them, of an item without weight", { weight: 0, top: null, required: 1e14 }, false],
    ["a required level far above all others", { weight: 1, top: null, required: 1e12 }, true],
    ["no weight", { weight: 0 }, true],
  ])("exist or are left to sums without any limit: %s", (_, item, isSummed) => {
    expect(summed([{ rating: 2 }, { ...item, rating: 2 }]).isSummed).toBe(isSummed);
  });

  it("are left to others where the levels themselves could not be worked out by whole numbers", () => {
    expect(summed([{ rating: 2 }], [], new PersonSums(), 1e200)).toMatchObject({
      isSummed: false,
      result: { match: 100, coverage: 100 },
    });
  });

  it("are left to others where only the levels that could be given are too high", () => {
    // 2 · 10¹⁵ units of weight and levels of 1 unit are safe, of 9 units are not.
    const rules = [["U02", 0]];
    expect(summed([{ weight: 2e15, top: 1, required: 1, rating: 1 }], rules).isSummed).toBe(true);
    expect(summed([{ weight: 2e15, top: 9, required: 1, rating: 1 }], rules).isSummed).toBe(false);
  });
});
