import { checkComposed } from "../composed-tables";
import { checkChanged, codes, only, put, rowOf, type Sheets } from "../telecom-tables";

/** The issues of the worked example after a change, with one of its items critical. */
function withCritical(item: string, change: (sheets: Sheets) => void) {
  return checkChanged((sheets) => {
    put(sheets.profile, rowOf(sheets.profile, item), "F4", "是");
    change(sheets);
  });
}

const EXAM = {
  code: "critical-item-unrated",
  severity: "warning",
  parameters: { item: "C09 通用基础知识", person: "张三" },
  place: { sheet: "人员", row: 4, column: 0 },
};
const RATED = { ...EXAM, parameters: { item: "C18 客户关系能力", person: "张三" } };

/** Four subjects of level 2. */
const SITTING = [1, 2, 3, 4];

describe("A critical item by exam", () => {
  it.each<[string, (sheets: Sheets) => void]>([
    ["with a complete sitting", () => undefined],
    ["with a complete sitting beside one that is not", ({ exams }) => exams.push(["007", "C09", 2, 2, "行业", 30, ""])],
    ["with a subject without weight that has no score", ({ exams }) => exams.push(["007", "C09", 2, 1, "附加", 0, ""])],
    ["with a subject whose weight and score are blank", ({ exams }) => exams.push(["007", "C09", 2, 1, "附加", "", ""])],
    ["with a paper at the top level", ({ exams }) => SITTING.forEach((row) => put(exams, row, "E3", 4))],
    ["that is not in the person's grade", ({ profile, exams }) => {
      put(profile, rowOf(profile, "C09"), "G2", "–");
      SITTING.forEach((row) => put(exams, row, "E7", ""));
    }],
  ])("%s has no issue", (_, change) => {
    expect(withCritical("C09", change)).toEqual([]);
  }); // prettier-ignore

  it.each<[string, (sheets: Sheets) => void]>([
    ["a subject has no score", ({ exams }) => put(exams, 2, "E7", "")],
    ["every paper is above its top level", ({ exams }) => SITTING.forEach((row) => put(exams, row, "E3", 5))],
    ["no paper has a level", ({ exams }) => SITTING.forEach((row) => put(exams, row, "E3", "易"))],
    ["no subject has weight", ({ exams }) => SITTING.forEach((row) => put(exams, row, "E6", 0))],
    ["it is another person's sitting", ({ exams }) => SITTING.forEach((row) => put(exams, row, "E1", "009"))],
    ["nothing was sat", ({ exams }) => exams.splice(1, 4)],
  ])("is told at the person where %s", (_, change) => {
    expect(only(withCritical("C09", change), "critical-item-unrated")).toEqual([EXAM]);
  });
});

describe("A critical item that people rate", () => {
  it("is told at the first cell without a rating that is not the person's own", () => {
    const issues = withCritical("C18", ({ ratings }) => [1, 2, 3, 4].forEach((row) => put(ratings, row, "C18", "–")));
    expect(issues).toEqual([{ ...RATED, place: { sheet: "评分表", row: 5, column: 18 } }]);
  });

  it("is told at the next such cell where an earlier rating is of a group without weight", () => {
    const issues = withCritical("C18", ({ raters, ratings }) => {
      put(raters, 2, "A2", 0);
      [3, 4].forEach((row) => put(ratings, row, "C18", "–"));
    });
    expect(only(issues, "critical-item-unrated")).toEqual([
      { ...RATED, place: { sheet: "评分表", row: 6, column: 18 } },
    ]);
  });

  it("is told at the person where every rater gave one and none counts", () => {
    const issues = withCritical("C18", ({ raters }) => {
      put(raters, 2, "A2", 0);
      put(raters, 3, "A3", 3);
    });
    expect(only(issues, "critical-item-unrated")).toEqual([RATED]);
  });

  it("is told at the person where it lost its column", () => {
    const issues = withCritical("C18", ({ ratings }) => ratings.forEach((row) => row.splice(18, 1)));
    expect(only(issues, "critical-item-unrated")).toEqual([RATED]);
  });

  it.each<[string, (sheets: Sheets) => void, string]>([
    ["nobody could judge anything", ({ ratings }) => ratings.slice(1).forEach((row) => row.fill("–", 4)), "person-without-ratings"],
    ["there is no row", ({ ratings }) => ratings.splice(1), "person-without-ratings"],
  ])("is not told beside the person where %s", (_, change, code) => {
    expect(codes(withCritical("C18", change))).toEqual([code]);
  }); // prettier-ignore

  it("is told for each person and each item that lacks ratings", () => {
    const issues = withCritical("C18", ({ profile, people, ratings }) => {
      put(profile, rowOf(profile, "C17"), "F4", 1);
      people.push(["008", "李四", "", "", "G2"]);
      ratings.push(...ratings.slice(1).map((row) => ["008", ...row.slice(1)]));
      for (const row of ratings.slice(1)) row.fill("–", 17);
    });
    expect(issues.map(({ parameters }) => parameters)).toEqual(
      ["张三", "李四"].flatMap((person) => ["C17 客户保持能力", "C18 客户关系能力"].map((item) => ({ item, person }))),
    );
  });

  it("whose label lost its code says so, and nothing else", () => {
    const issues = withCritical("C18", ({ profile }) => put(profile, rowOf(profile, "C18"), "F1", "客户关系"));
    expect(codes(issues)).not.toContain("critical-item-unrated");
    expect(codes(issues)).toContain("item-code-lost");
  });
});

describe("A critical item that is composed", () => {
  const told = (change: Parameters<typeof checkComposed>[0]) =>
    only(
      checkComposed((sheets) => {
        put(sheets.profile, 1, "F4", "yes");
        put(sheets.ratings, 1, "C012", "n/a");
        change(sheets);
      }),
      "critical-item-unrated",
    );

  it("is told at the cell of the part without a rating", () => {
    expect(told(() => undefined)).toEqual([
      {
        code: "critical-item-unrated",
        severity: "warning",
        parameters: { item: "C01 ACH Drive", person: "Li Ming" },
        place: { sheet: "ratings", row: 5, column: 4 },
      },
    ]);
  });

  it.each<[string, Parameters<typeof checkComposed>[0]]>([
    ["the part is not in the person's grade", ({ profile }) => put(profile, 3, "G1", "–")],
    ["the item itself is not in the person's grade", ({ profile }) => put(profile, 1, "G1", "–")],
    ["the part lost its code, which is told there", ({ profile }) => put(profile, 3, "F1", "Reach")],
  ])("is not told where %s", (_, change) => expect(told(change)).toEqual([]));
});
