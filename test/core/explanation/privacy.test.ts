import { explain } from "../../../src/core/explanation/explain";
import type { GroupRow, RatingRow, Section } from "../../../src/core/explanation/sections";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessmentTables } from "../../../src/core/tables/table";
import type { CellValue } from "../../../src/core/tables/cell";

type Row = readonly CellValue[];

function tables(ratings: readonly Row[], raters: readonly Row[], rules: readonly Row[] = []): AssessmentTables {
  return {
    people: [["P1", "P2", "P5"], ["001", "张三", "G1"]], // prettier-ignore
    ratings: [["R1", "R2", "R3", "C01 成就导向"], ...ratings.map((row) => ["001", ...row])],
    profile: [["F1", "F2", "F3", "F4", "F5", "G1 初级"], ["C01 成就导向", "态度", 100, null, 4, 2]], // prettier-ignore
    raters: [["A1", "A2", "A3"], ...raters],
    rules: [["S1", "S2"], ...rules],
  };
}

function explained(of: AssessmentTables): { groups: readonly GroupRow[]; ratings: readonly RatingRow[]; text: string } {
  const found = explain(readAssessment(of), of, "001", { kind: "actual", item: "C01" });
  const sections: readonly Section[] = found?.sections ?? [];
  return {
    groups: sections.flatMap((section) => (section.kind === "groups" ? section.rows : [])),
    ratings: sections.flatMap((section) => (section.kind === "ratings" ? section.rows : [])),
    text: JSON.stringify(found),
  };
}

const SUPERIOR: Row = ["上级", "王芳", 3];
const PEERS: readonly Row[] = [
  ["同级", "赵云", 1],
  ["同级", "钱多", 2],
  ["同级", "孙立", 4],
];

describe("what an explanation shows of raters", () => {
  it("names self and superior, and shows peers by number and mean only, whatever their minimum", () => {
    const { groups, ratings, text } = explained(
      tables(
        [["自评", "张三", 4], SUPERIOR, ...PEERS],
        [
          ["自评", 0, 1],
          ["上级", 60, 1],
          ["同级", 40, 1],
        ],
      ),
    );
    expect(ratings.map(({ rater, given, outcome }) => [rater, given, outcome])).toEqual([
      ["张三", 4, "groupWithoutWeight"],
      ["王芳", 3, "counted"],
    ]);
    expect(groups[2]).toMatchObject({ group: "同级", ratings: 3, share: 40, outcome: "counted" });
    expect(groups[2]?.mean).toBeCloseTo(7 / 3, 9);
    for (const name of ["赵云", "钱多", "孙立"]) expect(text).not.toContain(name);
  });

  it.each([0, 1, 2])("shows the same of a group with %i ratings that needs three: not even how many there are", (n) => {
    const raters: readonly Row[] = [
      ["上级", 60, 1],
      ["同级", 40, 3],
    ];
    const { groups, text } = explained(tables([SUPERIOR, ...PEERS.slice(0, n)], raters));
    expect(groups[1]).toEqual({
      group: "同级",
      weight: 40,
      minimum: 3,
      ratings: null,
      leftOut: null,
      mean: null,
      share: null,
      outcome: "belowMinimum",
    });
    expect(text).toBe(explained(tables([SUPERIOR], raters)).text);
  });

  it("does not name a superior where the table asks for more than one rating to protect them", () => {
    const ratings: readonly Row[] = [SUPERIOR, ["上级", "李强", 2]];
    const { ratings: named, groups } = explained(tables(ratings, [["上级", 60, 2]]));
    expect(named).toEqual([]);
    expect(groups[0]).toMatchObject({ ratings: 2, mean: 2.5, outcome: "counted" });
  });

  it("keeps to the smallest number of the rules where it is above that of the raters table", () => {
    const { groups } = explained(
      tables(
        [SUPERIOR, ...PEERS.slice(0, 2)],
        [
          ["上级", 60, 1],
          ["同级", 40, 1],
        ],
        [["U44 匿名最少份数", 3]],
      ),
    );
    expect(groups[1]).toMatchObject({ outcome: "belowMinimum", minimum: 3, ratings: null, mean: null });
  });

  it("says of a group that the raters table does not list only that it is not listed", () => {
    const { groups } = explained(tables([SUPERIOR, ["项目组", "周全", 4]], [["上级", 60, 1]]));
    expect(groups[1]).toEqual({
      group: "项目组",
      weight: null,
      minimum: null,
      ratings: null,
      leftOut: null,
      mean: null,
      share: null,
      outcome: "notListed",
    });
  });
});

describe("why ratings are left out", () => {
  it("is told for each that may be shown", () => {
    const { ratings, groups } = explained(
      tables(
        [
          ["上级", "甲", null],
          ["上级", "乙", "不适用"],
          ["上级", "丙", 7],
          ["上级", "丁", 2.5],
          ["上级", "戊", "高级"],
          ["上级", "己", "３"],
        ],
        [["上级", 60, 1]],
      ),
    );
    expect(ratings.map(({ given, outcome }) => [given, outcome])).toEqual([
      [null, "notRated"],
      [null, "notRated"],
      [7, "aboveTop"],
      [2.5, "notALevel"],
      ["高级", "notALevel"],
      [3, "counted"],
    ]);
    expect(groups[0]).toMatchObject({ ratings: 1, leftOut: 5, mean: 3 });
  });

  it("is that self alone is not enough", () => {
    const { ratings, groups } = explained(tables([["自评", "张三", 3]], [["自评", 10, 1], ["上级", 90, 1]])); // prettier-ignore
    expect(ratings[0]).toMatchObject({ outcome: "selfAlone" });
    expect(groups.map(({ outcome }) => outcome)).toEqual(["selfAlone", "noRating"]);
  });
});
