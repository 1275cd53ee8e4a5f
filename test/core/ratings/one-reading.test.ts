import { issueKey } from "../../../src/core/ratings/issue-key";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { knownLevels } from "../../../src/core/scoring/actual-levels";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import { explain } from "../../../src/core/explanation/explain";
import { check, checkChanged, codes, fillBlanks, only, put, rowOf, type Sheets, telecomSheets } from "./telecom-tables";

/** The worked example after a change, as the check and as results read it. */
function changed(change: (sheets: Sheets) => void) {
  const sheets = telecomSheets();
  fillBlanks(sheets);
  change(sheets);
  const assessment = readAssessment(sheets);
  const [person] = assessment.people;
  const levels = person === undefined ? [] : knownLevels(assessment, person).actuals;
  const level = (code: string) => levels[assessment.profile.items.findIndex((item) => item.code === code)] ?? null;
  return { sheets, assessment, level, issues: check(sheets) };
}

describe("An item whose highest level is not known", () => {
  it.each(["", null, "high", 0, 4.5, 12, 100, { error: "#REF!" }] as CellValue[])(
    "counts for nobody and is named once, with the level as inserted to put back: %j",
    (top) => {
      const { level, issues, assessment } = changed(({ profile, ratings }) => {
        put(profile, rowOf(profile, "C01"), "F5", top);
        put(ratings, 1, "C01", 7);
      });
      expect(level("C01")).toBeNull();
      expect(team(assessment)[1]?.slice(1, 3)).toEqual(["", level("C02")]);
      expect(codes(issues)).toEqual(["top-level-not-a-level"]);
      expect(issues[0]?.correction).toEqual({ value: 4 });
    },
  );

  it("is not rated in the explanation, which says why", () => {
    const { sheets, assessment } = changed(({ profile }) => put(profile, rowOf(profile, "C01"), "F5", ""));
    const explained = explain(assessment, sheets, "007", { kind: "actual", item: "C01" });
    expect(explained?.value).toBeNull();
    expect(explained?.sections[0]).toMatchObject({ kind: "ratings", rows: [{ given: 3, outcome: "topUnknown" }, {}] });
  });

  it("takes no exam either", () => {
    const { level, issues } = changed(({ profile }) => put(profile, rowOf(profile, "C11"), "F5", "?"));
    expect(level("C11")).toBeNull();
    expect(codes(issues)).toContain("top-level-not-a-level");
  });
});

describe("A paper", () => {
  it("above the top level of its item counts for nothing, however well it was sat", () => {
    const above = changed(({ exams }) => {
      for (const row of exams.slice(1)) if (String(row[1]).startsWith("C09")) row[2] = 5;
    });
    expect(above.level("C09")).toBeNull();
    expect(codes(above.issues)).toContain("exam-level-not-a-level");
  });

  it("with a score above 100 is not complete", () => {
    const { level, issues } = changed(({ exams }) => put(exams, 1, "E7", 101));
    expect(level("C09")).toBeNull();
    expect(codes(issues)).toEqual(["exam-score-out-of-range"]);
  });

  it("with a score but no weight says so, unless the weight is 0", () => {
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E6", "–")))).toEqual(["exam-weight-missing"]);
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E6", 0)))).toEqual([]);
  });
});

describe("A number that arithmetic made", () => {
  it("is read as the sheet shows it, in tables as in functions", () => {
    const computed = 0.3 * 40 + 0.7 * 68.5;
    expect(computed).not.toBe(59.95);
    const sat = (score: number) =>
      changed(({ exams }) => {
        exams.splice(1, exams.length, ["007", "C09 x", 1, 1, "a", 1, score]);
      }).assessment.exams("007", "C09");
    expect(sat(computed)).toEqual(sat(59.95));
    expect(sat(computed)).toEqual([{ level: 1, score: 60, belowMinimum: false }]);
    expect(changed(({ ratings }) => put(ratings, 1, "C01", 2.9999999999999996)).level("C01")).toBe(
      changed(({ ratings }) => put(ratings, 1, "C01", 3)).level("C01"),
    );
  });
});

describe("A check", () => {
  it("takes weights that sum to 100 within binary dust, and no others", () => {
    const sum = (weight: number) =>
      only(
        checkChanged(({ profile }) => put(profile, 1, "F3", Number(profile[1]?.[2]) + weight)),
        "weights-sum",
      ).map(({ parameters }) => parameters.sum);
    expect(sum(0.6)).toEqual(["100.6"]);
    expect(sum(-0.01)).toEqual(["99.99"]);
    expect(sum(1e-9)).toEqual([]);
  });

  it("takes the full-width space of Chinese input methods for a blank", () => {
    expect(codes(check({ ...telecomSheets(), ratings: telecomSheets().ratings }))).toContain("rating-missing");
    const { issues, level } = changed(({ ratings }) => {
      put(ratings, 1, "C01", "　");
      put(ratings, 2, "C01", "　２　");
    });
    expect(only(issues, "rating-missing")).toHaveLength(1);
    expect(only(issues, "rating-is-text")).toMatchObject([{ correction: { value: 2 } }]);
    expect(level("C01")).not.toBeNull();
  });

  it("keeps the lost rows of two items apart", () => {
    const issues = checkChanged(({ profile }) => profile.splice(1, 2));
    const keys = only(issues, "item-row-gone").map(issueKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  it("names a setting that stands twice, and reads the first", () => {
    const { issues, assessment } = changed(({ rules }) => rules.push(["U04 again", 0.2]));
    expect(assessment.rules.tolerance).toBe(0.5);
    expect(only(issues, "setting-twice")).toMatchObject([{ parameters: { setting: "U04 again" } }]);
  });

  it("names ratings of an item that follows from its parts", () => {
    const { issues, level } = changed(({ profile }) => {
      profile[0]?.push("F6 所属项");
      profile.slice(1).forEach((row) => row.push(String(row[0]).startsWith("C02") ? "C01" : ""));
    });
    expect(level("C01")).toBe(level("C02"));
    expect(only(issues, "item-column-composed")).toMatchObject([{ place: { sheet: "评分表", row: 3 } }]);
  });

  it("finds a column by its name, and offers its code, which native formulas look for", () => {
    const { issues, assessment } = changed(({ people }) => people[0]?.splice(4, 1, "Grade aimed at"));
    expect(assessment.people[0]?.grade).toBe("G2");
    expect(issues).toMatchObject([
      { code: "header-code-lost", severity: "warning", correction: { value: "P5 Grade aimed at" } },
    ]);
  });
});
