import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import {
  GRADE_RESULTS,
  ITEMS,
  PAPERS,
  RATERS,
  ratingsOf,
  telecomTables,
  type Variant,
} from "../worked-examples/telecom";
import { errorOf, stubOffice } from "./custom-functions-stub";
import { column, range } from "./ranges";

const {
  ACTUAL: actual,
  BAND: band,
  COVERAGE: coverage,
  EXAM: exam,
  EXAMLEVEL: examlevel,
  GAP: gap,
  GRADE: grade,
  MATCH: match,
  SCORECARD: scorecard,
  STATUS: status,
  TEAM: team,
  WEIGHTED: weighted,
} = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

describe("the worked example through the functions", () => {
  const weights = column(...ITEMS.map(({ weight }) => weight));
  const levels = column(...ITEMS.map((item) => item.actual));
  const groups = column(...RATERS.en);
  const groupWeights = [["Self", 10, 1], ["Superior", 60, 1], ["Peers", 30, 1]]; // prettier-ignore
  const examScores = new Map(
    PAPERS.map((paper) => [
      `${paper.item} ${paper.level}`,
      exam(column(...paper.subjects.map((s) => s[3])), column(...paper.subjects.map((s) => s[2]))),
    ]),
  );

  it.each([null, "", undefined])("ACTUAL gives every rated item its level, blank cells being %j", (blank) => {
    for (const item of ITEMS.filter(({ ratings }) => ratings !== null)) {
      const given = column(...(ratingsOf(item, "A") ?? []).map((rating) => rating ?? blank));
      expect(actual(given, groups, groupWeights, 4)).toBe(item.actual);
    }
  });

  it("EXAM and EXAMLEVEL give the exam items theirs", () => {
    expect([...examScores.values()]).toEqual(PAPERS.map(({ score }) => score));
    expect(examlevel(column(2), column(examScores.get("C09 2")))).toBe(2);
    expect(examlevel(column(2), column(examScores.get("C10 2")))).toBe(2);
    expect(examlevel(column(1, 2), column(examScores.get("C11 1"), examScores.get("C11 2")))).toBe(1);
  });

  it("GAP and STATUS give every item its gap and status", () => {
    expect(ITEMS.map((item) => gap(item.actual, item.required[1]))).toEqual(ITEMS.map((item) => item.gap));
    expect(ITEMS.map((item) => status(item.actual, item.required[1]))).toEqual(ITEMS.map((item) => item.status));
  });

  it("MATCH, COVERAGE, BAND and GRADE give the results against every grade", () => {
    const required = GRADE_RESULTS.map((_, index) => column(...ITEMS.map((item) => item.required[index] ?? "–")));
    const matches = required.map((column) => match(levels, column, weights));
    expect(matches).toEqual(GRADE_RESULTS.map((result) => result.match));
    expect(matches.map((score) => band(score))).toEqual(GRADE_RESULTS.map((result) => result.band));
    expect(coverage(levels, weights)).toBe(100);
    const names = column(...GRADE_RESULTS.map(({ zh }) => zh));
    expect(grade(column(...matches), column(100, 100, 100, 100), names)).toBe("中级");
  });

  it("WEIGHTED gives S and T before rounding", () => {
    expect(weighted(levels, weights)).toBe(2.085);
    expect(weighted(column(...ITEMS.map((item) => item.required[1])), weights)).toBe(2.15);
  });

  it.each([
    ["B", 90.5, 92],
    ["C", 91.8, 78],
    ["D", 93.4, 94],
  ] as const)("MATCH and COVERAGE of variant %s are %p and %p", (variant: Variant, expectedMatch, expectedCoverage) => {
    const changed = column(
      ...ITEMS.map((item) => {
        const ratings = ratingsOf(item, variant);
        if (ratings === null) return variant === "D" && item.code === "C11" ? "" : item.actual;
        return actual(column(...ratings), groups, groupWeights, 4);
      }),
    );
    expect(match(changed, column(...ITEMS.map((item) => item.required[1])), weights)).toBe(expectedMatch);
    expect(coverage(changed, weights)).toBe(expectedCoverage);
  });

  it("SCORECARD and TEAM read whole tables", () => {
    const tables = telecomTables("zh");
    const [people, ratings, profile, raters, exams, rules] = [
      tables.people,
      tables.ratings,
      tables.profile,
      tables.raters,
      tables.exams,
      tables.rules,
    ].map(range) as [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]];
    expect(scorecard("0007", people, ratings, profile, raters, exams, rules)[10]).toEqual([
      "C11 岗位基础知识",
      "专业/技术能力",
      6,
      2,
      1,
      -1,
      -1,
    ]);
    expect(team(people, ratings, profile, raters, exams, rules)[1]?.slice(-9)).toEqual([
      2.09,
      2.15,
      91,
      100,
      "B 基本胜任",
      "",
      "中级",
      56,
      "1",
    ]);
    expect(team(people, ratings, profile, raters)[1]?.slice(-5, -3)).toEqual(["B", "exam not sat: C09 通用基础知识, C10 专业基础知识, C11 岗位基础知识"]); // prettier-ignore
    expect(errorOf(() => scorecard("8", people, ratings, profile, raters))).toEqual({
      code: "#N/A",
      message: "No person has the code 8. Choose one from the People table.",
    });
  });
});

describe("missing input", () => {
  it("gives an empty cell, never an error", () => {
    expect(weighted(column("", null), column(1, 2))).toBe("");
    expect(weighted(column(3), column(0))).toBe("");
    expect(coverage(column(3), column(""))).toBe("");
    expect(actual(column(3), column("self"), [["self", 10], ["superior", 90]])).toBe(""); // prettier-ignore
    expect(gap("", 2)).toBe("");
    expect(gap(2, "–")).toBe("");
    expect(status(null, 2)).toBe("");
    expect(match(column(""), column(2), column(1))).toBe("");
    expect(band("")).toBe("");
    expect(grade(column(80), column(100), column("初级"))).toBe("");
    expect(exam(column(80, ""), column(50, 50))).toBe("");
    expect(examlevel(column(1), column(""))).toBe("");
  });

  it("is what COVERAGE counts", () => {
    expect(coverage(column(null, "–", "不适用", "N/A", 3), column(1, 1, 1, 1, 1))).toBe(20);
  });

  it("leaves optional arguments at their usual values", () => {
    expect(status(1.5, 2, null)).toBe(0);
    expect(band(90, [[null]], undefined)).toBe("B");
    expect(examlevel(column(1), column(60), "")).toBe(1);
    expect(weighted(column(1), column(1), "")).toBe(1);
  });

  it("may be numbers typed as text", () => {
    expect(match(column("２"), column(" 2 "), column("1"))).toBe(100);
  });
});

describe("options", () => {
  it("of WEIGHTED are words in any case", () => {
    expect(weighted(column(4, ""), column(1, 1), "Zero")).toBe(2);
    expect(errorOf(() => weighted(column(4, ""), column(1, 1), "require"))).toEqual({
      code: "#N/A",
      message: "Value 2 of values is missing, and every value is required. Enter it.",
    });
    expect(errorOf(() => weighted(column(4), column(1), "drop"))).toEqual({
      code: "#VALUE!",
      message: "missing cannot be “drop”. Choose one of: skip, zero, require.",
    });
  });

  it("of BAND are cuts with labels", () => {
    expect(band(60, column(0, 60), column("not passed", "passed"))).toBe("passed");
    expect(band(60, column(0), column("any"))).toBe("any");
    expect(band(80, [[0]], [[0]])).toBe("C");
    expect(errorOf(() => band(60, column(60, 0), column("a", "b"))).code).toBe("#VALUE!");
    expect(errorOf(() => band(60, column(0, 60), column("a"))).code).toBe("#VALUE!");
    expect(errorOf(() => band(60, column(0, ""), column("a", "b"))).code).toBe("#VALUE!");
  });

  it("of ACTUAL is the highest level", () => {
    const groups = column("superior", "peers");
    const weights = [["superior", 50], ["peers", 50]]; // prettier-ignore
    expect(actual(column(5, 3), groups, weights)).toBe(4);
    expect(actual(column(5, 3), groups, weights, 4)).toBe(3);
  });
});
