import fc from "fast-check";
import {
  actual,
  band,
  coverage,
  exam,
  examlevel,
  gap,
  grade,
  match,
  scorecard,
  status,
  team,
  weighted,
} from "../../src/functions/functions";
import type { CellValue } from "../../src/core/tables/cell";
import {
  GRADE_RESULTS,
  ITEMS,
  PAPERS,
  RATERS,
  ratingsOf,
  telecomTables,
  type Variant,
} from "../worked-examples/telecom";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";

beforeEach(() => stubOffice("en-US"));

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const range = (table: readonly (readonly CellValue[])[]): unknown[][] => table.map((row) => [...row]);
const ERROR = new SheetError("#N/A");

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
      message: "Value 2 of values is missing, and every value is required.",
    });
    expect(errorOf(() => weighted(column(4), column(1), "drop"))).toEqual({
      code: "#VALUE!",
      message: "missing cannot be “drop”. Choose one of: skip, zero, require.",
    });
  });

  it("of BAND are cuts with labels", () => {
    expect(band(60, column(0, 60), column("not passed", "passed"))).toBe("passed");
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

describe("input that cannot be used", () => {
  const calls: readonly (readonly [string, (bad: unknown) => unknown])[] = [
    ["WEIGHTED values", (bad) => weighted(column(1, bad), column(1, 1))],
    ["WEIGHTED weights", (bad) => weighted(column(1, 1), column(1, bad))],
    ["COVERAGE values", (bad) => coverage(column(1, bad), column(1, 1))],
    ["COVERAGE weights", (bad) => coverage(column(1, 1), column(1, bad))],
    ["ACTUAL ratings", (bad) => actual(column(1, bad), column("self", "peers"), [["peers", 1]])],
    ["ACTUAL groupWeights", (bad) => actual(column(1), column("peers"), [["self", 1], ["peers", bad]])], // prettier-ignore
    ["GAP actual", (bad) => gap(bad, 1)],
    ["GAP required", (bad) => gap(1, bad)],
    ["STATUS tolerance", (bad) => status(1, 2, bad)],
    ["MATCH actuals", (bad) => match(column(1, bad), column(1, 1), column(1, 1))],
    ["MATCH requireds", (bad) => match(column(1, 1), column(1, bad), column(1, 1))],
    ["MATCH weights", (bad) => match(column(1, 1), column(1, 1), column(1, bad))],
    ["BAND score", (bad) => band(bad)],
    ["BAND cuts", (bad) => band(50, column(0, bad), column("a", "b"))],
    ["GRADE matches", (bad) => grade(column(1, bad), column(1, 1), column("a", "b"))],
    ["GRADE pass", (bad) => grade(column(1), column(1), column("a"), bad)],
    ["EXAM scores", (bad) => exam(column(1, bad), column(1, 1))],
    ["EXAM weights", (bad) => exam(column(1, 1), column(1, bad))],
    ["EXAMLEVEL levels", (bad) => examlevel(column(1, bad), column(1, 1))],
    ["EXAMLEVEL scores", (bad) => examlevel(column(1, 1), column(1, bad))],
  ];

  it.each(calls)("in %s is #VALUE!, whether text, boolean or error value", (_, call) => {
    for (const bad of ["three", "3级", true, false, ERROR]) expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
  });

  it("is named with its row and column", () => {
    expect(
      errorOf(() =>
        match(
          [
            [1, 2],
            [3, "three"],
          ],
          [
            [1, 1],
            [1, 1],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ),
      ).message,
    ).toBe(
      // prettier-ignore
      "A number belongs in row 2, column 2 of actuals, which holds “three”. Enter a number or leave it blank.",
    );
    expect(errorOf(() => weighted(column(1, 1), column(1, ERROR))).message).toContain(
      "row 2, column 1 of weights, which holds “#N/A”",
    );
    expect(errorOf(() => actual(column(1), column("peers"), [["peers", 30, "x"]])).message).toContain("row 1, column 3 of groupWeights"); // prettier-ignore
  });

  it("is named in Chinese where Office is Chinese", () => {
    stubOffice("zh-CN");
    expect(errorOf(() => weighted(column(1, "三"), column(1, 1))).message).toBe(
      "values 第 2 行第 1 列应为数字，现为“三”。请填写数字或留空。",
    );
  });

  it("may be ranges of different size or ragged ones", () => {
    const shapes = [
      () => weighted(column(1, 2), column(1)),
      () => coverage(column(1, 2), [[1, 2]]),
      () => match(column(1, 2), column(1, 2), column(1)),
      () => match(column(1, 2), column(1), column(1, 2)),
      () => actual(column(1, 2), column("self"), [["self", 1]]),
      () => grade(column(1), column(1, 2), column("a")),
      () => exam([[1, 2], [3]], [[1], [2, 3]]),
      () => examlevel(column(1), column(1, 2)),
      () => actual(column(1), column("self"), [["self"]]),
      () => actual(column(1), column("self"), [["self", 1, 1, 1]]),
      () => gap([[1], [2]], 1),
    ];
    for (const call of shapes) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("may be a negative weight, a score out of range, a broken level or an unknown group", () => {
    const calls = [
      () => weighted(column(1), column(-1)),
      () => match(column(1), column(1), column(-0.1)),
      () => actual(column(1), column("peers"), [["peers", -1]]),
      () => actual(column(1), column("neighbours"), [["peers", 1]]),
      () => exam(column(101), column(1)),
      () => exam(column(-1), column(1)),
      () => examlevel(column(1.5), column(70)),
      () => examlevel(column(0), column(70)),
      () => status(1, 2, -1),
    ];
    for (const call of calls) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("in tables is a lost column", () => {
    const tables = telecomTables("en");
    const people = range(tables.people).map((row) => row.slice(1));
    const call = () => team(people, range(tables.ratings), range(tables.profile), range(tables.raters));
    expect(errorOf(call)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("CompetencyPeople has no column whose header starts with P1") }); // prettier-ignore
    expect(errorOf(() => team([], [], [], [])).code).toBe("#VALUE!");
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom("", null, "–", "x", true, ERROR, 1e308, -1e308, 5e-324));
    const cells = fc.array(cell, { minLength: 1, maxLength: 5 }).map((values) => column(...values));
    const outcome = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (cause) {
        if (cause instanceof SheetError && !cause.message.includes("report")) return cause.code;
        throw cause;
      }
    };
    fc.assert(
      fc.property(cells, cells, cells, cell, cell, (a, b, c, x, y) => {
        const calls = [
          () => weighted(a, b),
          () => weighted(a, b, "zero"),
          () => coverage(a, b),
          () => actual(a, b, c, x),
          () => gap(x, y),
          () => status(x, y, x),
          () => match(a, b, c),
          () => band(x, a, b),
          () => grade(a, b, c, x),
          () => exam(a, b),
          () => examlevel(a, b, x),
        ];
        for (const call of calls) {
          const value = outcome(call);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
