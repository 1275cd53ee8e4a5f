import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { losses } from "../../../src/core/scoring/losses";
import type { CellValue } from "../../../src/core/tables/cell";
import { composedTables } from "./composed-tables";

const item = (code: string, category: string, weight: number, required: CellValue): CellValue[] => [
  `${code} x`,
  category,
  weight,
  null,
  4,
  null,
  null,
  required,
];
const PROFILE = [
  item("C01", "Quality", 1.5, 3),
  item("C02", "Quality", 1, 3),
  item("C03", "Skill", 2, 4),
  item("C04", "Skill", 1, "–"),
];
const RATINGS = { "C01 x": 2, "C02 x": 3, "C03 x": 1, "C04 x": 0 };
const BLOCKS = [
  ["U51 Quality", 40],
  ["U52 Skill", 80],
] as const;

function lossesOf(ratings: Readonly<Record<string, number>>, rules: readonly (readonly CellValue[])[] = []) {
  const assessment = readAssessment(composedTables(PROFILE, ratings, [], rules));
  const [grade] = assessment.profile.grades;
  if (grade === undefined) throw new Error("The profile has a grade.");
  const actuals = Object.values(ratings).map((level) => (Number.isNaN(level) ? null : level));
  return losses(assessment, actuals, grade);
}

describe("what an item costs", () => {
  it("is its weight times the levels that lack, and nothing where none is required", () => {
    expect(lossesOf(RATINGS)).toEqual([1.5, 0, 6, 0]);
  });

  it("is nothing where it is not rated or above what is required", () => {
    expect(lossesOf({ ...RATINGS, "C01 x": Number.NaN, "C02 x": 4 })).toEqual([0, 0, 6, 0]);
  });

  it("is with blocks what it costs the total, in points to two decimals", () => {
    // 100 · 1.5 / 7.5 · 40 / 120 and 100 · 6 / 8 · 80 / 120
    expect(lossesOf(RATINGS, BLOCKS)).toEqual([6.67, 0, 50, 0]);
  });

  it("is shared among the blocks that have something rated", () => {
    // Of Quality nothing is rated: 100 · 6 / 8.
    expect(lossesOf({ ...RATINGS, "C01 x": Number.NaN, "C02 x": Number.NaN }, BLOCKS)).toEqual([0, 0, 75, 0]);
  });
});
