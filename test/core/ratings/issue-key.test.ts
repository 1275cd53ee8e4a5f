import type { Issue } from "../../../src/core/issue";
import { applyCorrection, issueKey } from "../../../src/core/ratings/issue-key";

const place = { sheet: "Profile", row: 2, column: 1 };

/** Issues of which several can stand at one cell, with what tells them apart. */
const SHARED: readonly (readonly [Issue, string])[] = [
  [{ code: "critical-item-unrated", parameters: { item: "C01 Drive", person: "Li" }, severity: "warning", place }, "C01 Drive"],
  [{ code: "item-self-rated-only", parameters: { item: "C01 Drive", person: "Li" }, severity: "warning", place }, "C01 Drive"],
  [{ code: "item-row-gone", parameters: { item: "C01 Drive" }, severity: "warning", place }, "C01 Drive"],
  [{ code: "part-unrated", parameters: { item: "C01 Drive", part: "C011 Strength", person: "Li" }, severity: "warning", place }, "C011 Strength"],
  [{ code: "required-level-too-low", parameters: { item: "C01", grade: "G1", because: "C02 Calm", level: 3, atLeast: 2, found: "1" }, severity: "warning", place }, "C02 Calm"],
  [{ code: "weights-sum-of", parameters: { of: "Skills", sum: "90" }, severity: "warning", place }, "Skills"],
  [{ code: "category-without-block", parameters: { category: "Skills", items: 2 }, severity: "warning", place }, "Skills"],
  [{ code: "group-below-minimum", parameters: { person: "Li", group: "Peers", minimum: 3, items: 2 }, severity: "warning", place }, "Peers"],
  [{ code: "column-gone", parameters: { table: "people", column: "P5 Grade" }, severity: "error", place }, "P5 Grade"],
  [{ code: "setting-gone", parameters: { setting: "U04 Tolerance" }, severity: "warning", place }, "U04 Tolerance"],
]; // prettier-ignore

describe("The key of an issue", () => {
  it("is its code and cell, whatever its parameters are by now", () => {
    const sum = (of: string): Issue => ({ code: "weights-sum", parameters: { sum: of }, severity: "warning", place });
    expect(issueKey(sum("99"))).toBe("weights-sum@Profile!2,1");
    expect(issueKey(sum("98"))).toBe("weights-sum@Profile!2,1");
  });

  it.each(SHARED.map(([issue, told]) => [issue.code, issue, told] as const))(
    "also says what it is about where several share a cell: %s",
    (_, issue, told) => {
      expect(issueKey(issue)).toBe(`${issue.code}@Profile!2,1:${told}`);
    },
  );

  it("is told by its parameters where it has no place", () => {
    const gone: Issue = {
      code: "table-gone",
      parameters: { table: "exams", name: "CompetencyExams" },
      severity: "error",
    };
    expect(issueKey(gone)).toBe('table-gone:{"table":"exams","name":"CompetencyExams"}');
  });
});

describe("A correction", () => {
  const issue: Issue = { code: "weights-sum", parameters: { sum: "99" }, severity: "warning" };

  it("is written into the cell of the issue", () => {
    expect(applyCorrection({ ...issue, place, correction: { value: 5 } })).toEqual({ place, content: 5 });
  });

  it("may be to leave the cell blank", () => {
    expect(applyCorrection({ ...issue, place, correction: { value: "" } })).toEqual({ place, content: "" });
  });

  it.each<[string, Issue]>([
    ["offers none", { ...issue, place }],
    ["has no cell", { ...issue, correction: { value: 5 } }],
  ])("is none where the issue %s", (_, without) => expect(applyCorrection(without)).toBeNull());
});
