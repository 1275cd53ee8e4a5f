import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { highestReached } from "../../../src/core/scoring/grade-result";
import { personResult } from "../../../src/core/scoring/person-result";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";

/** A person with levels of three items, and roles that ask levels of some of them. */
function bestRole(levels: readonly CellValue[], roles: readonly (readonly CellValue[])[]) {
  const items = levels.map((_, index) => `C0${String(index + 1)} Item`);
  const assessment = readAssessment({
    people: [["P1", "P2", "P5"], ["1", "Li", "G1"]], // prettier-ignore
    ratings: [["R1", "R2", ...items], ["1", "Superior", ...levels]], // prettier-ignore
    profile: [
      ["F1", "F2", "F3", "F4", "F5", ...roles.map((_, role) => `G${String(role + 1)} Role ${String(role + 1)}`)],
      ...items.map((item, index) => [item, "", 1, null, 4, ...roles.map((role) => role[index] ?? "–")]),
    ],
    raters: [["A1", "A2", "A3"], ["Superior", 100, 1]], // prettier-ignore
    rules: [["S1", "S2"], ["U07 Arrangement", 2]], // prettier-ignore
  });
  const [person] = assessment.people;
  if (person === undefined) throw new Error("There is one person.");
  const named = personResult(assessment, person).reached?.code;
  expect(team(assessment)[1]?.at(-3)).toBe(named === undefined ? "" : `Role ${named.slice(1)}`);
  return named;
}

describe("of roles that stand side by side, the best-fitting one", () => {
  it("has the highest match", () => {
    expect(bestRole([2, 3, 4], [[4], ["–", 4], ["–", "–", 4]])).toBe("G3");
    expect(bestRole([4, 3, 2], [[4], ["–", 4], ["–", "–", 4]])).toBe("G1");
  });

  it("has of equal matches the higher S, wherever it stands", () => {
    expect(bestRole([2, 3, 1], [[2], ["–", 3], ["–", "–", 1]])).toBe("G2");
    expect(bestRole([1, 2, 3], [[1], ["–", 2], ["–", "–", 3]])).toBe("G3");
  });

  it("has a higher match rather than a higher S", () => {
    expect(bestRole([3, 1], [[4], ["–", 1]])).toBe("G2");
    expect(bestRole([1, 3], [[1], ["–", 4]])).toBe("G1");
  });

  it("is the first in the profile where all is equal", () => {
    expect(bestRole([2, 2, 1], [["–", "–", 2], ["–", 2], [2]])).toBe("G2"); // prettier-ignore
  });

  it("has a band", () => {
    expect(bestRole([null, 1], [[2], ["–", 2]])).toBe("G2");
    expect(bestRole([null, null], [[2], ["–", 2]])).toBeUndefined();
    // The first has a match of 100, of too little that was rated.
    expect(
      bestRole(
        [2, null, 1],
        [
          [2, 2],
          ["–", "–", 2],
        ],
      ),
    ).toBe("G2");
  });
});

describe("of grades that stand one above the other, the highest reached", () => {
  it.each([
    ["all of them", [0, 1, 0], 2],
    ["those below the first that is not", [0, 2, 0], 0],
    ["none where the lowest is not", [-1, 0, 0], -1],
    ["none of none", [], -1],
  ])("is of %s", (_, bands, expected) => {
    const asked: number[] = [];
    const bandOf = (grade: number): number => {
      asked.push(grade);
      return bands[grade] ?? 0;
    };
    expect(highestReached(bands.length, bandOf)).toBe(expected);
    expect(asked).toEqual(bands.map((_, grade) => grade).slice(0, expected + 2));
  });
});

describe("a total of blocks", () => {
  it("leaves out a block whose category the profile has not", () => {
    const [person, ...people] = [["1", "Li", "G1"]];
    const assessment = readAssessment({
      people: [["P1", "P2", "P5"], person ?? [], ...people],
      ratings: [["R1", "R2", "C01", "C02"], ["1", "Superior", 2, 3]],
      profile: [["F1", "F2", "F3", "F4", "F5", "G1"], ["C01", "Core", 1, null, 4, 4], ["C02", "Rest", 9, null, 4, 3]],
      raters: [["A1", "A2", "A3"], ["Superior", 100, 1]],
      rules: [["S1", "S2"], ["U51 Core", 50], ["U52 Gone", 30], ["U53 Rest", 50]],
    }); // prettier-ignore
    expect(team(assessment)[1]?.slice(5, 7)).toEqual([75, 100]);
  });
});
