import { actual, type GivenRating } from "../../../src/core/scoring/actual";
import { band } from "../../../src/core/scoring/band";
import { coverage } from "../../../src/core/scoring/coverage";
import { exam } from "../../../src/core/scoring/exam";
import { examLevel } from "../../../src/core/scoring/exam-level";
import { gap } from "../../../src/core/scoring/gap";
import { grade } from "../../../src/core/scoring/grade";
import { match } from "../../../src/core/scoring/match";
import type { CountingGroup } from "../../../src/core/scoring/rater-group";
import { groupKey } from "../../../src/core/tables/rater-group";
import { status } from "../../../src/core/scoring/status";
import { weightedMean } from "../../../src/core/scoring/weighted";
import { PAPERS } from "../../worked-examples/telecom";

const pairs = (values: readonly (number | null)[], weights: readonly (number | null)[]) =>
  values.map((value, index) => ({ value, weight: weights[index] ?? null }));

describe("the weighted mean", () => {
  it.each([
    [[0.7, 0.1, 0.2]],
    [[0.7, 0.2, 0.1]],
    [[0.1, 0.7, 0.2]],
    [[0.1, 0.2, 0.7]],
    [[0.2, 0.7, 0.1]],
    [[0.2, 0.1, 0.7]],
  ])("of three 3s is 3 with the weights %p", (weights) => {
    expect(weightedMean(pairs([3, 3, 3], weights))).toBe(3);
  });

  it("leaves a missing part out: 5 and 5 with an absent third give 5", () => {
    expect(weightedMean(pairs([5, 5, null], [1, 1, 1]))).toBe(5);
  });

  it("counts a missing part as 0 only when asked to", () => {
    expect(weightedMean(pairs([5, 5, null], [1, 1, 1]), "zero")).toBe(10 / 3);
  });

  it("says which value is missing when every value is required", () => {
    expect(() => weightedMean(pairs([5, null], [1, 1]), "require")).toThrow(
      expect.objectContaining({ kind: "notAvailable", reason: { code: "value-missing", parameters: { position: 2 } } }),
    );
    expect(weightedMean(pairs([5, null], [1, 0]), "require")).toBe(5);
  });

  it("has no result where nothing is rated or nothing has weight", () => {
    expect(weightedMean(pairs([null], [1]))).toBeNull();
    expect(weightedMean(pairs([4], [0]))).toBeNull();
    expect(weightedMean([])).toBeNull();
  });

  it("is not rounded", () => {
    expect(weightedMean(pairs([1, 2], [2, 1]))).toBe(4 / 3);
  });
});

describe("coverage", () => {
  it("is the rated share of the weight", () => {
    expect(coverage(pairs([2, null], [92, 8]))).toBe(92);
    expect(coverage(pairs([2, null, 1], [1, 1, 1]))).toBe(66.7);
  });

  it("is 0 when nothing is rated, and missing when nothing has weight", () => {
    expect(coverage(pairs([null], [5]))).toBe(0);
    expect(coverage(pairs([3], [0]))).toBeNull();
  });
});

describe("the actual level", () => {
  const group = (label: string, weight: number, minimum = 1): CountingGroup => ({
    key: groupKey(label),
    label,
    weight,
    minimum,
  });
  const TELECOM = [group("自评", 10), group("上级", 60), group("同级", 30)];
  const SERVICE = [group("Self", 0), group("Superior", 50), group("Peers", 20), group("Customers", 30)];
  const ratings = (given: Readonly<Record<string, readonly (number | null)[]>>): GivenRating[] =>
    Object.entries(given).flatMap(([name, levels]) => levels.map((level) => ({ group: name, level })));

  it.each([
    ["communication", { superior: [4], peers: [3, 4], customers: [4, 5, 4], self: [4] }, 4],
    ["product knowledge", { superior: [3], peers: [4], customers: [], self: [4] }, 3.29],
    ["problem solving", { superior: [4], peers: [4], customers: [3, 4], self: [5] }, 3.85],
    ["interpersonal skill", { superior: [3], peers: [3], customers: [4], self: [3] }, 3.3],
    ["time management", { superior: [2], peers: [3], customers: [], self: [3] }, 2.29],
    ["learning", { superior: [3], peers: [3], customers: [], self: [4] }, 3],
    ["patience", { superior: [4], peers: [], customers: [3], self: [4] }, 3.63],
  ])("of the customer service manager's %s is right", (_, given, expected) => {
    expect(actual(ratings(given), SERVICE, 5).level).toBe(expected);
  });

  it("matches groups in either language, whatever the case", () => {
    const mixed = ratings({ " SELF ": [2], 上级: [1], Peer: [2], 同级: [null] });
    expect(actual(mixed, TELECOM)).toEqual({ level: 1.4, ratings: 3 });
  });

  it("matches a group by its own label too", () => {
    const groups = [group("项目经理", 50), group("Mentor", 50)];
    expect(actual(ratings({ 项目经理: [4], MENTOR: [2] }), groups).level).toBe(3);
  });

  it("is missing when only the person rated", () => {
    expect(actual(ratings({ self: [3] }), TELECOM)).toEqual({ level: null, ratings: 0 });
    expect(actual([], TELECOM).level).toBeNull();
  });

  it("leaves out a group below its minimum, and gives its weight to the others", () => {
    const anonymous = [group("superior", 60), group("peers", 40, 3)];
    expect(actual(ratings({ superior: [2], peers: [4, 4] }), anonymous)).toEqual({ level: 2, ratings: 1 });
    expect(actual(ratings({ superior: [2], peers: [4, 4, null] }), anonymous).level).toBe(2);
    expect(actual(ratings({ superior: [2], peers: [4, 4, 4] }), anonymous)).toEqual({ level: 2.8, ratings: 4 });
  });

  it("counts 0 as below the lowest level, never as missing", () => {
    expect(actual(ratings({ superior: [0], peers: [] }), TELECOM).level).toBe(0);
  });

  it.each([5, 2.5, -1])("takes %p of 4 for not rated", (level) => {
    expect(actual(ratings({ superior: [level], peers: [2] }), TELECOM, 4).level).toBe(2);
  });

  it("leaves out a known group that is not listed", () => {
    expect(actual(ratings({ superior: [2], customers: [4] }), TELECOM).level).toBe(2);
  });

  it("names a group that nobody knows", () => {
    expect(() => actual(ratings({ superior: [2], neighbours: [4] }), TELECOM)).toThrow(
      expect.objectContaining({
        kind: "value",
        reason: { code: "unknown-group", parameters: { position: 2, value: "neighbours" } },
      }),
    );
  });
});

describe("gap and status", () => {
  it.each([
    [2.25, 2, 0.25, 1],
    [2, 2, 0, 1],
    [1.85, 2, -0.15, 0],
    [1.5, 2, -0.5, 0],
    [1.49, 2, -0.51, -1],
    [1.495, 2, -0.5, 0],
    [1.4, 2, -0.6, -1],
  ])("of %p against %p are %p and %p", (level, required, expectedGap, expectedStatus) => {
    expect(gap(level, required)).toBe(expectedGap);
    expect(status(level, required)).toBe(expectedStatus);
  });

  it("follow another tolerance", () => {
    expect(status(1, 2, 1)).toBe(0);
    expect(status(1.9, 2, 0)).toBe(-1);
  });

  it("are missing when a level is", () => {
    expect(gap(null, 2)).toBeNull();
    expect(status(2, null)).toBeNull();
  });
});

describe("the match", () => {
  it("of the customer service manager is 93.3", () => {
    const levels = [4, 3.29, 3.85, 3.3, 2.29, 3, 3.63];
    const required = [4, 4, 4, 3, 3, 3, 4];
    const weights = [20, 15, 20, 15, 10, 10, 10];
    expect(
      match(
        levels.map((actualLevel, i) => ({
          actual: actualLevel,
          required: required[i] ?? null,
          weight: weights[i] ?? null,
        })),
      ),
    ).toBe(93.3);
  });

  it("does not let a surplus hide a gap", () => {
    expect(
      match([
        { actual: 4, required: 2, weight: 1 },
        { actual: 1, required: 2, weight: 1 },
      ]),
    ).toBe(75);
  });

  it("rounds levels before it compares them", () => {
    expect(match([{ actual: 1.995, required: 2, weight: 1 }])).toBe(100);
  });

  it("leaves out what is not rated, not in the profile or without weight", () => {
    expect(
      match([
        { actual: 1, required: 2, weight: 1 },
        { actual: null, required: 2, weight: 1 },
        { actual: 4, required: null, weight: 1 },
        { actual: 4, required: 2, weight: 0 },
        { actual: 4, required: 2, weight: null },
      ]),
    ).toBe(50);
  });

  it("is missing when nothing is rated", () => {
    expect(match([{ actual: null, required: 2, weight: 1 }])).toBeNull();
    expect(match([{ actual: 0, required: 0, weight: 1 }])).toBeNull();
  });
});

describe("the band", () => {
  it.each([
    [100, "A"],
    [99.95, "A"],
    [99.94, "B"],
    [90, "B"],
    [89.95, "B"],
    [89.94, "C"],
    [75, "C"],
    [74.95, "C"],
    [74.94, "D"],
    [0, "D"],
  ])("of %p is %s", (score, expected) => {
    expect(band(score)).toBe(expected);
  });

  it("is missing without a score or below the lowest cut", () => {
    expect(band(null)).toBeNull();
    expect(band(3, { cuts: [10], labels: ["low"] })).toBeNull();
  });

  it("asks for ascending cuts with a label each", () => {
    expect(() => band(3, { cuts: [10, 5], labels: ["x", "y"] })).toThrow(expect.objectContaining({ kind: "value" }));
    expect(() => band(3, { cuts: [5, 10], labels: ["x"] })).toThrow(expect.objectContaining({ kind: "value" }));
  });
});

describe("the grade", () => {
  const grades = (figures: readonly (readonly [number | null, number | null])[]) =>
    figures.map(([m, c], index) => ({ match: m, coverage: c, name: `G${index + 1}` }));

  it("is the highest one reached together with every lower one", () => {
    expect(grade(grades([[100, 100], [91, 100], [70.7, 100], [54.7, 100]]))).toBe("G2"); // prettier-ignore
    expect(grade(grades([[80, 100], [95, 100]]))).toBeNull(); // prettier-ignore
  });

  it("compares rounded figures", () => {
    expect(grade(grades([[89.95, 79.95]]))).toBe("G1");
    expect(grade(grades([[89.94, 100]]))).toBeNull();
    expect(grade(grades([[100, 79.94]]))).toBeNull();
  });

  it("stops at a grade without figures", () => {
    expect(grade(grades([[100, 100], [null, 100], [100, 100]]))).toBe("G1"); // prettier-ignore
  });

  it("follows another pass", () => {
    expect(grade(grades([[75, 100]]), 75)).toBe("G1");
  });
});

describe("exams", () => {
  it.each(PAPERS.map((paper) => [paper.item, paper.level, paper] as const))(
    "give paper %s of level %p its standard score",
    (_, __, paper) => {
      expect(exam(paper.subjects.map(([, , weight, value]) => ({ value, weight })))).toBe(paper.score);
    },
  );

  it("have no score while a subject with weight has none", () => {
    expect(exam(pairs([80, null], [50, 50]))).toBeNull();
    expect(exam(pairs([80, null], [50, 0]))).toBe(80);
    expect(exam(pairs([80, 0], [50, 50]))).toBe(40);
    expect(exam(pairs([80], [0]))).toBeNull();
  });

  it("give the highest level passed, the best attempt counting", () => {
    expect(examLevel([{ level: 1, score: 81.1 }, { level: 2, score: 58.2 }])).toBe(1); // prettier-ignore
    expect(examLevel([{ level: 2, score: 58.2 }, { level: 2, score: 60 }])).toBe(2); // prettier-ignore
    expect(examLevel([{ level: 2, score: 59.95 }])).toBe(2);
  });

  it("tell a failed paper from one that was not sat", () => {
    expect(examLevel([{ level: 1, score: 20 }])).toBe(0);
    expect(examLevel([{ level: 1, score: null }])).toBeNull();
    expect(examLevel([])).toBeNull();
  });
});
