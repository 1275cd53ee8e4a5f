import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { DEFAULT_RULES } from "../../../src/core/scoring/rule-set";
import type { AssessmentTables } from "../../../src/core/tables/table";
import { rulesTable } from "../../worked-examples/telecom";

/** What the tables say that are given; the others are there without a row. */
function read(tables: Partial<AssessmentTables>) {
  return readAssessment({
    people: [["P1", "P2", "P5"]],
    ratings: [["R1", "R2"]],
    profile: [["F1", "F2", "F3", "F4", "F5"]],
    raters: [["A1", "A2", "A3"]],
    ...tables,
  });
}

const readRules = (rules: AssessmentTables["people"]) => read({ rules });

describe("the rules table", () => {
  it("gives rule set version 1 in the words of the sheet", () => {
    const { rules, problems } = readRules(rulesTable("zh"));
    expect(problems).toEqual([]);
    expect(rules).toMatchObject({ version: "1", tolerance: 0.5, minimumCoverage: 80, examPassMark: 60 });
    expect(rules.bands[0]).toEqual({ label: "A 完全胜任", cut: 100 });
    expect(rules.words.insufficientData).toBe("数据不足");
  });

  it("may be left out", () => {
    expect(readRules([]).rules).toBe(DEFAULT_RULES);
  });

  it("falls back on version 1 where a row is missing or unusable", () => {
    const { rules } = readRules([
      ["S1", "S2"],
      ["U02 Decimals", 2.5],
      ["U03 Decimals", "one"],
      ["U04 Tolerance", -1],
      ["U05 Coverage", 101],
      ["U06 Pass", { error: "#REF!" }],
      ["U41 Not rated", 4],
      ["U42 Critical", 1.5],
      ["U43 Self", "none"],
      ["U44 Anonymous", 0],
      ["U12", "none"],
      ["U21", ""],
      ["lost its code", 3],
    ]);
    expect(rules).toEqual({
      ...DEFAULT_RULES,
      version: "1; U11=–; U13=–; U14=–",
      bands: [{ label: "B", cut: 90 }],
    });
  });

  it("sorts bands from the best", () => {
    expect(
      readRules([
        ["S1", "S2"],
        ["U11 low", 0],
        ["U12 high", 50],
      ]).rules.bands,
    ).toEqual([
      { label: "high", cut: 50 },
      { label: "low", cut: 0 },
    ]);
  });
});

describe("the version that figures carry", () => {
  const version = (...rows: readonly (readonly [string, number | string])[]) =>
    readRules([["S1", "S2"], ...rows]).rules.version;
  const USUAL = [
    ["U11 A", 100],
    ["U12 B", 90],
    ["U13 C", 75],
    ["U14 D", 0],
  ] as const;

  it("is the number alone with the usual rules, also where they are written out or are left blank", () => {
    expect(version(["U01", "1"], ["U04", 0.5], ["U41", 1], ["U42", 3], ["U43", ""], ["U44", ""], ...USUAL)).toBe("1");
    expect(version(["U01", "2026"])).toBe("2026");
  });

  it("names what differs by code, in the order of the codes, whatever the order of the rows", () => {
    expect(version(["U43 Self", 20], ["U41", 2], ["U11 Top", 95], ...USUAL.slice(1), ["U04", 0.3])).toBe(
      "1; U04=0.3; U11=95; U41=2; U43=20",
    );
    expect(version(["U44", 3], ["U42", 0], ["U02", 1], ["U05", 70.5])).toBe("1; U02=1; U05=70.5; U42=0; U44=3");
  });

  it("names bands that are added or gone", () => {
    expect(version(...USUAL.slice(0, 3), ["U15 E", 50])).toBe("1; U14=–; U15=50");
  });

  it("says nothing of what belongs to the model, of words and of labels", () => {
    expect(version(["U07 Columns", 2], ["U51 Block", 40], ["U21 Words", "too little"])).toBe("1");
    expect(version(["U11 Gold", 100], ...USUAL.slice(1))).toBe("1");
  });

  it("says nothing of values that cannot be used, for they change nothing", () => {
    expect(version(["U04", "wide"], ["U41", 7], ["U43", -5])).toBe("1");
  });
});

describe("the rater groups", () => {
  it("are read once each, in either language", () => {
    const { groups } = read({
      raters: [
        ["A1", "A2", "A3"],
        ["Self", "10", null],
        ["自评", 90, 1],
        ["客户", null, 3],
        ["", 5, 1],
      ],
    });
    expect(groups).toEqual([
      { key: "self", label: "Self", weight: 10, minimum: 1 },
      { key: "customers", label: "客户", weight: 0, minimum: 3 },
    ]);
  });
});

describe("the profile", () => {
  const header = ["F1", "F2", "F3", "F4", "F5", "G1 Junior", "G2"];

  it("leaves out rows without an item code and those that repeat one", () => {
    const { profile } = read({
      profile: [header, ["Sum", "", 100], ["C01 One", "Basic", 60, "", 4, 1, 2], ["C01 Two", "Basic", 40, "", 4, 1, 2]],
      ratings: [["R1", "R2", "C01"]],
    });
    expect(profile.items).toMatchObject([{ code: "C01", name: "One", kind: "rated", weight: 60 }]);
    expect(profile.grades.map(({ name }) => name)).toEqual(["Junior", "G2"]);
  });

  it.each(["–", "", null, 0, 5, "high"])("takes %j as not in the grade", (required) => {
    const { profile } = read({ profile: [header, ["C01", "", 1, "", 4, required, 2]] });
    expect(profile.grades.map((grade) => grade.required)).toEqual([[null], [2]]);
    expect(profile.items[0]?.kind).toBe("exam");
  });
});

describe("the exams table", () => {
  const header = ["E1", "E2", "E3", "E4", "E5", "E6", "E7"];

  it("groups subjects by person, item, level and attempt", () => {
    const { exams } = read({
      exams: [
        header,
        ["007", "C09 Knowledge", 1, 1, "a", 50, 70],
        ["007", "C09", 1, 2, "a", 50, 80],
        ["7", "C09", 1, 1, "a", 50, 10],
        ["007", "C09", 1, 1, "b", 50, 50],
        ["007", "C09", 1, 2, "b", 50, ""],
      ],
    });
    expect(exams("007", "C09")).toEqual([
      { level: 1, score: 60, belowMinimum: false },
      { level: 1, score: null, belowMinimum: false },
    ]);
    expect(exams("7", "C09")).toEqual([{ level: 1, score: 10, belowMinimum: false }]);
    expect(exams("8", "C09")).toEqual([]);
  });

  it.each([101, -1, "absent", true])("takes a score of %j as missing", (score) => {
    expect(read({ exams: [header, ["1", "C09", 1, 1, "a", 50, score]] }).exams("1", "C09")).toEqual([
      { level: 1, score: null, belowMinimum: false },
    ]);
  });
});
