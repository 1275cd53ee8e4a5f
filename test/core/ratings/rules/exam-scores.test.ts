import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { checkChanged, codes, put } from "../telecom-tables";

const NAMES = { person: "张三", item: "C09 通用基础知识", subject: "行业" };

/** What is told of the first row's score or weight; the second value is what its sentence says beside the names. */
type Case = readonly [CellValue, string, "error" | "warning", object, CellValue?];

const expected = ([, code, severity, more, correction]: Case, column: number) => [
  {
    code,
    severity,
    parameters: { ...NAMES, ...more },
    place: { sheet: "考试", row: 4, column },
    ...(correction === undefined ? {} : { correction: { value: correction } }),
  },
];

const SCORES: readonly Case[] = [
  [-0.5, "exam-score-out-of-range", "error", { value: "-0.5" }],
  [100.5, "exam-score-out-of-range", "error", { value: "100.5" }],
  ["良", "exam-score-not-a-number", "error", { value: "良" }],
  [{ error: "#N/A" }, "exam-score-not-a-number", "error", { value: "#N/A" }],
  ["８２", "exam-score-is-text", "warning", { value: "８２", number: 82 }, 82],
  [" ", "exam-score-missing", "warning", {}],
];
const WEIGHTS: readonly Case[] = [
  [-20, "exam-weight-negative", "error", { value: "-20" }],
  ["二十", "exam-weight-not-a-number", "error", { value: "二十" }],
  ["30", "exam-weight-is-text", "warning", { value: "30", number: 30 }, 30],
  ["", "exam-weight-missing", "warning", {}],
];

describe("The score of a subject", () => {
  it.each(SCORES.map((one) => [one[0], one] as const))("%p is told at its cell", (score, one) => {
    expect(checkChanged(({ exams }) => put(exams, 1, "E7", score))).toEqual(expected(one, 6));
  });

  it.each(["", 0])("is not missed where the weight is %p", (weight) => {
    const issues = checkChanged(({ exams }) => {
      put(exams, 1, "E6", weight);
      put(exams, 1, "E7", "");
    });
    expect(issues).toEqual([]);
  });
});

describe("The weight of a subject", () => {
  it.each(WEIGHTS.map((one) => [one[0], one] as const))("%p is told at its cell", (weight, one) => {
    expect(checkChanged(({ exams }) => put(exams, 1, "E6", weight))).toEqual(expected(one, 5));
  });

  it.each([0, 0.5, 200])("may be %p", (weight) => {
    expect(checkChanged(({ exams }) => put(exams, 1, "E6", weight))).toEqual([]);
  });

  it("is not missed row by row where its column is gone", () => {
    expect(codes(checkChanged(({ exams }) => exams.forEach((row) => row.splice(5, 1))))).toEqual(["column-gone"]);
  });
});

describe("The minimum of a subject", () => {
  const issuesOf = (score: CellValue, minimum: CellValue) =>
    checkComposed(({ exams }) => {
      put(exams, 1, "E7", score);
      put(exams, 1, "E8", minimum);
    });
  const names = { person: "Li Ming", item: "C04 Products", subject: "Tariffs" };
  const place = { sheet: "exams", row: 6, column: 6 };

  it.each([
    [70, 0],
    [0, 0],
    [100, 100],
    [70, ""],
    [70, "–"],
    [50, "50"],
  ])("with a score of %p may be %p", (score, minimum) => expect(issuesOf(score, minimum)).toEqual([]));

  it.each([-1, 100.5, "half"])("cannot be %p", (minimum) => {
    expect(issuesOf(70, minimum)).toEqual([
      {
        code: "exam-minimum-out-of-range",
        severity: "error",
        parameters: { ...names, value: String(minimum) },
        place: { ...place, column: 7 },
      },
    ]);
  });

  it("is told at a score below it", () => {
    expect(issuesOf(99.5, 100)).toEqual([
      {
        code: "exam-score-below-minimum",
        severity: "warning",
        parameters: { ...names, score: 99.5, minimum: 100 },
        place,
      },
    ]);
  });

  it("is not missed by a score that is not there yet", () => {
    expect(codes(issuesOf("", 50))).toEqual(["exam-score-missing"]);
  });
});
