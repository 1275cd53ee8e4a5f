import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessmentTables } from "../../../src/core/tables/table";
import { knownLevels } from "../../../src/core/scoring/actual-levels";
import { countedLevels } from "../../../src/core/scoring/counted-levels";
import { personResult } from "../../../src/core/scoring/person-result";
import { composedTables } from "./composed-tables";

const SCALED = [
  ["C01 ACH 成就导向", "素质", 1, null, 100, null, null, 100],
  ["C011 A", "素质", 60, null, 7, "C01", 0, 5],
  ["C012 B", "素质", 40, null, 5, "C01", 0, 3],
];
const PLAIN = [
  ["C02 沟通", "素质", 1, null, 5, null, null, 4],
  ["C03 分析", "素质", 2, null, 5, null, null, "–"],
];
const RATINGS = { C011: 4, C012: 3, C02: 3, C03: 5 };

function read(tables: AssessmentTables) {
  const assessment = readAssessment(tables);
  const [person] = assessment.people;
  const [grade] = assessment.profile.grades;
  if (person === undefined || grade === undefined) throw new Error("The tables have one person and one grade.");
  const { actuals } = knownLevels(assessment, person);
  return {
    total: personResult(assessment, person).total,
    counted: (indexes?: readonly number[]) =>
      countedLevels(assessment.profile, actuals, grade, assessment.rules, indexes),
  };
}

describe("what is summed", () => {
  it("are levels where no item is scored by fulfilment", () => {
    const { counted, total } = read(composedTables(PLAIN, RATINGS));
    expect(counted()).toMatchObject({ inPercent: false, actuals: [3, 5], requireds: [4, null] });
    expect(total).toMatchObject({ averageActual: 3, averageRequired: 4, ratio: 75, match: 75 });
  });

  it("are per cents of all items as soon as one of them is: a plain item is one scale with the lowest rung 0", () => {
    const { counted, total } = read(composedTables([...SCALED, ...PLAIN], RATINGS));
    const { inPercent, actuals, requireds } = counted();
    expect(inPercent).toBe(true);
    expect([actuals[0], actuals[3], actuals[4]]).toEqual([88, 75, null]);
    expect([requireds[0], requireds[3], requireds[4]]).toEqual([100, 100, null]);
    // (88.0 + 75.0) / 2; the scales themselves count nowhere.
    expect(total).toMatchObject({
      averageActual: null,
      averageRequired: null,
      ratio: null,
      match: 81.5,
      coverage: 100,
    });
  });

  it("are levels in a part of the items that has none scored by fulfilment", () => {
    const { counted } = read(composedTables([...SCALED, ...PLAIN], RATINGS));
    expect(counted([3, 4])).toMatchObject({ inPercent: false });
    expect(counted([0, 3])).toMatchObject({ inPercent: true });
  });

  it("are levels where the item with scales is not asked for", () => {
    const rows = SCALED.map((row) => [...row.slice(0, -1), "–"]);
    const { total } = read(composedTables([...rows, ...PLAIN], RATINGS));
    expect(total).toMatchObject({ averageActual: 3, averageRequired: 4, match: 75 });
  });

  it("are the points of an exam against 100, whatever score is required", () => {
    const exam = ["C04 经济学", "知识", 1, null, 100, null, null, 60];
    const scores = [["001", "C04", 1, 1, 100, 70, null]];
    const { total } = read(composedTables([exam, ...PLAIN], { C02: 3, C03: 5 }, scores));
    // (70.0 + 75.0) / 2
    expect(total).toMatchObject({ match: 72.5 });
  });

  it("are per cents in one block and levels in the next, when blocks are scored by themselves", () => {
    const exam = ["C04 经济学", "知识", 1, null, 100, null, null, 60];
    const scores = [["001", "C04", 1, 1, 100, 70, null]];
    const rules = [
      ["U51 素质", 60],
      ["U52 知识", 40],
    ];
    const { total } = read(composedTables([...PLAIN, exam], { C02: 3, C03: 5 }, scores, rules));
    // 0.6 · 75.0 + 0.4 · 70.0
    expect(total).toMatchObject({ averageActual: null, match: 73, coverage: 100 });
  });
});
