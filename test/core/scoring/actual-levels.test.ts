import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessmentTables } from "../../../src/core/tables/table";
import { countedRatings, knownLevels } from "../../../src/core/scoring/actual-levels";
import { personResult } from "../../../src/core/scoring/person-result";
import { BLANK, composedTables } from "./composed-tables";

function known(tables: AssessmentTables) {
  const assessment = readAssessment(tables);
  const [person] = assessment.people;
  if (person === undefined) throw new Error("The tables have one person.");
  const { levels, actuals, belowMinimum } = knownLevels(assessment, person);
  return { levels, actuals, belowMinimum, assessment };
}

const DIVIDED = [
  ["C01 领导力", "素质", 50, null, 5, null, null, 3],
  ["C011 自我", "素质", 60, null, 5, "C01", null, 3],
  ["C012 他人", "素质", 40, null, 5, "C01", null, 3],
];

describe("an item made of parts", () => {
  it("has the weighted mean of its parts, rounded once", () => {
    expect(known(composedTables(DIVIDED, { C011: 4, C012: 3 })).actuals).toEqual([3.6, 4, 3]);
  });

  it("finds its parts by the code before a label too, and in any order of rows", () => {
    const [item = [], first = [], second = []] = DIVIDED;
    const rows = [second, first.map((cell) => (cell === "C01" ? "C01 领导力" : cell)), item];
    expect(known(composedTables(rows, { C011: 4, C012: 3 })).actuals).toEqual([3, 4, 3.6]);
  });

  it("is not rated while one of its parts is not", () => {
    expect(known(composedTables(DIVIDED, { C011: 4, C012: BLANK })).actuals).toEqual([null, 4, null]);
  });

  it("passes over parts without weight", () => {
    const rows = DIVIDED.map((row) => row.map((cell) => (cell === 40 ? 0 : cell)));
    expect(known(composedTables(rows, { C011: 4, C012: BLANK })).actuals[0]).toBe(4);
  });

  it("counts every rating once, at the part that it was given for", () => {
    const { levels, assessment } = known(composedTables(DIVIDED, { C011: 4, C012: 3 }));
    expect(countedRatings(levels, assessment.profile.grades[0])).toBe(2);
    expect(countedRatings(levels, undefined)).toBe(2);
  });
});

describe("ratings of an item that is not rated by people", () => {
  it("count nowhere: its level is that of its parts, or of its exam", () => {
    const divided = known(composedTables(DIVIDED, { C01: 5, C011: 4, C012: 3 }));
    expect(divided.actuals).toEqual([3.6, 4, 3]);
    expect(divided.levels.map(({ ratings }) => ratings)).toEqual([0, 1, 1]);
  });
});

describe("an item made of scales", () => {
  const SCALED = [
    ["C01 ACH 成就导向", "素质", 1, null, 100, null, null, 100],
    ["C011 A", "素质", 60, null, 7, "C01", -1, 5],
    ["C012 B", "素质", 40, null, 5, "C01", 0, "–"],
  ];

  it("has no level of its own, only its scales have", () => {
    expect(known(composedTables(SCALED, { C011: -1, C012: 3 })).actuals).toEqual([null, -1, 3]);
  });

  it("takes -1 only where the scale begins there", () => {
    expect(known(composedTables(SCALED, { C011: -1, C012: -1 })).actuals).toEqual([null, -1, null]);
  });

  it("counts the ratings of the scales that the grade asks for", () => {
    const { levels, assessment } = known(composedTables(SCALED, { C011: 4, C012: 3 }));
    expect(countedRatings(levels, assessment.profile.grades[0])).toBe(1);
  });
});

describe("an item found by exam", () => {
  const EXAM = [["C01 岗位认证", "认证", 1, null, 3, null, null, 1]];
  const POINTS = [["C01 经济学", "知识", 1, null, 100, null, null, 60]];
  const paper = (level: number, attempt: number, ...scores: readonly (readonly [number | null, number?])[]) =>
    scores.map(([score, minimum]) => ["001", "C01", level, attempt, 50, score, minimum ?? null]);

  it("is the best standard score where points count", () => {
    const scores = [...paper(1, 1, [58], [62]), ...paper(1, 2, [70], [66])];
    expect(known(composedTables(POINTS, {}, scores)).actuals).toEqual([68]);
  });

  it("is the highest level passed", () => {
    const scores = [...paper(1, 1, [80], [80]), ...paper(2, 1, [61], [58])];
    expect(known(composedTables(EXAM, {}, scores)).actuals).toEqual([1]);
  });

  it("is not passed with a subject below its minimum, and says that this was the only reason", () => {
    const failed = known(composedTables(EXAM, {}, paper(1, 1, [84, 60], [56, 60])));
    expect(failed.actuals).toEqual([0]);
    expect([...failed.belowMinimum]).toEqual([0]);
  });

  it("is passed with a subject that is just at its minimum", () => {
    const passed = known(composedTables(EXAM, {}, paper(1, 1, [84, 56], [56, 56])));
    expect(passed.actuals).toEqual([1]);
    expect(passed.belowMinimum.size).toBe(0);
  });

  it("does not blame a subject where the whole paper is failed, or another attempt passed", () => {
    expect(known(composedTables(EXAM, {}, paper(1, 1, [50, 60], [56, 60]))).belowMinimum.size).toBe(0);
    const scores = [...paper(1, 1, [84, 60], [56, 60]), ...paper(1, 2, [84, 60], [60, 60])];
    expect(known(composedTables(EXAM, {}, scores)).belowMinimum.size).toBe(0);
  });

  it("is as exact as the score, also where levels have fewer decimals", () => {
    const rules = [["U02", 0], ["U03", 2]]; // prettier-ignore
    const points = known(composedTables([...POINTS, ["C02 沟通", "素质", 1, null, 5, null, null, 3]], { C02: 3 }, paper(1, 1, [68.25]), rules)); // prettier-ignore
    expect(points.actuals).toEqual([68.25, 3]);
    expect(points.belowMinimum.size).toBe(0);
  });

  it("is found by papers up to the highest level, and by none where that is not known", () => {
    const scores = [...paper(3, 1, [60]), ...paper(4, 1, [90])];
    expect(known(composedTables(EXAM, {}, scores)).actuals).toEqual([3]);
    expect(known(composedTables([["C01 岗位认证", "认证", 1, null, "?", null, null, 1]], {}, scores)).actuals).toEqual([
      null,
    ]);
  });

  it("blames a subject also where the paper just passed, or a lower one did", () => {
    const exact = known(composedTables(EXAM, {}, paper(1, 1, [64, 60], [56, 60])));
    expect([exact.actuals, [...exact.belowMinimum]]).toEqual([[0], [0]]);
    const higher = [...paper(1, 1, [80]), ...paper(2, 1, [84, 60], [56, 60])];
    const tables = composedTables([["C01 岗位认证", "认证", 1, null, 3, null, null, 2]], {}, higher);
    const { assessment } = known(tables);
    const [person] = assessment.people;
    expect(person && personResult(assessment, person).total?.reasons.map(({ kind }) => kind)).toEqual([
      "subjectBelowMinimum",
    ]);
  });

  it("is not rated while a subject has no score", () => {
    expect(known(composedTables(EXAM, {}, paper(1, 1, [84], [null]))).actuals).toEqual([null]);
  });
});
