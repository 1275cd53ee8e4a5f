import { readAssessment } from "../../../src/core/ratings/read-assessment";
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
  });

  it("is the first in the profile where all is equal", () => {
    expect(bestRole([2, 2, 1], [["–", "–", 2], ["–", 2], [2]])).toBe("G2"); // prettier-ignore
  });

  it("has a band", () => {
    expect(bestRole([null, 1], [[2], ["–", 2]])).toBe("G2");
    expect(bestRole([null, null], [[2], ["–", 2]])).toBeUndefined();
  });
});
