import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { knownLevels, levelsAt } from "../../../src/core/scoring/actual-levels";
import { LevelTable } from "../../../src/core/scoring/level-table";
import { scoreTeam } from "../../../src/core/scoring/team-scores";
import type { CellValue } from "../../../src/core/tables/cell";

/** Three people, one of them listed twice, rated by one superior and some peers. */
function team(weight: CellValue = 60, top: CellValue = 5) {
  return readAssessment({
    people: [["P1", "P2", "P5"], ["1", "Li", "G1"], ["1", "Li", "G1"], ["2", "Wang", "G1"], ["3", "Chen", null]],
    ratings: [
      ["R1", "R2", "C01 A", "C02 B"],
      ["3", "Superior", 1, 5],
      ["2", "Superior", 3, null],
      ["2", "Peers", 4, null],
      ["2", "Peers", 3, 2],
      ["1", "Superior", 2, 4],
    ],
    profile: [["F1", "F2", "F3", "F4", "F5", "G1"], ["C01 A", "", 1, null, top, 2], ["C02 B", "", 1, null, top, 4]],
    raters: [["A1", "A2", "A3"], ["Superior", weight, 1], ["Peers", 40, 1]],
  }); // prettier-ignore
}

describe("the levels of a team", () => {
  const assessment = team();
  const known = assessment.people.map((person) => knownLevels(assessment, person));

  it("are each person's own, wherever they stand", () => {
    // 3 · 60 + 3.5 · 40, over 100
    expect(known.map(({ actuals }) => actuals)).toEqual([[2, 4], [2, 4], [3.2, 2], [1, 5]]); // prettier-ignore
    expect(known.map(({ levels }) => levels.map(({ ratings }) => ratings))).toEqual([[1, 1], [1, 1], [3, 1], [1, 1]]); // prettier-ignore
    const { match, ratings, aimed } = scoreTeam(assessment);
    expect([...match]).toEqual([100, 100, 66.7, NaN]);
    expect([...ratings]).toEqual([2, 2, 4, 2]);
    expect([...aimed]).toEqual([0, 0, 0, -1]);
  });

  it("are whole units of their last decimal for weights as people type them", () => {
    expect(known.map(({ exact }) => exact)).toEqual([null, null, null, null]);
    const decimals = team(33.3);
    expect(decimals.people.map((person) => knownLevels(decimals, person).exact)).toEqual([null, null, null, null]);
  });

  it("are worked out without whole units where a weight is too large for them, for whom it counts", () => {
    const large = team(2e13);
    const levels = large.people.map((person) => knownLevels(large, person));
    expect(levels[2]?.exact).toEqual([3, 2]);
    expect(levels[2]?.actuals).toEqual([3, 2]);
    expect(levels[2]?.levels.map(({ ratings }) => ratings)).toEqual([3, 1]);
  });

  it("are none of somebody who is not assessed", () => {
    const stranger = { code: "9", name: "", grade: null };
    const { levels } = levelsAt(assessment, stranger, -1);
    expect(levels).toEqual([{ level: null, ratings: 0 }, { level: null, ratings: 0 }]); // prettier-ignore
    expect(knownLevels(assessment, stranger).levels).toEqual(levels);
  });

  it("are all rated by people unless an item is an exam", () => {
    expect(new LevelTable(assessment).onlyRated).toBe(true);
    const exam = readAssessment({
      people: [],
      ratings: [["R1", "R2"]],
      profile: [["F1", "F2", "F3", "F4", "F5", "G1"], ["C01 A", "", 1, null, 3, 2]], // prettier-ignore
      raters: [],
    });
    expect(new LevelTable(exam).onlyRated).toBe(false);
  });
});
